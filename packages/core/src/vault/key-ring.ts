/** A person's unwrapped data keys, and the memory of a process for them. */
import type { Db } from '@sol/db/client'
import { BoundedMap } from '../shared/bounded-map.ts'
import { insertFirstKey, keyRowsOf, type KeyRow } from './key-rows.ts'
import type { MasterKeys } from './master-keys.ts'
import type { DataKey } from './record.ts'

export interface KeyRing {
  /** undefined: its master key is not at hand. */
  readonly current: DataKey | undefined
  readonly byId: ReadonlyMap<number, DataKey>
}

interface Remembered {
  readonly ring: KeyRing
  readonly until: number
}

/** As long as an erased person's keys may stay in memory; a rotation elsewhere is noticed as soon. */
const keptMilliseconds = 60_000
const mostPeople = 2_000

/** A key that does not unwrap is not at hand; what was sealed with it is unreadable, the rest is not. */
const unwrapped = (masters: MasterKeys, userId: string, row: KeyRow): DataKey | undefined => {
  try {
    return { id: row.id, secret: masters.unwrap({ userId, keyId: row.id }, row.masterId, row.wrapped) }
  } catch {
    return undefined
  }
}

const ringOf = (masters: MasterKeys, userId: string, rows: readonly KeyRow[]): KeyRing => {
  const keys = rows.flatMap((row) => unwrapped(masters, userId, row) ?? [])
  const byId = new Map(keys.map((key) => [key.id, key]))
  const current = rows.find(({ state }) => state === 'current')
  return { byId, current: current && byId.get(current.id) }
}

export interface KeyRings {
  of(db: Db, userId: string): Promise<KeyRing>
  /** As the database has them now. */
  fresh(db: Db, userId: string): Promise<KeyRing>
  forget(userId: string): void
}

/** @param clock milliseconds that only grow */
export const makeKeyRings = (masters: MasterKeys, clock: () => number): KeyRings => {
  const memory = new BoundedMap<string, Remembered>(mostPeople)

  const rowsOf = async (db: Db, userId: string): Promise<KeyRow[]> => {
    const rows = await keyRowsOf(db, userId)
    if (rows.length > 0) return rows
    await insertFirstKey(db, masters, userId)
    return keyRowsOf(db, userId)
  }

  const fresh = async (db: Db, userId: string): Promise<KeyRing> => {
    const rows = await rowsOf(db, userId)
    const ring = ringOf(masters, userId, rows)
    // A key of a transaction that is rolled back in the end would live on in memory, and what it sealed be lost.
    if (rows.some(({ isOwn }) => isOwn)) memory.delete(userId)
    else memory.set(userId, { ring, until: clock() + keptMilliseconds })
    return ring
  }

  return {
    fresh,
    of: async (db, userId) => {
      const known = memory.get(userId)
      return known && clock() < known.until ? known.ring : fresh(db, userId)
    },
    forget: (userId) => memory.delete(userId),
  }
}
