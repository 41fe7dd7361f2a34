import { createHmac } from 'node:crypto'
import { AppError } from '../shared/app-error.ts'
import type { Opener, Place, Sealer, Vault } from '../shared/vault.ts'
import { insertFirstKey } from './key-rows.ts'
import { makeKeyRings, type KeyRing } from './key-ring.ts'
import type { MasterKeys } from './master-keys.ts'
import { keyIdOf, openRecord, sealRecord } from './record.ts'

/** A sealed value that did not open, without anything of it. */
export interface Unreadable extends Pick<Place, 'table' | 'row' | 'column'> {
  readonly userId: string
}

export interface VaultParts {
  readonly masters: MasterKeys
  /** For authentication codes; stays the same for the life of the instance. */
  readonly macKey: Buffer
  /** Milliseconds that only grow. */
  readonly clock: () => number
  /** Told about everything that does not open; must not throw. */
  readonly onUnreadable: (what: Unreadable) => void
}

const assertVersion = ({ version }: Place): void => {
  if (!Number.isSafeInteger(version)) throw new TypeError('A place needs the version of its value.')
}

export const makeVault = ({ masters, macKey, clock, onUnreadable }: VaultParts): Vault => {
  const rings = makeKeyRings(masters, clock)

  const opened = (ring: KeyRing, userId: string, place: Place, sealed: Buffer): Buffer | undefined => {
    const key = ring.byId.get(keyIdOf(sealed) ?? 0)
    if (!key) return undefined
    try {
      return openRecord(key, userId, place, sealed)
    } catch {
      return undefined
    }
  }

  const refuse = (userId: string, { table, row, column }: Place): never => {
    onUnreadable({ userId, table, row, column })
    throw new AppError('unreadable')
  }

  const sealerWith = (ring: KeyRing, userId: string): Sealer => {
    const sealBytes: Sealer['sealBytes'] = (place, bytes) => {
      assertVersion(place)
      return ring.current ? sealRecord(ring.current, userId, place, bytes) : refuse(userId, place)
    }
    return { sealBytes, seal: (place, text) => sealBytes(place, Buffer.from(text)) }
  }

  const openerWith = (ring: KeyRing, userId: string): Opener => {
    const openBytes: Opener['openBytes'] = (place, sealed) =>
      opened(ring, userId, place, sealed) ?? refuse(userId, place)
    return { openBytes, open: (place, sealed) => openBytes(place, sealed).toString() }
  }

  const sealer: Vault['sealer'] = async (db, userId) => sealerWith(await rings.of(db, userId), userId)

  const opener: Vault['opener'] = async (db, userId, values) => {
    const ring = await rings.of(db, userId)
    const isKnown = (value: Buffer | null) => value === null || ring.byId.has(keyIdOf(value) ?? 0)
    // Another process may have put a new key in front a moment ago.
    return openerWith([...values].every(isKnown) ? ring : await rings.fresh(db, userId), userId)
  }

  const openBytes: Vault['openBytes'] = async (db, userId, place, sealed) =>
    (await opener(db, userId, [sealed])).openBytes(place, sealed)

  return {
    sealer,
    opener,
    openBytes,
    seal: async (db, userId, place, text) => (await sealer(db, userId)).seal(place, text),
    open: async (...given) => (await openBytes(...given)).toString(),
    sealBytes: async (db, userId, place, bytes) => (await sealer(db, userId)).sealBytes(place, bytes),
    createKey: async (db, userId) => void (await insertFirstKey(db, masters, userId)),
    forget: (userId) => rings.forget(userId),
    mac: (label, ...parts) =>
      createHmac('sha256', macKey)
        .update(JSON.stringify([label, ...parts]))
        .digest(),
  }
}
