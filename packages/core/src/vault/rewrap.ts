/** Wraps people's data keys under the current master key, while everything runs; what they wrote is not touched. */
import { and, asc, eq, ne } from 'drizzle-orm'
import type { Db } from '@sol/db/client'
import { userKeys } from '@sol/db/schema/user-keys'
import { replaceMasterId } from './master-record.ts'
import type { MasterKeys } from './master-keys.ts'

const atOnce = 500

type Wrapped = Pick<typeof userKeys.$inferSelect, 'userId' | 'id' | 'masterId' | 'wrapped'>

const rewrapOne = async (db: Db, masters: MasterKeys, row: Wrapped): Promise<void> => {
  const wrapped = masters.rewrap({ userId: row.userId, keyId: row.id }, row.masterId, row.wrapped)
  await db
    .update(userKeys)
    .set({ wrapped, masterId: masters.currentId })
    .where(and(eq(userKeys.userId, row.userId), eq(userKeys.id, row.id)))
}

const rewrapSome = (db: Db, masters: MasterKeys): Promise<number> =>
  db.transaction(async (tx) => {
    const rows = await tx
      .select()
      .from(userKeys)
      .where(ne(userKeys.masterId, masters.currentId))
      .orderBy(asc(userKeys.userId), asc(userKeys.id))
      .limit(atOnce)
      .for('update')
    for (const row of rows) await rewrapOne(tx, masters, row)
    return rows.length
  })

/**
 * May be interrupted and run again; both master keys open what they wrapped until it is done.
 * @returns how many keys were wrapped anew
 * @throws RangeError when a data key was wrapped by a master key that is not at hand
 */
export const rewrapKeys = async (db: Db, masters: MasterKeys): Promise<number> => {
  let count = 0
  for (let last = atOnce; last === atOnce; count += last) last = await rewrapSome(db, masters)
  await replaceMasterId(db, masters.currentId)
  return count
}
