/** What the engine may say, read: the forecast, the links, and how what was said beforehand turned out. */
import { and, count, desc, eq } from 'drizzle-orm'
import {
  daysBeforeVoice,
  type Forecast,
  type InsightsSummary,
  type Kept,
  type Links,
  type OutcomeRecord,
  type Third,
  type TrackRecord,
} from '@sol/contracts/insights'
import { checkins } from '@sol/db/schema/checkins'
import { experiments } from '@sol/db/schema/experiments'
import { predictions } from '@sol/db/schema/forecasts'
import { outcomes } from '@sol/insight/forecast/moments'
import type { Actor, Ctx } from '../shared/context.ts'
import { solarDayOf } from '../shared/solar-day.ts'
import { theDay } from '../today/the-day.ts'
import { wallTimeOn } from '../shared/solar-day.ts'
import type { Outlook } from './analysis.ts'
import { nextLookOn, refresh } from './refresh.ts'

const mostHours = 24
const mostKept = 30
/** Sums are over so many of the latest; more would not say more. */
const mostCounted = 2_000
const fewestToCompare = 10
/** Standard errors that the gain has to be above nothing (as insight/forecast/track-record). */
const clearOfLuck = 1.28

const hoursOf = ({ hours, speaks }: Outlook, end: number): Forecast['hours'] =>
  hours
    .filter(({ at }) => at <= end)
    .slice(0, mostHours)
    .map(({ at, bands }) => {
      const band = (place: number) => (speaks[place] ? (bands[place] ?? null) : null)
      return { at: new Date(at).toISOString(), mood: band(0), energy: band(1), focus: band(2) }
    })

const usualOf = ({ usual }: Outlook): Forecast['usual'] => {
  const [, low, high] = usual[outcomes.indexOf('energy')] ?? []
  return low === undefined || high === undefined ? null : { low, high }
}

export const forecast = async (ctx: Ctx, actor: Actor): Promise<Forecast> => {
  const { outlook } = await refresh(ctx, actor)
  const { windDownTime, moment } = await theDay(ctx, actor)
  const end = wallTimeOn(moment.day, windDownTime, actor.timeZone).getTime()
  const next = outlook.hours.find(({ at }) => at > ctx.now.getTime())
  const isQuiet = outlook.quiet !== null
  return {
    day: moment.day,
    timeZone: actor.timeZone,
    noted: outlook.noted,
    days: outlook.days,
    quiet: outlook.quiet,
    hint:
      outlook.hint && next
        ? { outcome: 'energy', third: outlook.hint, at: new Date(next.at).toISOString() }
        : null,
    hours: isQuiet ? [] : hoursOf(outlook, end).filter(({ at }) => Date.parse(at) > ctx.now.getTime()),
    usual: isQuiet ? null : usualOf(outlook),
    because: isQuiet ? [] : [...outlook.because],
  }
}

export const links = async (ctx: Ctx, actor: Actor): Promise<Links> => {
  const { look, lookedOn } = await refresh(ctx, actor)
  if (!look || lookedOn === null)
    return { lookedOn: null, nextLookOn: null, days: 0, tests: 0, smallestDetectable: 1, links: [] }
  return { ...look, links: [...look.links], lookedOn, nextLookOn: nextLookOn(lookedOn) }
}

type Row = typeof predictions.$inferSelect & { readonly noted: number }

const thirdOf = (value: number, { lowerThird, upperThird }: Row): Third =>
  value < lowerThird ? 'lower' : value > upperThird ? 'upper' : 'middle'

const toKept = (row: Row): Kept => {
  const predicted = thirdOf(row.mean, row)
  return {
    madeAt: row.madeAt.toISOString(),
    forAt: row.forAt.toISOString(),
    outcome: row.outcome,
    mean: row.mean,
    low: row.low,
    high: row.high,
    usual: row.usual,
    predicted,
    noted: row.noted,
    isRight: predicted === thirdOf(row.noted, row),
  }
}

const verdictOf = (gains: readonly number[]): OutcomeRecord['betterThanUsual'] => {
  if (gains.length < fewestToCompare) return 'too-few'
  const gain = gains.reduce((sum, one) => sum + one, 0) / gains.length
  const squares = gains.reduce((sum, one) => sum + (one - gain) ** 2, 0) / gains.length
  return gain > 0 && gain > clearOfLuck * Math.sqrt(squares / gains.length) ? 'yes' : 'not-yet'
}

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length

/** @param rows of one outcome */
export const recordOf = (outcome: Kept['outcome'], rows: readonly Kept[]): OutcomeRecord => {
  const own = rows.map(({ mean, noted }) => Math.abs(mean - noted))
  const usual = rows.map((row) => Math.abs(row.usual - row.noted))
  return {
    outcome,
    scored: rows.length,
    right: rows.filter(({ isRight }) => isRight).length,
    held: rows.filter(({ low, high, noted }) => noted >= low && noted <= high).length,
    ownError: meanOf(own),
    usualError: meanOf(usual),
    betterThanUsual: verdictOf(usual.map((error, index) => error - (own[index] ?? 0))),
  }
}

const keptOf = async (ctx: Ctx, actor: Actor, outcome: Kept['outcome']): Promise<Kept[]> => {
  const rows = await ctx.db
    .select({ prediction: predictions, noted: checkins[outcome] })
    .from(predictions)
    .innerJoin(
      checkins,
      // A check-in whose moment was changed since is matched anew before it counts.
      and(
        eq(checkins.userId, predictions.userId),
        eq(checkins.id, predictions.checkinId),
        eq(checkins.at, predictions.forAt),
      ),
    )
    .where(and(eq(predictions.userId, actor.userId), eq(predictions.outcome, outcome)))
    .orderBy(desc(predictions.forAt))
    .limit(mostCounted)
  return rows.map(({ prediction, noted }) => toKept({ ...prediction, noted })).reverse()
}

export const trackRecord = async (ctx: Ctx, actor: Actor): Promise<TrackRecord> => {
  await refresh(ctx, actor)
  const all: { outcome: Kept['outcome']; rows: Kept[] }[] = []
  for (const outcome of outcomes) all.push({ outcome, rows: await keptOf(ctx, actor, outcome) })
  return {
    outcomes: all.map(({ outcome, rows }) => recordOf(outcome, rows)),
    latest: all.flatMap(({ rows }) => rows.slice(-mostKept)),
  }
}

const share = ({ right, scored }: OutcomeRecord): number => (scored === 0 ? -1 : right / scored)

export const summary = async (ctx: Ctx, actor: Actor): Promise<InsightsSummary> => {
  const { outlook, look } = await refresh(ctx, actor)
  const record = (await trackRecord(ctx, actor)).outcomes
  const [best] = record.filter(({ scored }) => scored > 0).sort((a, b) => share(b) - share(a))
  const [running] = await ctx.db
    .select({ count: count() })
    .from(experiments)
    .where(and(eq(experiments.userId, actor.userId), eq(experiments.state, 'running')))
  const tiers = look?.links.map(({ tier }) => tier) ?? []
  return {
    noted: outlook.noted,
    days: outlook.days,
    daysNeeded: daysBeforeVoice,
    quiet: outlook.quiet,
    record: best ?? null,
    links: {
      tests: look?.tests ?? 0,
      hunches: tiers.filter((tier) => tier === 'hunch').length,
      heldUp: tiers.filter((tier) => tier === 'held-up').length,
    },
    experimentsRunning: running?.count ?? 0,
  }
}

/** The day of the person now, for experiments. */
export const dayNow = (ctx: Ctx, actor: Actor): string => solarDayOf(ctx.now, actor.timeZone)
