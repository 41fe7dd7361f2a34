/** Check-ins between the database, where their notes are sealed, and the rules. */
import type { checkins } from '@sol/db/schema/checkins'
import type { Ctx } from '../shared/context.ts'
import { openIfAny, type Place } from '../shared/vault.ts'

type Stored = typeof checkins.$inferSelect

/** As the rules see it. */
export type CheckinRow = Omit<Stored, 'note' | 'noteVersion'> & { readonly note: string | null }

type VaultCtx = Pick<Ctx, 'db' | 'vault'>

const noteOf = (id: string, version: number): Place => ({
  table: 'checkins',
  row: id,
  column: 'note',
  version,
})

/** @throws AppError unreadable */
export const openCheckins = async (
  { db, vault }: VaultCtx,
  userId: string,
  stored: readonly Stored[],
): Promise<CheckinRow[]> => {
  const notes = stored.map(({ note }) => note)
  const opener = notes.some((note) => note !== null) ? await vault.opener(db, userId, notes) : undefined
  return stored.map(({ note, noteVersion, ...row }) => ({
    ...row,
    note: opener ? openIfAny(opener, noteOf(row.id, noteVersion), note) : null,
  }))
}

/** What is written for a note. @param version the row's, of this write */
export const sealedNote = async (
  { db, vault }: VaultCtx,
  userId: string,
  { id, version }: { readonly id: string; readonly version: number },
  note: string | null,
): Promise<Pick<Stored, 'note' | 'noteVersion'>> => ({
  note: note === null ? null : await vault.seal(db, userId, noteOf(id, version), note),
  noteVersion: version,
})
