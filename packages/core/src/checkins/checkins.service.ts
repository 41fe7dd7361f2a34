import { and, desc, eq, sql } from 'drizzle-orm'
import type { Checkin, listCheckins, logCheckin, updateCheckin } from '@sol/contracts/checkins'
import type { RequestOf } from '@sol/contracts/endpoint'
import { checkins } from '@sol/db/schema/checkins'
import { noteChanged } from '../insights/insights.jobs.ts'
import { AppError } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { newId } from '../shared/ids.ts'
import { pageOf, positionOf } from '../shared/page.ts'
import { prepared } from '../shared/prepared.ts'
import { solarDayOf } from '../shared/solar-day.ts'
import { updated } from '../shared/version.ts'

type Row = typeof checkins.$inferSelect

/** How far ahead of the server a device's clock may be before "now" counts as the future, in milliseconds. */
const clockTolerance = 5 * 60_000
/** The earliest moment that can be filled in. */
const earliest = Date.UTC(2000, 0, 1)

export const toCheckin = (row: Row): Checkin => ({
  id: row.id,
  mood: row.mood,
  energy: row.energy,
  focus: row.focus,
  note: row.note,
  tags: row.tags,
  at: row.at.toISOString(),
  day: row.day,
  version: row.version,
})

const momentOf = (at: string | undefined, now: Date): Date => {
  if (at === undefined) return now
  const moment = new Date(at)
  const milliseconds = moment.getTime()
  if (milliseconds >= earliest && milliseconds <= now.getTime() + clockTolerance) return moment
  throw new AppError('validation_failed', {
    issues: [{ path: ['at'], message: 'Expected a moment since the year 2000 that has already been' }],
  })
}

const values = {
  userId: sql.placeholder('userId'),
  id: sql.placeholder('id'),
  mood: sql.placeholder('mood'),
  energy: sql.placeholder('energy'),
  focus: sql.placeholder('focus'),
  note: sql.placeholder('note'),
  tags: sql.placeholder('tags'),
  at: sql.placeholder('at'),
  day: sql.placeholder('day'),
  createdAt: sql.placeholder('createdAt'),
}

const insert = prepared((db) =>
  db.insert(checkins).values(values).onConflictDoNothing().returning().prepare('checkins_insert'),
)

/** A write, and in the same transaction the job that learns from it. */
const changing = <T>(ctx: Ctx, actor: Actor, write: (db: Ctx['db']) => Promise<T>): Promise<T> =>
  ctx.db.transaction(async (tx) => {
    const written = await write(tx)
    await noteChanged({ ...ctx, db: tx }, actor)
    return written
  })

export const log = async (
  ctx: Ctx,
  actor: Actor,
  input: RequestOf<typeof logCheckin>['body'],
): Promise<Checkin> => {
  const at = momentOf(input.at, ctx.now)
  return changing(ctx, actor, async (db) => {
    const [row] = await insert(db).execute({
      userId: actor.userId,
      id: input.id ?? newId(),
      mood: input.mood,
      energy: input.energy,
      focus: input.focus,
      note: input.note ?? null,
      tags: input.tags ?? [],
      at,
      day: solarDayOf(at, actor.timeZone),
      createdAt: ctx.now,
    })
    if (!row) throw new AppError('id_taken')
    return toCheckin(row)
  })
}

export const list = async (ctx: Ctx, actor: Actor, query: RequestOf<typeof listCheckins>['query']) => {
  const after = positionOf(query.cursor)
  const rows = await ctx.db
    .select()
    .from(checkins)
    .where(
      and(
        eq(checkins.userId, actor.userId),
        after && sql`(${checkins.at}, ${checkins.id}) < (${after.at.toISOString()}, ${after.id})`,
      ),
    )
    .orderBy(desc(checkins.at), desc(checkins.id))
    .limit(query.limit + 1)
  return pageOf(rows, query.limit, (row) => ({ at: row.at, id: row.id }), toCheckin)
}

const own = (actor: Actor, id: string, ifMatch: number | undefined) =>
  and(
    eq(checkins.userId, actor.userId),
    eq(checkins.id, id),
    ifMatch === undefined ? undefined : eq(checkins.version, ifMatch),
  )

const isThere = (ctx: Ctx, actor: Actor, id: string) => async () =>
  (
    await ctx.db
      .select({ id: checkins.id })
      .from(checkins)
      .where(own(actor, id, undefined))
  ).length > 0

/** Another moment, with the solar day that it belongs to. */
const moved = (ctx: Ctx, actor: Actor, at: string | undefined) => {
  if (at === undefined) return {}
  const moment = momentOf(at, ctx.now)
  return { at: moment, day: solarDayOf(moment, actor.timeZone) }
}

export const update = async (
  ctx: Ctx,
  actor: Actor,
  { params, body: { at, ...fields }, ifMatch }: Omit<RequestOf<typeof updateCheckin>, 'query'>,
): Promise<Checkin> =>
  changing(ctx, actor, async (db) => {
    const [row] = await db
      .update(checkins)
      .set({ ...fields, ...moved(ctx, actor, at), version: sql`${checkins.version} + 1` })
      .where(own(actor, params.id, ifMatch))
      .returning()
    return toCheckin(await updated(row, ifMatch, isThere({ ...ctx, db }, actor, params.id)))
  })

/** For good. Who wants it back logs it again with the same id and moment. */
export const remove = async (
  ctx: Ctx,
  actor: Actor,
  { id, ifMatch }: { id: string; ifMatch: number | undefined },
): Promise<void> =>
  changing(ctx, actor, async (db) => {
    const [row] = await db
      .delete(checkins)
      .where(own(actor, id, ifMatch))
      .returning({ id: checkins.id })
    await updated(row, ifMatch, isThere({ ...ctx, db }, actor, id))
  })
