/** The line about a day between the database, where it is sealed, and the rules. */
import type { days } from '@sol/db/schema/days'
import type { Actor, Ctx } from '../shared/context.ts'
import type { Place } from '../shared/vault.ts'

type Stored = typeof days.$inferSelect
type VaultCtx = Pick<Ctx, 'db' | 'vault'>

const lineOf = (day: string, version: number): Place => ({ table: 'days', row: day, column: 'line', version })

/** @throws AppError unreadable */
export const openLine = async (
  { db, vault }: VaultCtx,
  actor: Actor,
  row: Pick<Stored, 'day' | 'line' | 'lineVersion'> | undefined,
): Promise<string | null> =>
  row?.line ? vault.open(db, actor.userId, lineOf(row.day, row.lineVersion), row.line) : null

/** What is written for a line. @param version the row's, of this write */
export const sealedLine = async (
  { db, vault }: VaultCtx,
  actor: Actor,
  { day, version }: { readonly day: string; readonly version: number },
  line: string | null,
): Promise<Pick<Stored, 'line' | 'lineVersion'>> => ({
  line: line === null ? null : await vault.seal(db, actor.userId, lineOf(day, version), line),
  lineVersion: version,
})
