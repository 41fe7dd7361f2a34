/** A person's data keys as the database holds them. */
import { and, asc, eq, sql } from 'drizzle-orm'
import type { Db } from '@sol/db/client'
import { userKeys } from '@sol/db/schema/user-keys'
import { prepared } from '../shared/prepared.ts'
import { newDataKey, type MasterKeys } from './master-keys.ts'

export type KeyRow = Pick<typeof userKeys.$inferSelect, 'id' | 'wrapped' | 'masterId' | 'state'> & {
  /** Made by the transaction that asks: it may still be rolled back. */
  readonly isOwn: boolean
}

const select = prepared((db) =>
  db
    .select({
      id: userKeys.id,
      wrapped: userKeys.wrapped,
      masterId: userKeys.masterId,
      state: userKeys.state,
      isOwn: sql<boolean>`coalesce(${userKeys.madeIn} = pg_current_xact_id_if_assigned(), false)`,
    })
    .from(userKeys)
    .where(eq(userKeys.userId, sql.placeholder('userId')))
    .orderBy(asc(userKeys.id))
    .prepare('user_keys_of'),
)

export const keyRowsOf = (db: Db, userId: string): Promise<KeyRow[]> => select(db).execute({ userId })

/** Stores a new current key; one of that number that is there already stays. */
const insertKey = async (db: Db, masters: MasterKeys, userId: string, keyId: number): Promise<boolean> => {
  const rows = await db
    .insert(userKeys)
    .values({
      userId,
      id: keyId,
      wrapped: masters.wrap({ userId, keyId }, newDataKey()),
      masterId: masters.currentId,
      state: 'current',
    })
    .onConflictDoNothing()
    .returning({ id: userKeys.id })
  return rows.length > 0
}

/** The first key of a person; who has one keeps it. */
export const insertFirstKey = (db: Db, masters: MasterKeys, userId: string): Promise<boolean> =>
  insertKey(db, masters, userId, 1)

/** Puts a new key in front; the one before is retiring from then on. @returns the new key's number */
export const replaceKey = (db: Db, masters: MasterKeys, userId: string): Promise<number> =>
  db.transaction(async (tx) => {
    const mine = eq(userKeys.userId, userId)
    const rows = await tx
      .select({ id: userKeys.id })
      .from(userKeys)
      .where(mine)
      .orderBy(asc(userKeys.id))
      .for('update')
    const next = (rows.at(-1)?.id ?? 0) + 1
    await tx
      .update(userKeys)
      .set({ state: 'retiring' })
      .where(and(mine, eq(userKeys.state, 'current')))
    if (!(await insertKey(tx, masters, userId, next))) throw new Error('Somebody else replaced the key.')
    return next
  })
