/** The history between the database, where it is sealed, and the rules. */
import type { changes } from '@sol/db/schema/changes'
import type { Ctx } from '../shared/context.ts'
import type { Place } from '../shared/vault.ts'
import type { Difference } from './changed-values.ts'

type Stored = typeof changes.$inferSelect

/** A change of one task, as the rules see it; both sides are empty for a creation. */
export type ChangeRow = Omit<Stored, 'difference'> & Difference

const placeOf = ({ id, taskId }: Pick<Stored, 'id' | 'taskId'>): Place => ({
  table: 'changes',
  row: `${id}/${taskId}`,
  column: 'difference',
  version: 1,
})

/** @throws AppError unreadable */
export const openChanges = async (
  { db, vault }: Pick<Ctx, 'db' | 'vault'>,
  userId: string,
  stored: readonly Stored[],
): Promise<ChangeRow[]> => {
  const opener = await vault.opener(
    db,
    userId,
    stored.map((row) => row.difference),
  )
  return stored.map(({ difference, ...row }) => {
    if (difference === null) return { ...row, before: {}, after: {} }
    return { ...row, ...(JSON.parse(opener.open(placeOf(row), difference)) as Difference) }
  })
}

export const sealChanges = async (
  { db, vault }: Pick<Ctx, 'db' | 'vault'>,
  userId: string,
  rows: readonly ChangeRow[],
): Promise<Stored[]> => {
  const sealer = await vault.sealer(db, userId)
  return rows.map(({ before, after, ...row }) => ({
    ...row,
    difference: sealer.seal(placeOf(row), JSON.stringify({ before, after })),
  }))
}
