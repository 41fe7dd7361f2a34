/** Finding entries of one person, and how many texts wait beside them. */
import { and, count, eq, inArray } from 'drizzle-orm'
import type { Db } from '@sol/db/client'
import { journalEntries, journalRevisions } from '@sol/db/schema/journal'
import { AppError, found } from '../shared/app-error.ts'
import type { Actor } from '../shared/context.ts'
import { solarDayOf } from '../shared/solar-day.ts'
import type { EntryRow } from './stored.ts'

export const ownEntry = (actor: Actor, id: string) =>
  and(eq(journalEntries.userId, actor.userId), eq(journalEntries.id, id))

/** @throws AppError not_found */
export const readEntry = async (db: Db, actor: Actor, id: string): Promise<EntryRow> =>
  found((await db.select().from(journalEntries).where(ownEntry(actor, id)))[0])

export const keptCounts = async (
  db: Db,
  actor: Actor,
  ids: string[],
): Promise<ReadonlyMap<string, number>> => {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ entryId: journalRevisions.entryId, kept: count() })
    .from(journalRevisions)
    .where(
      and(
        eq(journalRevisions.userId, actor.userId),
        inArray(journalRevisions.entryId, ids),
        eq(journalRevisions.kind, 'kept'),
      ),
    )
    .groupBy(journalRevisions.entryId)
  return new Map(rows.map(({ entryId, kept }) => [entryId, kept]))
}

export const keptCount = async (db: Db, actor: Actor, id: string): Promise<number> =>
  (await keptCounts(db, actor, [id])).get(id) ?? 0

/** How far ahead of the server a device's clock may be, in milliseconds. */
const clockTolerance = 5 * 60_000
/** A journal may hold what was written on paper long ago. */
const earliest = Date.UTC(1900, 0, 1)

/** The moment that an entry is filed under, with its solar day. */
export const momentOf = (at: string | undefined, now: Date, actor: Actor) => {
  const moment = at === undefined ? now : new Date(at)
  const milliseconds = moment.getTime()
  if (milliseconds >= earliest && milliseconds <= now.getTime() + clockTolerance)
    return { at: moment, day: solarDayOf(moment, actor.timeZone) }
  throw new AppError('validation_failed', {
    issues: [{ path: ['at'], message: 'Expected a moment since 1900 that has already been' }],
  })
}
