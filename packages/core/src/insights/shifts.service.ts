/** Whether it looks different since a day: at one that the person marked, or at one that stands out and is asked about. */
import { and, desc, eq, gte, lt } from 'drizzle-orm'
import type { RequestOf } from '@sol/contracts/endpoint'
import type { MarkedShift, markShift, ShiftQuestion, Shifts } from '@sol/contracts/shifts'
import { checkins } from '@sol/db/schema/checkins'
import { shiftMarks } from '@sol/db/schema/shift-marks'
import { entriesOf, outcomes } from '@sol/insight/forecast/moments'
import { dailyOutcomes } from '@sol/insight/links/daily'
import { findShift, shiftAt } from '@sol/insight/shifts/shifts'
import { rounded } from '@sol/insight/vector'
import { Temporal } from 'temporal-polyfill'
import { AppError, found } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { newId } from '../shared/ids.ts'
import { boundsOfSolarDay, solarDayOf } from '../shared/solar-day.ts'
import { refresh } from './refresh.ts'

const mostListed = 50
/** Those without words count too: they answer a question. */
const mostMarks = 200
const dayLength = 86_400_000
/** Older notes are of another time. */
const daysLookedAt = 400
/** What was marked or denied this near is the answer to the question. */
const nearDays = 14
/** What began longer ago is no longer asked about. */
const mostWeeks = 12

type Mark = typeof shiftMarks.$inferSelect

const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayLength
const dayOf = (number: number): string => new Date(number * dayLength).toISOString().slice(0, 10)

/** Daily means up to the end of a solar day. */
const dailyUntil = async (ctx: Ctx, actor: Actor, day: string) => {
  const { end } = boundsOfSolarDay(day, actor.timeZone)
  const from = new Date(end.getTime() - daysLookedAt * dayLength)
  const rows = await ctx.db
    .select({ at: checkins.at, mood: checkins.mood, energy: checkins.energy, focus: checkins.focus })
    .from(checkins)
    .where(and(eq(checkins.userId, actor.userId), gte(checkins.at, from), lt(checkins.at, end)))
  const seen = rows.map(({ at, ...values }) => ({
    at: { instant: at.getTime(), offset: undefined },
    ...values,
  }))
  return dailyOutcomes(entriesOf(seen, actor.timeZone))
}

type Daily = Awaited<ReturnType<typeof dailyUntil>>

const isAnswered = (day: number, marks: readonly Mark[]): boolean =>
  marks.some((mark) => Math.abs(numberOf(mark.day) - day) <= nearDays)

/** The clearest of what nobody has answered yet. */
const questionOf = (daily: Daily, marks: readonly Mark[], today: string): ShiftQuestion | null => {
  const asked = outcomes.flatMap((outcome) => {
    const shift = findShift(daily[outcome].means)
    if (!shift || isAnswered(shift.day, marks)) return []
    const weeks = Math.max(1, Math.round((numberOf(today) - shift.day + 1) / 7))
    if (weeks > mostWeeks) return []
    return [{ outcome, day: dayOf(shift.day), points: rounded(shift.points, 1), weeks }]
  })
  return asked.sort((a, b) => Math.abs(b.points) - Math.abs(a.points))[0] ?? null
}

const toMarked = ({ id, day, label }: Mark, daily: Daily): MarkedShift[] => {
  if (label === null) return []
  const moved = outcomes.flatMap((outcome) => {
    const shift = shiftAt(daily[outcome].means, numberOf(day))
    return shift
      ? [{ outcome, points: rounded(shift.points, 1), before: shift.before, after: shift.after }]
      : []
  })
  return [{ id, day, label, moved }]
}

/** The question is of the last weekly look: whoever looks every day finds more by luck. */
export const list = async (ctx: Ctx, actor: Actor): Promise<Shifts> => {
  const { lookedOn } = await refresh(ctx, actor)
  const today = solarDayOf(ctx.now, actor.timeZone)
  const marks = await ctx.db
    .select()
    .from(shiftMarks)
    .where(eq(shiftMarks.userId, actor.userId))
    .orderBy(desc(shiftMarks.day), desc(shiftMarks.id))
    .limit(mostMarks)
  const upToLook = await dailyUntil(ctx, actor, lookedOn ?? today)
  const upToNow = lookedOn === today ? upToLook : await dailyUntil(ctx, actor, today)
  return {
    question: questionOf(upToLook, marks, today),
    marked: marks.flatMap((mark) => toMarked(mark, upToNow)).slice(0, mostListed),
  }
}

/** @throws AppError validation_failed for a day that has not begun, and beyond 200 marks */
export const mark = async (
  ctx: Ctx,
  actor: Actor,
  { id, day, label }: RequestOf<typeof markShift>['body'],
): Promise<Shifts> => {
  const refuse = (message: string) =>
    new AppError('validation_failed', { issues: [{ path: ['day'], message }] })
  if (Temporal.PlainDate.compare(day, solarDayOf(ctx.now, actor.timeZone)) > 0)
    throw refuse('Expected a day that has begun')
  const kept = await ctx.db.$count(shiftMarks, eq(shiftMarks.userId, actor.userId))
  if (kept >= mostMarks) throw refuse(`Expected at most ${String(mostMarks)} marked days`)
  const [row] = await ctx.db
    .insert(shiftMarks)
    .values({ userId: actor.userId, id: id ?? newId(), day, label, createdAt: ctx.now })
    .onConflictDoNothing()
    .returning({ id: shiftMarks.id })
  if (!row) throw new AppError('id_taken')
  return list(ctx, actor)
}

export const remove = async (ctx: Ctx, actor: Actor, id: string): Promise<void> => {
  const [row] = await ctx.db
    .delete(shiftMarks)
    .where(and(eq(shiftMarks.userId, actor.userId), eq(shiftMarks.id, id)))
    .returning({ id: shiftMarks.id })
  found(row)
}
