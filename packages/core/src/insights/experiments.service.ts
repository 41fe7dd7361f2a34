/** Experiments of one person: at most one runs, its length is fixed before it starts, its result is seen when it is over. */
import { randomInt } from 'node:crypto'
import { and, desc, eq, gte, lte, sql } from 'drizzle-orm'
import type { RequestOf } from '@sol/contracts/endpoint'
import type { Experiment, proposeExperiment, updateExperiment } from '@sol/contracts/experiments'
import { checkins } from '@sol/db/schema/checkins'
import { experiments } from '@sol/db/schema/experiments'
import { assignDays, refusalOf, type ExperimentDays } from '@sol/insight/experiments/design'
import { evaluate, type DayPair } from '@sol/insight/experiments/experiment'
import { entriesOf } from '@sol/insight/forecast/moments'
import { dailyOutcomes } from '@sol/insight/links/daily'
import { readDay } from '@sol/insight/zone-time'
import { Temporal } from 'temporal-polyfill'
import { AppError, found } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { newId } from '../shared/ids.ts'
import { boundsOfSolarDay, solarDayOf } from '../shared/solar-day.ts'

type Row = typeof experiments.$inferSelect
const mostListed = 50

const dayOf = (row: Row, index: number): string =>
  Temporal.PlainDate.from(row.startDay ?? '1970-01-01')
    .add({ days: index })
    .toString()

const numberOfDay = (row: Row, day: string): number =>
  Temporal.PlainDate.from(row.startDay ?? day).until(day).days + 1

const assigned = (row: Row) => assignDays(row.days as ExperimentDays, row.seed ?? 0)

const isOver = (row: Row, today: string): boolean => row.startDay !== null && today > dayOf(row, row.days - 1)

const todayOf = (row: Row, today: string): Experiment['today'] => {
  if (row.state !== 'running' || isOver(row, today)) return null
  const number = numberOfDay(row, today)
  if (number < 1) return null
  return { day: today, number, withChange: assigned(row)[number - 1] === 'b', mark: row.marks[today] ?? null }
}

/** All days count as they were assigned (intention to treat). */
const resultOf = async (ctx: Ctx, actor: Actor, row: Row): Promise<Experiment['result']> => {
  const from = boundsOfSolarDay(dayOf(row, 0), actor.timeZone).start
  const to = boundsOfSolarDay(dayOf(row, row.days - 1), actor.timeZone).end
  const rows = await ctx.db
    .select({ at: checkins.at, mood: checkins.mood, energy: checkins.energy, focus: checkins.focus })
    .from(checkins)
    .where(and(eq(checkins.userId, actor.userId), gte(checkins.at, from), lte(checkins.at, to)))
  const entries = entriesOf(
    rows.map(({ at, ...values }) => ({ at: { instant: at.getTime(), offset: undefined }, ...values })),
    actor.timeZone,
  )
  const { means } = dailyOutcomes(entries)[row.outcome]
  const first = readDay(row.startDay) ?? 0
  const sides = assigned(row)
  const valueOf = (side: 'a' | 'b', pair: number): number | null => {
    const index = sides[2 * pair] === side ? 2 * pair : 2 * pair + 1
    return means.get(first + index) ?? null
  }
  const pairs: DayPair[] = Array.from({ length: row.days / 2 }, (_, pair) => ({
    a: valueOf('a', pair),
    b: valueOf('b', pair),
  }))
  const { effect, interval, probability, swing, complete } = evaluate(pairs)
  return {
    effect,
    low: interval?.[0] ?? null,
    high: interval?.[1] ?? null,
    swing,
    chance: probability,
    pairs: complete,
  }
}

const toExperiment = async (ctx: Ctx, actor: Actor, row: Row): Promise<Experiment> => {
  const today = solarDayOf(ctx.now, actor.timeZone)
  const over = row.state === 'running' && isOver(row, today)
  return {
    id: row.id,
    subject: row.subject,
    outcome: row.outcome,
    days: row.days,
    state: over ? 'finished' : row.state,
    startDay: row.startDay,
    endDay: row.startDay === null ? null : dayOf(row, row.days - 1),
    today: todayOf(row, today),
    result: over || row.state === 'finished' ? await resultOf(ctx, actor, row) : null,
    createdAt: row.createdAt.toISOString(),
    version: row.version,
  }
}

/** @throws AppError validation_failed, with the reason in words, for what is no experiment */
const assertAllowed = (subject: string): void => {
  const refusal = refusalOf(subject)
  if (refusal === undefined) return
  throw new AppError('validation_failed', {
    detail: `${refusal} Nothing was started.`,
    issues: [{ path: ['subject'], message: refusal }],
  })
}

export const list = async (ctx: Ctx, actor: Actor): Promise<{ items: Experiment[] }> => {
  const rows = await ctx.db
    .select()
    .from(experiments)
    .where(eq(experiments.userId, actor.userId))
    .orderBy(desc(experiments.createdAt), desc(experiments.id))
    .limit(mostListed)
  return { items: await Promise.all(rows.map((row) => toExperiment(ctx, actor, row))) }
}

export const propose = async (
  ctx: Ctx,
  actor: Actor,
  { id, ...given }: RequestOf<typeof proposeExperiment>['body'],
): Promise<Experiment> => {
  assertAllowed(given.subject)
  const [row] = await ctx.db
    .insert(experiments)
    .values({ ...given, userId: actor.userId, id: id ?? newId(), state: 'proposed', createdAt: ctx.now })
    .onConflictDoNothing()
    .returning()
  if (!row) throw new AppError('id_taken')
  return toExperiment(ctx, actor, row)
}

const own = (actor: Actor, id: string) => and(eq(experiments.userId, actor.userId), eq(experiments.id, id))

const refuse = (path: string, message: string) =>
  new AppError('validation_failed', { issues: [{ path: [path], message }] })

type Body = RequestOf<typeof updateExperiment>['body']

/** What has run its length is finished, so that another may start. */
const finishOver = async (ctx: Ctx, actor: Actor, today: string) => {
  const [running] = await ctx.db
    .select()
    .from(experiments)
    .where(and(eq(experiments.userId, actor.userId), eq(experiments.state, 'running')))
    .for('update')
  if (!running) return undefined
  if (!isOver(running, today)) return running
  await ctx.db
    .update(experiments)
    .set({ state: 'finished', endedAt: ctx.now, version: sql`${experiments.version} + 1` })
    .where(own(actor, running.id))
  return undefined
}

const started = async (ctx: Ctx, actor: Actor, row: Row, today: string): Promise<Partial<Row>> => {
  if (row.state !== 'proposed') throw refuse('act', 'Expected an experiment that has not begun')
  if (await finishOver(ctx, actor, today))
    throw new AppError('in_progress', {
      detail: 'Another experiment runs. Two at once could not be told apart; this one stays proposed.',
    })
  // The day after: what happened today already is no part of it.
  const startDay = Temporal.PlainDate.from(today).add({ days: 1 }).toString()
  return { state: 'running', seed: randomInt(2 ** 31 - 1), startDay }
}

const marked = (row: Row, mark: NonNullable<Body['mark']> | null, today: string): Partial<Row> => {
  if (!todayOf(row, today)) throw refuse('mark', 'Expected an experiment that runs today')
  const { [today]: _before, ...others } = row.marks
  return { marks: mark === null ? others : { ...others, [today]: mark } }
}

const extended = (row: Row, days: number, today: string): Partial<Row> => {
  if (row.state === 'proposed') return { days }
  if (row.state === 'running' && !isOver(row, today) && days >= row.days) return { days }
  throw refuse('days', 'Expected an experiment that is not over, and no fewer days than before')
}

const patchOf = async (ctx: Ctx, actor: Actor, row: Row, body: Body): Promise<Partial<Row>> => {
  const today = solarDayOf(ctx.now, actor.timeZone)
  const isReworded = body.subject !== undefined || body.outcome !== undefined
  if (isReworded && row.state !== 'proposed')
    throw refuse('subject', 'Expected an experiment that has not begun')
  if (body.subject !== undefined) assertAllowed(body.subject)
  if (body.act === 'stop' && (row.state !== 'running' || isOver(row, today)))
    throw refuse('act', 'Expected an experiment that runs')
  return {
    ...(body.subject === undefined ? {} : { subject: body.subject }),
    ...(body.outcome === undefined ? {} : { outcome: body.outcome }),
    ...(body.days === undefined ? {} : extended(row, body.days, today)),
    ...(body.mark === undefined ? {} : marked(row, body.mark, today)),
    ...(body.act === 'start' ? await started(ctx, actor, row, today) : {}),
    ...(body.act === 'stop' ? { state: 'stopped' as const, endedAt: ctx.now } : {}),
  }
}

export const update = async (
  ctx: Ctx,
  actor: Actor,
  { params, body }: Pick<RequestOf<typeof updateExperiment>, 'params' | 'body'>,
): Promise<Experiment> =>
  ctx.db.transaction(async (tx) => {
    const within = { ...ctx, db: tx }
    const [before] = await tx.select().from(experiments).where(own(actor, params.id)).for('update')
    const patch = await patchOf(within, actor, found(before), body)
    const [row] = await tx
      .update(experiments)
      .set({ ...patch, version: sql`${experiments.version} + 1` })
      .where(own(actor, params.id))
      .returning()
    return toExperiment(within, actor, found(row))
  })

export const remove = async (ctx: Ctx, actor: Actor, id: string): Promise<void> => {
  const [row] = await ctx.db.delete(experiments).where(own(actor, id)).returning({ id: experiments.id })
  found(row)
}
