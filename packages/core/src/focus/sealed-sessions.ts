/** Focus sessions between the database, where what was written in them is sealed, and the rules. */
import type { focusSessions, StoredRemark } from '@sol/db/schema/focus-sessions'
import type { Ctx } from '../shared/context.ts'
import { openIfAny, sealIfAny, type Place } from '../shared/vault.ts'

/** As the database holds it. */
export type StoredFocus = typeof focusSessions.$inferSelect

interface Words {
  readonly remarks: readonly StoredRemark[]
  readonly nextMove: string | null
}

/** As the rules see it. */
export type FocusRow = Omit<StoredFocus, keyof Words | 'wordsVersion'> & Words

type VaultCtx = Pick<Ctx, 'db' | 'vault'>
type Sealed = Pick<StoredFocus, 'remarks' | 'nextMove' | 'wordsVersion'>

const placeOf = (column: string, id: string, version: number): Place => ({
  table: 'focus_sessions',
  row: id,
  column,
  version,
})

/** @throws AppError unreadable */
export const openSessions = async (
  { db, vault }: VaultCtx,
  userId: string,
  stored: readonly StoredFocus[],
): Promise<FocusRow[]> => {
  const opener = await vault.opener(
    db,
    userId,
    stored.flatMap(({ remarks, nextMove }) => [remarks, nextMove]),
  )
  return stored.map(({ remarks, nextMove, wordsVersion, ...row }) => ({
    ...row,
    remarks: JSON.parse(
      openIfAny(opener, placeOf('remarks', row.id, wordsVersion), remarks) ?? '[]',
    ) as StoredRemark[],
    nextMove: openIfAny(opener, placeOf('next_move', row.id, wordsVersion), nextMove),
  }))
}

/** The line for next time alone. @throws AppError unreadable */
export const openNextMove = async (
  { db, vault }: VaultCtx,
  userId: string,
  row: Pick<StoredFocus, 'id' | 'nextMove' | 'wordsVersion'> | undefined,
): Promise<string | null> =>
  row?.nextMove ? vault.open(db, userId, placeOf('next_move', row.id, row.wordsVersion), row.nextMove) : null

/** What is written for the words of a session. @param version the row's, of this write */
export const sealedWords = async (
  { db, vault }: VaultCtx,
  userId: string,
  { id, version }: { readonly id: string; readonly version: number },
  { remarks, nextMove }: Words,
): Promise<Sealed> => {
  const sealer = await vault.sealer(db, userId)
  const list = remarks.length === 0 ? null : JSON.stringify(remarks)
  return {
    remarks: sealIfAny(sealer, placeOf('remarks', id, version), list),
    nextMove: sealIfAny(sealer, placeOf('next_move', id, version), nextMove),
    wordsVersion: version,
  }
}
