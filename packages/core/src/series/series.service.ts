import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { RequestOf, ResponseOf } from '@sol/contracts/endpoint'
import type { createSeries, listSeries, Series, skipOccurrence, updateSeries } from '@sol/contracts/series'
import { series } from '@sol/db/schema/series'
import { tasks } from '@sol/db/schema/tasks'
import { assertOwnProject } from '../projects/own-project.ts'
import { AppError, found } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { newId } from '../shared/ids.ts'
import { pageOf, positionOf } from '../shared/page.ts'
import { solarDayOf } from '../shared/solar-day.ts'
import { versionMismatch } from '../shared/version.ts'
import { applyChange } from '../tasks/change.ts'
import type { TaskPatch } from '../tasks/changed-values.ts'
import type { TaskRow } from '../tasks/to-task.ts'
import { beginningOf, copyId, isUntouched } from './copies.ts'
import { foldCopies, makeDue } from './make.ts'
import { dayAfter, daysBetween, occurrencesIn } from './occurrences.ts'
import { readRule } from './rule.ts'
import { keepsMissedByDefault, misfit, storedRule, templateAfter, templateFrom } from './series.rules.ts'
import { openSeries, sealedTemplate, type SeriesRow } from './sealed-series.ts'
import { toSeries } from './to-series.ts'

const own = (actor: Actor, id: string) => and(eq(series.userId, actor.userId), eq(series.id, id))

const todayOf = (ctx: Ctx, actor: Actor): string => solarDayOf(ctx.now, actor.timeZone)

const opened = async (
  ctx: Ctx,
  actor: Actor,
  row: typeof series.$inferSelect | undefined,
): Promise<SeriesRow> => found((await openSeries(ctx, actor.userId, [found(row)]))[0])

/** Work on the locked row; an absent or foreign one is 404. */
const within = <T>(
  ctx: Ctx,
  actor: Actor,
  id: string,
  work: (ctx: Ctx, row: SeriesRow) => Promise<T>,
): Promise<T> =>
  ctx.db.transaction(async (tx) => {
    const [row] = await tx.select().from(series).where(own(actor, id)).for('update')
    const inside = { ...ctx, db: tx }
    return work(inside, await opened(inside, actor, row))
  })

const write = async (
  ctx: Ctx,
  actor: Actor,
  row: SeriesRow,
  { template, ...change }: Partial<Omit<SeriesRow, 'userId' | 'id'>>,
): Promise<SeriesRow> => {
  const version = row.version + 1
  const sealed = template && (await sealedTemplate(ctx, actor.userId, { id: row.id, version }, template))
  const [next] = await ctx.db
    .update(series)
    .set({ ...change, ...sealed, updatedAt: ctx.now, version })
    .where(own(actor, row.id))
    .returning()
  return opened(ctx, actor, next)
}

export const get = async (ctx: Ctx, actor: Actor, id: string): Promise<Series> => {
  const [row] = await ctx.db.select().from(series).where(own(actor, id))
  return toSeries(await opened(ctx, actor, row))
}

/** Makes what is due today at once. */
export const create = async (
  ctx: Ctx,
  actor: Actor,
  { id = newId(), time = null, basis = 'calendar', ...body }: RequestOf<typeof createSeries>['body'],
): Promise<Series> => {
  const today = todayOf(ctx, actor)
  await assertOwnProject(ctx, actor, body.template.projectId)
  const rule = storedRule({ ...body, basis }, today)
  const [row] = await ctx.db
    .insert(series)
    .values({
      userId: actor.userId,
      id,
      rule,
      firstDay: body.firstDay,
      time,
      basis,
      keepsMissed: body.keepsMissed ?? keepsMissedByDefault(rule),
      ...(await sealedTemplate(ctx, actor.userId, { id, version: 1 }, templateFrom(body.template))),
      // A rule that began long ago makes today's task and not those of all the years.
      madeUntil: body.firstDay < today ? dayAfter(today, -1) : null,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    })
    .onConflictDoNothing()
    .returning()
  if (!row) throw new AppError('id_taken')
  await makeDue(ctx, actor, today, id)
  return get(ctx, actor, id)
}

export const list = async (ctx: Ctx, actor: Actor, query: RequestOf<typeof listSeries>['query']) => {
  const after = positionOf(query.cursor)
  const rows = await ctx.db
    .select()
    .from(series)
    .where(
      and(
        eq(series.userId, actor.userId),
        after && sql`(${series.createdAt}, ${series.id}) < (${after.at.toISOString()}, ${after.id})`,
      ),
    )
    .orderBy(desc(series.createdAt), desc(series.id))
    .limit(query.limit + 1)
  const all = await openSeries(ctx, actor.userId, rows)
  return pageOf(all, query.limit, (row) => ({ at: row.createdAt, id: row.id }), toSeries)
}

type Update = Omit<RequestOf<typeof updateSeries>, 'query'>

/** The row after a change; a new rule counts from today on. */
const changed = (row: SeriesRow, { ended, ...body }: Update['body'], ctx: Ctx, today: string) => {
  const basis = body.basis ?? row.basis
  const firstDay = body.firstDay ?? row.firstDay
  const recounts = body.rule !== undefined || body.firstDay !== undefined || body.basis !== undefined
  const rule = recounts ? storedRule({ rule: body.rule ?? row.rule, firstDay, basis }, today) : row.rule
  return {
    rule,
    firstDay,
    basis,
    time: body.time === undefined ? row.time : body.time,
    keepsMissed: body.keepsMissed ?? row.keepsMissed,
    template: templateAfter(row.template, body.template),
    madeUntil: recounts || ended === false ? dayAfter(today, -1) : row.madeUntil,
    endedAt: ended === undefined ? row.endedAt : ended ? (row.endedAt ?? ctx.now) : null,
    recounts,
  }
}

/** What nobody worked on follows the series; the rest stays as it is. */
const followed = (copy: TaskRow, before: SeriesRow, after: SeriesRow): TaskPatch => {
  if (!isUntouched(copy, before) || copy.occurrenceDay === null) return {}
  const { plannedDay: _day, plannedTime, ...content } = beginningOf(after, copy.occurrenceDay)
  const isWhereItWas = copy.plannedDay === copy.occurrenceDay && copy.plannedTime === before.time
  return { ...content, ...(isWhereItWas ? { plannedTime } : {}) }
}

/** @throws AppError version_mismatch, validation_failed, not_found */
export const update = (ctx: Ctx, actor: Actor, { params, body, ifMatch }: Update): Promise<Series> =>
  within(ctx, actor, params.id, async (inside, row) => {
    if (ifMatch !== undefined && ifMatch !== row.version) throw versionMismatch()
    await assertOwnProject(inside, actor, body.template?.projectId)
    const today = todayOf(inside, actor)
    const { recounts, ...next } = changed(row, body, inside, today)
    if (recounts) await foldCopies(inside, actor, row, { from: today, today })
    const after = await write(inside, actor, row, next)
    await applyChange(inside, actor, {
      where: and(eq(tasks.seriesId, row.id), eq(tasks.status, 'open')),
      kind: 'changed',
      change: (copy) => followed(copy, row, after),
    })
    await makeDue(inside, actor, today, row.id)
    return get(inside, actor, row.id)
  })

/** Days that were left out long ago cannot come again. */
const rememberedDays = 400
const mostSkipped = 200

const assertIsItsDay = async (ctx: Ctx, actor: Actor, row: SeriesRow, day: string): Promise<void> => {
  const isOfRule =
    row.basis === 'calendar' && occurrencesIn(readRule(row.rule), row.firstDay, day, day).length > 0
  if (isOfRule) return
  const [copy] = await ctx.db
    .select({ id: tasks.id })
    .from(tasks)
    .where(and(eq(tasks.userId, actor.userId), eq(tasks.id, copyId(row.id, day))))
  if (!copy) throw misfit('day', 'This is not a day of the series')
}

/** Leaves one day out; what is there and open goes to the trash, from which undo takes it back. */
export const skip = (
  ctx: Ctx,
  actor: Actor,
  { params, body: { day } }: Pick<RequestOf<typeof skipOccurrence>, 'params' | 'body'>,
): Promise<ResponseOf<typeof skipOccurrence>> =>
  within(ctx, actor, params.id, async (inside, row) => {
    await assertIsItsDay(inside, actor, row, day)
    const today = todayOf(inside, actor)
    const kept = row.skippedDays.filter((one) => one !== day && daysBetween(one, today) <= rememberedDays)
    if (kept.length >= mostSkipped) throw misfit('day', `At most ${mostSkipped} days can be left out`)
    const after = await write(inside, actor, row, { skippedDays: [...kept, day].sort() })
    const { changeId } = await applyChange(inside, actor, {
      where: and(eq(tasks.id, copyId(row.id, day)), eq(tasks.status, 'open'), isNull(tasks.deletedAt)),
      kind: 'trashed',
      change: () => ({ deletedAt: inside.now }),
    })
    return { series: toSeries(after), changeId }
  })

/** Makes nothing new any more; what is open stays. */
export const end = (ctx: Ctx, actor: Actor, id: string): Promise<Series> =>
  within(ctx, actor, id, async (inside, row) =>
    toSeries(row.endedAt ? row : await write(inside, actor, row, { endedAt: inside.now })),
  )
