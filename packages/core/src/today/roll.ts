/**
 * The turn of the day: once per solar day, at the first look, under the day's row. What was open is carried over once,
 * however many days lie between; what was carried often enough goes to the shelf. These are the rules' own marks and no
 * change by the person: they leave no history, and the shelf says what came to it.
 */
import { and, desc, eq, isNotNull, isNull, lt, ne, or, sql, type SQL } from 'drizzle-orm'
import { days } from '@sol/db/schema/days'
import { tasks } from '@sol/db/schema/tasks'
import { users } from '@sol/db/schema/users'
import type { Actor, Ctx } from '../shared/context.ts'
import { found } from '../shared/app-error.ts'
import { daysBetween } from '../series/occurrences.ts'
import { isCarried, isOfDay, type Moment } from './membership.ts'
import { openOfDay } from './open-of-day.ts'
import type { DayRow, TheDay } from './the-day.ts'

/** More than three days between two looks: a weekend is no absence. */
const awayDays = 3

const own = (actor: Actor, day: string) => and(eq(days.userId, actor.userId), eq(days.day, day))

const lastSeen = async (ctx: Ctx, actor: Actor, day: string): Promise<string | undefined> => {
  const [row] = await ctx.db
    .select({ day: days.day })
    .from(days)
    .where(and(eq(days.userId, actor.userId), lt(days.day, day), isNotNull(days.rolledAt)))
    .orderBy(desc(days.day))
    .limit(1)
  return row?.day
}

/**
 * What is carried: open since an earlier day, not pinned, not waiting, without a deadline that presses, and not what the
 * person chose in the evening to begin this day with.
 */
const carriedOf = (actor: Actor, { day, tomorrow, start, firstTaskId }: Moment): SQL | undefined =>
  and(
    eq(tasks.userId, actor.userId),
    eq(tasks.status, 'open'),
    isNull(tasks.deletedAt),
    isNull(tasks.shelvedAt),
    isNull(tasks.waitingFor),
    eq(tasks.pinned, false),
    firstTaskId === null ? undefined : ne(tasks.id, firstTaskId),
    or(isNull(tasks.deadlineDay), sql`${tasks.deadlineDay} > ${tomorrow}::date`),
    or(lt(tasks.plannedDay, day), and(isNull(tasks.plannedDay), lt(tasks.createdAt, start))),
  )

const nextVersion = sql`${tasks.version} + 1`

const shelve = (ctx: Ctx, which: SQL | undefined) =>
  ctx.db
    .update(tasks)
    .set({ shelvedAt: ctx.now, carries: 0, dayOrder: null, version: nextVersion })
    .where(which)

const carry = async (ctx: Ctx, actor: Actor, { moment, settings }: TheDay): Promise<void> => {
  const carried = carriedOf(actor, moment)
  const limit = settings.carryLimit
  if (limit > 0) await shelve(ctx, and(carried, sql`${tasks.carries} >= ${limit}`))
  await ctx.db
    .update(tasks)
    .set({ carries: sql`${tasks.carries} + 1`, version: nextVersion })
    .where(carried)
}

/** After days away one thing stays: what presses or belongs to today anyway, else what was touched last. */
const park = async (ctx: Ctx, actor: Actor, { moment }: TheDay): Promise<void> => {
  const carried = carriedOf(actor, moment)
  const open = await openOfDay(ctx, actor, moment)
  const isOwn = open.some((task) => isOfDay(task, moment) && (!isCarried(task, moment) || task.pinned))
  const [latest] = isOwn
    ? []
    : await ctx.db.select({ id: tasks.id }).from(tasks).where(carried).orderBy(desc(tasks.updatedAt)).limit(1)
  await shelve(ctx, and(carried, latest && sql`${tasks.id} <> ${latest.id}`))
}

/** A place chosen by hand belongs to the day for which it was chosen. */
const forgetOrder = (ctx: Ctx, actor: Actor, start: Date) =>
  ctx.db
    .update(tasks)
    .set({ dayOrder: null, version: nextVersion })
    .where(and(eq(tasks.userId, actor.userId), isNotNull(tasks.dayOrder), lt(tasks.updatedAt, start)))

const turn = async (ctx: Ctx, actor: Actor, today: TheDay): Promise<DayRow> => {
  const { day } = today.moment
  await ctx.db.insert(days).values({ userId: actor.userId, day }).onConflictDoNothing()
  const [row] = await ctx.db.select().from(days).where(own(actor, day)).for('update')
  if (found(row).rolledAt) return found(row)
  const seen = await lastSeen(ctx, actor, day)
  const isReturn = seen !== undefined && daysBetween(seen, day) > awayDays
  if (isReturn) await park(ctx, actor, today)
  else if (seen !== undefined) await carry(ctx, actor, today)
  await forgetOrder(ctx, actor, today.moment.start)
  await ctx.db.update(users).set({ lastSeenAt: ctx.now }).where(eq(users.id, actor.userId))
  const [rolled] = await ctx.db
    .update(days)
    .set({ rolledAt: ctx.now, returnedAt: isReturn ? ctx.now : null })
    .where(own(actor, day))
    .returning()
  return found(rolled)
}

/** Turns to the day, if nobody did yet. @returns the day's row */
export const rollOver = async (ctx: Ctx, actor: Actor, today: TheDay): Promise<DayRow> =>
  today.row?.rolledAt ? today.row : ctx.db.transaction((tx) => turn({ ...ctx, db: tx }, actor, today))

/** A return that is not answered yet: both marks are of the same moment. */
export const isArriving = ({ rolledAt, returnedAt }: DayRow): boolean =>
  returnedAt !== null && rolledAt !== null && returnedAt.getTime() === rolledAt.getTime()

/** What the turn of this day put on the shelf and is still there. */
export const shelvedByTurn = (actor: Actor, { rolledAt }: DayRow): SQL | undefined =>
  and(
    eq(tasks.userId, actor.userId),
    eq(tasks.status, 'open'),
    isNull(tasks.deletedAt),
    rolledAt === null ? sql`false` : eq(tasks.shelvedAt, rolledAt),
  )
