/**
 * Makes what is due. Idempotent: ids follow from series and day, days that were made are not made again, and whoever makes
 * holds the rows of the series; so devices, jobs and retries agree.
 */
import { and, asc, eq, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm'
import { changes } from '@sol/db/schema/changes'
import { focusSessions } from '@sol/db/schema/focus-sessions'
import { series } from '@sol/db/schema/series'
import { tasks } from '@sol/db/schema/tasks'
import type { Actor, Ctx } from '../shared/context.ts'
import { solarDayOf } from '../shared/solar-day.ts'
import { catchTasks } from '../tasks/catch.ts'
import { openTasks } from '../tasks/sealed-tasks.ts'
import { copyFor, isUntouched } from './copies.ts'
import { dayAfter, dayAfterCompletion, occurrencesIn } from './occurrences.ts'
import { readRule } from './rule.ts'
import { openSeries, type SeriesRow } from './sealed-series.ts'

/** Copies of a rule that keeps what was missed, made at once at most. */
const mostKept = 60

/** Series of one person that are looked at in one go. */
const mostSeries = 500

/** A series that may have something to make up to `today`. */
const isDue = (today: string) =>
  and(
    isNull(series.endedAt),
    sql`${series.firstDay} <= ${today}::date`,
    or(isNull(series.madeUntil), lt(series.madeUntil, today), eq(series.basis, 'completion')),
  )

/** The days to make now by the calendar: all that were missed, or only the latest. */
export const dueDays = (row: SeriesRow, today: string): string[] => {
  const from = row.madeUntil === null ? row.firstDay : dayAfter(row.madeUntil, 1)
  const days = occurrencesIn(readRule(row.rule), row.firstDay, from, today).filter(
    (day) => !row.skippedDays.includes(day),
  )
  return days.slice(row.keepsMissed ? -mostKept : -1)
}

/** After completion: one is open at a time; the next counts from the day on which the last was finished or left out. */
const dueAfterCompletion = async (
  ctx: Ctx,
  actor: Actor,
  row: SeriesRow,
  today: string,
): Promise<string[]> => {
  const [last] = await ctx.db
    .select()
    .from(tasks)
    .where(and(eq(tasks.userId, actor.userId), eq(tasks.seriesId, row.id)))
    .orderBy(sql`${tasks.occurrenceDay} DESC NULLS LAST`)
    .limit(1)
  if (!last) return [row.firstDay]
  const over = last.deletedAt ?? last.completedAt
  if (!over) return []
  const day = dayAfterCompletion(readRule(row.rule), solarDayOf(over, actor.timeZone))
  const isNew = day !== null && day > (last.occurrenceDay ?? '')
  return isNew && day <= today ? [day] : []
}

/** Copies that nobody worked on go when the next one comes: without a trace, since nothing of the person is in them. */
export const foldCopies = async (
  ctx: Ctx,
  actor: Actor,
  row: SeriesRow,
  which: { readonly except?: string; readonly from?: string; readonly today: string },
): Promise<void> => {
  const stored = await ctx.db
    .select()
    .from(tasks)
    .where(
      and(
        eq(tasks.userId, actor.userId),
        eq(tasks.seriesId, row.id),
        eq(tasks.status, 'open'),
        isNull(tasks.deletedAt),
        which.except === undefined ? undefined : ne(tasks.occurrenceDay, which.except),
        which.from === undefined ? undefined : sql`${tasks.occurrenceDay} >= ${which.from}::date`,
        // What a person put on a later day is wanted there.
        or(isNull(tasks.plannedDay), sql`${tasks.plannedDay} <= ${which.today}::date`),
        sql`NOT EXISTS (SELECT FROM ${focusSessions} WHERE ${focusSessions.userId} = ${tasks.userId} AND ${focusSessions.taskId} = ${tasks.id})`,
      ),
    )
    .for('update')
  const copies = await openTasks(ctx, actor.userId, stored)
  const ids = copies.filter((copy) => isUntouched(copy, row)).map(({ id }) => id)
  if (ids.length === 0) return
  await ctx.db.delete(changes).where(and(eq(changes.userId, actor.userId), inArray(changes.taskId, ids)))
  await ctx.db.delete(tasks).where(and(eq(tasks.userId, actor.userId), inArray(tasks.id, ids)))
}

const makeOne = async (ctx: Ctx, actor: Actor, row: SeriesRow, today: string): Promise<void> => {
  const isByCalendar = row.basis === 'calendar'
  const days = isByCalendar ? dueDays(row, today) : await dueAfterCompletion(ctx, actor, row, today)
  const latest = days.at(-1)
  if (latest !== undefined) {
    await catchTasks(
      ctx,
      actor,
      days.map((day) => copyFor(row, day)),
    )
    if (isByCalendar && !row.keepsMissed) await foldCopies(ctx, actor, row, { except: latest, today })
  }
  const madeUntil = isByCalendar ? today : latest
  if (madeUntil === undefined || madeUntil === row.madeUntil) return
  await ctx.db
    .update(series)
    .set({ madeUntil })
    .where(and(eq(series.userId, actor.userId), eq(series.id, row.id)))
}

/**
 * Makes the tasks of the person's series up to `today` (a solar day). Cheap when nothing is due.
 * @param only this series
 */
export const makeDue = async (ctx: Ctx, actor: Actor, today: string, only?: string): Promise<void> => {
  const mine = and(
    eq(series.userId, actor.userId),
    only === undefined ? undefined : eq(series.id, only),
    isDue(today),
  )
  const due = await ctx.db.select({ id: series.id }).from(series).where(mine).limit(1)
  if (due.length === 0) return
  await ctx.db.transaction(async (tx) => {
    const rows = await tx
      .select()
      .from(series)
      .where(mine)
      .orderBy(asc(series.id))
      .limit(mostSeries)
      .for('update')
    const inside = { ...ctx, db: tx }
    for (const row of await openSeries(inside, actor.userId, rows)) await makeOne(inside, actor, row, today)
  })
}
