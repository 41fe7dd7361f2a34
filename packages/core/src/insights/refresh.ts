/**
 * Brings what the engine knows of a person up to date, and keeps the forecast that is made thereby. Idempotent: everything
 * but the kept forecasts follows from the notes, whatever was filled in late, changed or deleted.
 */
import { and, desc, eq, sql } from 'drizzle-orm'
import { readSettings } from '@sol/contracts/settings'
import { checkins } from '@sol/db/schema/checkins'
import { factors } from '@sol/db/schema/factors'
import { forecasts } from '@sol/db/schema/forecasts'
import { insightStates } from '@sol/db/schema/insight-states'
import { users } from '@sol/db/schema/users'
import { Temporal } from 'temporal-polyfill'
import type { Actor, Ctx } from '../shared/context.ts'
import { found } from '../shared/app-error.ts'
import { newId } from '../shared/ids.ts'
import { boundsOfSolarDay, solarDayOf } from '../shared/solar-day.ts'
import { analyse, type Outlook } from './analysis.ts'
import type { Look } from './look.ts'
import { matchPredictions } from './ledger.ts'

const hour = 3_600_000
/** A forecast is made for so many hours; a check-in later than that meets none. */
const hoursAhead = 36
/** An outlook serves for so long while nothing new is noted. */
const servesFor = hour
/** Links are looked for once a week: whoever looks every day finds more by luck. */
const daysBetweenLooks = 7

export interface InsightState {
  readonly outlook: Outlook
  readonly look: Look | null
  readonly lookedOn: string | null
}

/** Every write of a check-in or factor changes this text. */
const standsOn = async (ctx: Ctx, actor: Actor, bestTime: string): Promise<string> => {
  const [row] = await ctx.db
    .select({
      text: sql<string>`concat_ws(' ',
        (SELECT concat_ws('/', count(*), sum(${checkins.version}), extract(epoch FROM max(${checkins.createdAt})), extract(epoch FROM max(${checkins.at})))
          FROM ${checkins} WHERE ${checkins.userId} = ${actor.userId}),
        (SELECT concat_ws('/', count(*), extract(epoch FROM max(${factors.at}))) FROM ${factors} WHERE ${factors.userId} = ${actor.userId}))`,
    })
    .from(users)
    .where(eq(users.id, actor.userId))
  return `1 ${bestTime} ${actor.timeZone} ${found(row).text}`
}

const notesOf = async (ctx: Ctx, actor: Actor) => {
  const [notes] = await ctx.db
    .select({
      checkins: sql<string>`coalesce((SELECT json_agg(json_build_array((extract(epoch FROM ${checkins.at}) * 1000)::bigint, ${checkins.mood}, ${checkins.energy}, ${checkins.focus}) ORDER BY ${checkins.at}, ${checkins.id})
        FROM ${checkins} WHERE ${checkins.userId} = ${actor.userId})::text, '[]')`,
      factors: sql<string>`coalesce((SELECT json_agg(json_build_array(${factors.day} - date '1970-01-01', ${factors.name}, ${factors.value}) ORDER BY ${factors.day}, ${factors.name})
        FROM ${factors} WHERE ${factors.userId} = ${actor.userId})::text, '[]')`,
    })
    .from(users)
    .where(eq(users.id, actor.userId))
  return found(notes)
}

const targetsFrom = (now: Date): number[] => {
  const first = Math.ceil((now.getTime() + 1) / hour) * hour
  return Array.from({ length: hoursAhead }, (_, index) => first + index * hour)
}

const dayAfter = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString()

export const nextLookOn = (lookedOn: string): string => dayAfter(lookedOn, daysBetweenLooks)

const stateRow = async (ctx: Ctx, actor: Actor) =>
  (await ctx.db.select().from(insightStates).where(eq(insightStates.userId, actor.userId)))[0]

type Row = NonNullable<Awaited<ReturnType<typeof stateRow>>>

const stateOf = ({ outlook, look, lookedOn }: Pick<Row, 'outlook' | 'look' | 'lookedOn'>): InsightState => ({
  outlook: outlook as Outlook,
  look: look as Look | null,
  lookedOn,
})

/** The day as of which to look: that of the last search for a week, so that corrected notes correct it; then today. */
const lookDay = (row: Row | undefined, today: string): string =>
  row?.lookedOn && today < nextLookOn(row.lookedOn) && today >= row.lookedOn ? row.lookedOn : today

const keepForecast = (ctx: Ctx, actor: Actor, outlook: Outlook) =>
  ctx.db.insert(forecasts).values({
    userId: actor.userId,
    id: newId(),
    madeAt: ctx.now,
    hours: outlook.hours.map(({ at, bands }) => ({
      at: new Date(at).toISOString(),
      bands: bands.map(({ mean, low, high }) => [mean, low, high] as const),
    })),
    usual: [...outlook.usual],
  })

/** What is known now: as it was kept while that still serves, else worked out anew. */
export const refresh = async (ctx: Ctx, actor: Actor): Promise<InsightState> => {
  const [person] = await ctx.db
    .select({ settings: users.settings })
    .from(users)
    .where(eq(users.id, actor.userId))
  const { bestTime } = readSettings(found(person).settings)
  const stands = await standsOn(ctx, actor, bestTime)
  const row = await stateRow(ctx, actor)
  const today = solarDayOf(ctx.now, actor.timeZone)
  const lookedOn = lookDay(row, today)
  const isNew = row?.standsOn !== stands
  const age = row ? ctx.now.getTime() - row.computedAt.getTime() : Infinity
  if (row && !isNew && row.lookedOn === lookedOn && age >= 0 && age < servesFor) return stateOf(row)
  const isLookDue = isNew || row.lookedOn !== lookedOn
  const result = await (ctx.compute?.analyse ?? inline)({
    ...(await notesOf(ctx, actor)),
    zone: actor.timeZone,
    bestTime,
    targets: targetsFrom(ctx.now),
    checkpoint: row?.checkpoint ?? null,
    lookAt: isLookDue
      ? Math.min(ctx.now.getTime(), boundsOfSolarDay(lookedOn, actor.timeZone).end.getTime() - 1)
      : null,
  })
  const next = {
    computedAt: ctx.now,
    standsOn: stands,
    outlook: result.outlook,
    look: result.look ?? row?.look ?? null,
    lookedOn,
    checkpoint: result.checkpoint ?? row?.checkpoint ?? null,
  }
  await ctx.db.transaction(async (tx) => {
    const within = { ...ctx, db: tx }
    await matchPredictions(within, actor)
    await tx
      .insert(insightStates)
      .values({ userId: actor.userId, ...next })
      .onConflictDoUpdate({
        target: insightStates.userId,
        set: { ...next, version: sql`${insightStates.version} + 1` },
      })
    if (result.outlook.noted > 0) await keepForecast(within, actor, result.outlook)
  })
  return stateOf(next)
}

const inline = async (input: Parameters<typeof analyse>[0]) => analyse(input)

/** The latest forecast that was kept, for tests and the record. */
export const latestForecast = async (ctx: Ctx, actor: Actor) =>
  (
    await ctx.db
      .select()
      .from(forecasts)
      .where(and(eq(forecasts.userId, actor.userId)))
      .orderBy(desc(forecasts.madeAt))
      .limit(1)
  )[0]
