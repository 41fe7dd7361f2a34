/** The texts beside an entry: those that wait to be looked at, and those that it had before. */
import { and, desc, eq, ne } from 'drizzle-orm'
import type { EntryText } from '@sol/contracts/journal'
import { journalRevisions } from '@sol/db/schema/journal'
import { found } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { readEntry } from './own-entry.ts'
import { wordsOfRevision } from './stored.ts'

const shownMaximum = 20

export const list = async (
  ctx: Ctx,
  actor: Actor,
  { id, kept }: { id: string; kept: boolean },
): Promise<{ items: EntryText[] }> => {
  await readEntry(ctx.db, actor, id)
  const rows = await ctx.db
    .select()
    .from(journalRevisions)
    .where(
      and(
        eq(journalRevisions.userId, actor.userId),
        eq(journalRevisions.entryId, id),
        kept ? eq(journalRevisions.kind, 'kept') : ne(journalRevisions.kind, 'kept'),
      ),
    )
    .orderBy(desc(journalRevisions.version))
    .limit(shownMaximum)
  const opener = await ctx.vault.opener(
    ctx.db,
    actor.userId,
    rows.flatMap(({ head, body }) => [head, body]),
  )
  const toText = (row: (typeof rows)[number]): EntryText => {
    const { title, body } = wordsOfRevision(opener, row)
    const kind = row.kind === 'kept' ? 'kept' : 'earlier'
    return { id: row.id, title, body, kind, at: row.at.toISOString(), version: row.version }
  }
  return { items: rows.map(toText) }
}

/** Looked at: it stays for 30 days more, from now. Asked again it is the same. */
export const settle = async (
  ctx: Ctx,
  actor: Actor,
  { id, textId }: { id: string; textId: string },
): Promise<void> => {
  const ownText = and(
    eq(journalRevisions.userId, actor.userId),
    eq(journalRevisions.entryId, id),
    eq(journalRevisions.id, textId),
  )
  const [row] = await ctx.db.select({ kind: journalRevisions.kind }).from(journalRevisions).where(ownText)
  if (found(row).kind !== 'kept') return
  await ctx.db.update(journalRevisions).set({ kind: 'settled', at: ctx.now }).where(ownText)
}
