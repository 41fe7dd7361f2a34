/** Which kept forecast had spoken about a check-in before it was made. Only what was said beforehand is ever counted. */
import { and, asc, desc, eq, gte, isNull, lt, ne } from 'drizzle-orm'
import { outcomes } from '@sol/insight/forecast/moments'
import { checkins } from '@sol/db/schema/checkins'
import { forecasts, predictions, type StoredForecastHour } from '@sol/db/schema/forecasts'
import type { Actor, Ctx } from '../shared/context.ts'

/** Kept forecasts are looked through for so long; a check-in filled in later than this is not matched. */
export const keptDays = 14
const dayLength = 86_400_000
const hour = 3_600_000
const mostAtOnce = 200

type Band = StoredForecastHour['bands'][number]

/** The band of a moment, in proportion between two hours; within the half hour before the first, the first. */
export const bandAt = (hours: readonly StoredForecastHour[], place: number, at: number): Band | undefined => {
  const after = hours.findIndex((one) => Date.parse(one.at) >= at)
  const right = hours[after]
  if (!right) return undefined
  const left = hours[after - 1] ?? right
  const [low, high] = [left.bands[place], right.bands[place]]
  if (!low || !high || Date.parse(right.at) - at > hour) return undefined
  const share = left === right ? 0 : (at - Date.parse(left.at)) / hour
  const between = (index: 0 | 1 | 2) => low[index] + share * (high[index] - low[index])
  return [between(0), between(1), between(2)]
}

/** Predictions of another moment than the check-in has now were never about it. */
const forgetMoved = async (ctx: Ctx, actor: Actor) => {
  const moved = await ctx.db
    .selectDistinct({ id: checkins.id })
    .from(predictions)
    .innerJoin(checkins, and(eq(checkins.userId, predictions.userId), eq(checkins.id, predictions.checkinId)))
    .where(and(eq(predictions.userId, actor.userId), ne(predictions.forAt, checkins.at)))
  for (const { id } of moved)
    await ctx.db
      .delete(predictions)
      .where(and(eq(predictions.userId, actor.userId), eq(predictions.checkinId, id)))
}

/** The last forecast made before the moment and before the check-in was known. */
const madeBefore = async (ctx: Ctx, actor: Actor, { at, createdAt }: { at: Date; createdAt: Date }) =>
  (
    await ctx.db
      .select()
      .from(forecasts)
      .where(
        and(
          eq(forecasts.userId, actor.userId),
          lt(forecasts.madeAt, at < createdAt ? at : createdAt),
          gte(forecasts.madeAt, new Date(at.getTime() - 2 * dayLength)),
        ),
      )
      .orderBy(desc(forecasts.madeAt))
      .limit(1)
  )[0]

/** Matches what has not been matched yet; may be repeated at any time. */
export const matchPredictions = async (ctx: Ctx, actor: Actor): Promise<void> => {
  await forgetMoved(ctx, actor)
  const open = await ctx.db
    .select({ id: checkins.id, at: checkins.at, createdAt: checkins.createdAt })
    .from(checkins)
    .leftJoin(
      predictions,
      and(eq(predictions.userId, checkins.userId), eq(predictions.checkinId, checkins.id)),
    )
    .where(
      and(
        eq(checkins.userId, actor.userId),
        gte(checkins.at, new Date(ctx.now.getTime() - keptDays * dayLength)),
        isNull(predictions.checkinId),
      ),
    )
    .orderBy(asc(checkins.at))
    .limit(mostAtOnce)
  for (const checkin of open) {
    const made = await madeBefore(ctx, actor, checkin)
    if (!made) continue
    const rows = outcomes.flatMap((outcome, place) => {
      const band = bandAt(made.hours, place, checkin.at.getTime())
      const usual = made.usual[place]
      if (!band || !usual) return []
      return [
        {
          userId: actor.userId,
          checkinId: checkin.id,
          outcome,
          madeAt: made.madeAt,
          forAt: checkin.at,
          mean: band[0],
          low: band[1],
          high: band[2],
          usual: usual[0],
          lowerThird: Math.round(usual[1]),
          upperThird: Math.round(usual[2]),
        },
      ]
    })
    if (rows.length > 0) await ctx.db.insert(predictions).values(rows).onConflictDoNothing()
  }
}
