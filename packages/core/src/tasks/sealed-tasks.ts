/** Tasks between the database, where their notes are sealed, and the rules, which read them. */
import type { tasks } from '@sol/db/schema/tasks'
import type { Ctx } from '../shared/context.ts'
import { openIfAny, sealIfAny, type Place } from '../shared/vault.ts'

/** As the database holds it. */
export type StoredTask = typeof tasks.$inferSelect

/** As the rules see it: notes are text. */
export type TaskRow = Omit<StoredTask, 'notes' | 'notesVersion'> & { readonly notes: string | null }

const notesOf = (id: string, version: number): Place => ({
  table: 'tasks',
  row: id,
  column: 'notes',
  version,
})

type VaultCtx = Pick<Ctx, 'db' | 'vault'>

/** @throws AppError unreadable */
export const openTasks = async (
  { db, vault }: VaultCtx,
  userId: string,
  stored: readonly StoredTask[],
): Promise<TaskRow[]> => {
  const notes = stored.map((row) => row.notes)
  if (notes.every((one) => one === null)) return stored.map(withoutNotes)
  const opener = await vault.opener(db, userId, notes)
  return stored.map(({ notesVersion, ...row }) => ({
    ...row,
    notes: openIfAny(opener, notesOf(row.id, notesVersion), row.notes),
  }))
}

const withoutNotes = ({ notesVersion: _version, ...row }: StoredTask): TaskRow => ({ ...row, notes: null })

/** What is written: notes are sealed for the version of the row. */
type Sealable = { readonly id: string; readonly version?: number; readonly notes?: string | null | undefined }

export const sealTasks = async <Row extends Sealable>(
  { db, vault }: VaultCtx,
  userId: string,
  rows: readonly Row[],
): Promise<(Omit<Row, 'notes'> & { notes: Buffer | null; notesVersion: number })[]> => {
  const isAnyNoted = rows.some(({ notes }) => typeof notes === 'string')
  const sealer = isAnyNoted ? await vault.sealer(db, userId) : undefined
  return rows.map((row) => {
    const notesVersion = row.version ?? 1
    const notes = sealer ? sealIfAny(sealer, notesOf(row.id, notesVersion), row.notes ?? null) : null
    return { ...row, notes, notesVersion }
  })
}
