import { and, desc, eq, gte, inArray, isNotNull, isNull, lte, sql, type SQL } from 'drizzle-orm'
import { Temporal } from 'temporal-polyfill'
import type { RequestOf } from '@sol/contracts/endpoint'
import type { createEntry, Entry, EntryLine, listEntries, onThisDay } from '@sol/contracts/journal'
import { journalEntries } from '@sol/db/schema/journal'
import { found } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { newId } from '../shared/ids.ts'
import { pageOf, positionOf } from '../shared/page.ts'
import { updated } from '../shared/version.ts'
import { keptCount, keptCounts, momentOf, ownEntry, readEntry } from './own-entry.ts'
import { sealWords, toEntry, toLine, wordsOfEntry, type EntryRow, type LineRow } from './stored.ts'

const entryOf = async (ctx: Ctx, actor: Actor, row: EntryRow): Promise<Entry> => {
  const opener = await ctx.vault.opener(ctx.db, actor.userId, [row.head, row.body])
  return toEntry(row, wordsOfEntry(opener, row), await keptCount(ctx.db, actor, row.id))
}

/** Sent again it answers what is there, so that an answer that was lost makes no second entry. */
export const create = async (
  ctx: Ctx,
  actor: Actor,
  { id = newId(), title = null, tags = [], body, kind, at, writer }: RequestOf<typeof createEntry>['body'],
): Promise<Entry> => {
  const words = { title, tags, body }
  const sealer = await ctx.vault.sealer(ctx.db, actor.userId)
  const [row] = await ctx.db
    .insert(journalEntries)
    .values({
      userId: actor.userId,
      id,
      kind,
      ...sealWords(sealer, 'journal_entries', { id, version: 1 }, words),
      writer: writer ?? null,
      ...momentOf(at, ctx.now, actor),
      createdAt: ctx.now,
      updatedAt: ctx.now,
    })
    .onConflictDoNothing()
    .returning()
  return row ? toEntry(row, words, 0) : get(ctx, actor, id)
}

export const get = async (ctx: Ctx, actor: Actor, id: string): Promise<Entry> =>
  entryOf(ctx, actor, await readEntry(ctx.db, actor, id))

const lineColumns = {
  userId: journalEntries.userId,
  id: journalEntries.id,
  kind: journalEntries.kind,
  head: journalEntries.head,
  textVersion: journalEntries.textVersion,
  writer: journalEntries.writer,
  writerSince: journalEntries.writerSince,
  at: journalEntries.at,
  day: journalEntries.day,
  createdAt: journalEntries.createdAt,
  updatedAt: journalEntries.updatedAt,
  deletedAt: journalEntries.deletedAt,
  version: journalEntries.version,
}

const readLines = (ctx: Ctx, actor: Actor, where: SQL | undefined, limit: number): Promise<LineRow[]> =>
  ctx.db
    .select(lineColumns)
    .from(journalEntries)
    .where(and(eq(journalEntries.userId, actor.userId), where))
    .orderBy(desc(journalEntries.at), desc(journalEntries.id))
    .limit(limit)

/** Opens the heads of rows that are shown; their texts stay closed. */
const lineMaker = async (ctx: Ctx, actor: Actor, rows: readonly LineRow[]) => {
  const opener = await ctx.vault.opener(
    ctx.db,
    actor.userId,
    rows.map(({ head }) => head),
  )
  const kept = await keptCounts(
    ctx.db,
    actor,
    rows.map(({ id }) => id),
  )
  return (row: LineRow): EntryLine => toLine(opener, row, kept.get(row.id) ?? 0)
}

export const list = async (ctx: Ctx, actor: Actor, query: RequestOf<typeof listEntries>['query']) => {
  const after = positionOf(query.cursor)
  const rows = await readLines(
    ctx,
    actor,
    and(
      query.trash ? isNotNull(journalEntries.deletedAt) : isNull(journalEntries.deletedAt),
      query.from === undefined ? undefined : gte(journalEntries.day, query.from),
      query.to === undefined ? undefined : lte(journalEntries.day, query.to),
      after && sql`(${journalEntries.at}, ${journalEntries.id}) < (${after.at.toISOString()}, ${after.id})`,
    ),
    query.limit + 1,
  )
  const toItem = await lineMaker(ctx, actor, rows)
  return pageOf(rows, query.limit, ({ at, id }) => ({ at, id }), toItem)
}

const monthsBack = 12
const yearsBack = 60
const onThisDayMaximum = 40

/** The same day of the month a year back, and of the year before that; a month without that day has none. */
export const sameDays = (day: string): string[] => {
  const date = Temporal.PlainDate.from(day)
  const earlier = [
    ...Array.from({ length: monthsBack }, (_, n) => date.subtract({ months: n + 1 })),
    ...Array.from({ length: yearsBack - 1 }, (_, n) => date.subtract({ years: n + 2 })),
  ]
  return earlier.filter((one) => one.day === date.day).map(String)
}

export const ofThisDay = async (ctx: Ctx, actor: Actor, { day }: RequestOf<typeof onThisDay>['query']) => {
  const where = and(inArray(journalEntries.day, sameDays(day)), isNull(journalEntries.deletedAt))
  const rows = await readLines(ctx, actor, where, onThisDayMaximum)
  return { items: rows.map(await lineMaker(ctx, actor, rows)) }
}

export const remove = async (
  ctx: Ctx,
  actor: Actor,
  { id, ifMatch }: { id: string; ifMatch: number | undefined },
): Promise<void> => {
  const [row] = await ctx.db
    .update(journalEntries)
    .set({
      deletedAt: sql`coalesce(${journalEntries.deletedAt}, ${ctx.now.toISOString()}::timestamptz)`,
      version: sql`${journalEntries.version} + 1`,
    })
    .where(and(ownEntry(actor, id), ifMatch === undefined ? undefined : eq(journalEntries.version, ifMatch)))
    .returning({ id: journalEntries.id })
  const isThere = async () =>
    (await ctx.db.select({ id: journalEntries.id }).from(journalEntries).where(ownEntry(actor, id))).length >
    0
  await updated(row, ifMatch, isThere)
}

export const restore = async (ctx: Ctx, actor: Actor, id: string): Promise<void> => {
  const [row] = await ctx.db
    .update(journalEntries)
    .set({ deletedAt: null, version: sql`${journalEntries.version} + 1` })
    .where(ownEntry(actor, id))
    .returning({ id: journalEntries.id })
  found(row)
}
