/** The factors of a solar day. A day that has not begun has none. */
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { RequestOf } from '@sol/contracts/endpoint'
import {
  builtInFactors,
  factorsMaximum,
  type FactorsOfDay,
  type renameFactor,
  type updateFactors,
} from '@sol/contracts/factors'
import type { Db } from '@sol/db/client'
import { factors } from '@sol/db/schema/factors'
import { AppError } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { noteChanged } from '../insights/insights.jobs.ts'
import { solarDayOf } from '../shared/solar-day.ts'

const ofDay = (actor: Actor, day: string) => and(eq(factors.userId, actor.userId), eq(factors.day, day))

const refuse = (path: string, message: string) =>
  new AppError('validation_failed', { issues: [{ path: [path], message }] })

const rowsOf = (db: Db, actor: Actor, day: string) =>
  db.select().from(factors).where(ofDay(actor, day)).orderBy(asc(factors.name))

export const read = async (ctx: Pick<Ctx, 'db'>, actor: Actor, day: string): Promise<FactorsOfDay> => ({
  day,
  factors: (await rowsOf(ctx.db, actor, day)).map(({ name, value, at }) => ({
    name,
    value,
    at: at.toISOString(),
  })),
})

const write = async (db: Db, rows: (typeof factors.$inferInsert)[]) => {
  if (rows.length === 0) return
  await db
    .insert(factors)
    .values(rows)
    .onConflictDoUpdate({
      target: [factors.userId, factors.day, factors.name],
      set: { value: sql`excluded.value`, at: sql`excluded.at` },
    })
}

const remove = async (db: Db, actor: Actor, day: string, names: string[]) => {
  if (names.length > 0) await db.delete(factors).where(and(ofDay(actor, day), inArray(factors.name, names)))
}

/** @throws AppError validation_failed for a day that has not begun, and beyond 40 factors in one day */
export const update = async (
  ctx: Ctx,
  actor: Actor,
  { params: { day }, body }: Pick<RequestOf<typeof updateFactors>, 'params' | 'body'>,
): Promise<FactorsOfDay> => {
  if (day > solarDayOf(ctx.now, actor.timeZone)) throw refuse('day', 'Expected a day that has begun')
  // Each name once, the last value of it; in one order, so that two writers never wait for each other in a circle.
  const given = [...new Map(body.factors.map(({ name, value }) => [name, value]))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  )
  const kept = given.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]))
  const gone = given.flatMap(([name, value]) => (value === null ? [name] : []))
  return ctx.db.transaction(async (tx) => {
    await remove(tx, actor, day, gone)
    await write(
      tx,
      kept.map((factor) => ({ ...factor, userId: actor.userId, day, at: ctx.now })),
    )
    const after = await read({ db: tx }, actor, day)
    if (after.factors.length > factorsMaximum)
      throw refuse('factors', `A day holds at most ${factorsMaximum} factors`)
    await noteChanged({ ...ctx, db: tx }, actor)
    return after
  })
}

const isBuiltIn = (name: string) => (builtInFactors as readonly string[]).includes(name)

/**
 * Days that have the other name already keep that one, and the old one as well: nothing written down is lost.
 * @throws AppError validation_failed for a built-in name, which has a meaning of its own
 */
export const rename = async (
  ctx: Ctx,
  actor: Actor,
  { from, to }: RequestOf<typeof renameFactor>['body'],
): Promise<void> => {
  for (const [path, name] of [
    ['from', from],
    ['to', to],
  ] as const)
    if (isBuiltIn(name)) throw refuse(path, 'Expected a name that is not built in')
  await ctx.db
    .update(factors)
    .set({ name: to })
    .where(
      and(
        eq(factors.userId, actor.userId),
        eq(factors.name, from),
        sql`NOT EXISTS (SELECT FROM ${factors} other WHERE other.user_id = ${factors.userId} AND other.day = ${factors.day} AND other.name = ${to})`,
      ),
    )
}
