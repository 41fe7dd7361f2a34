/** The day of a person as the rules of Today need it: who, which day, what was decided about it, what is open. */
import { and, asc, desc, eq, isNull, lte, or, sql } from 'drizzle-orm'
import { readSettings, type Settings } from '@sol/contracts/settings'
import { days } from '@sol/db/schema/days'
import { tasks } from '@sol/db/schema/tasks'
import { users } from '@sol/db/schema/users'
import { Temporal } from 'temporal-polyfill'
import { found } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { boundsOfSolarDay, solarDayOf } from '../shared/solar-day.ts'
import { dayAfter } from '../series/occurrences.ts'
import { openTasks, type TaskRow } from '../tasks/sealed-tasks.ts'
import { ofDay, type Moment } from './membership.ts'

export type DayRow = typeof days.$inferSelect

export interface TheDay {
  readonly moment: Moment
  readonly bounds: { readonly start: Date; readonly end: Date }
  readonly wakeTime: string
  readonly windDownTime: string
  readonly settings: Settings
  readonly row: DayRow | undefined
}

export const theDay = async (ctx: Ctx, actor: Actor): Promise<TheDay> => {
  const day = solarDayOf(ctx.now, actor.timeZone)
  const bounds = boundsOfSolarDay(day, actor.timeZone)
  const [person] = await ctx.db
    .select({
      wakeTime: users.wakeTime,
      windDownTime: users.windDownTime,
      settings: users.settings,
      row: days,
    })
    .from(users)
    .leftJoin(days, and(eq(days.userId, users.id), eq(days.day, day)))
    .where(eq(users.id, actor.userId))
  const { settings, row, ...times } = found(person)
  const moment = {
    day,
    tomorrow: dayAfter(day, 1),
    start: bounds.start,
    now: ctx.now,
    timeZone: actor.timeZone,
    firstTaskId: row?.firstTaskId ?? null,
  }
  return { ...times, moment, bounds, settings: readSettings(settings), row: row ?? undefined }
}

/** What the settings say that a day holds, in minutes. */
export const capacityOf = ({ capacityMinutes }: Settings, day: string): number =>
  capacityMinutes[Temporal.PlainDate.from(day).dayOfWeek - 1] ?? 0

const mostOpen = 200

/** What is open and belongs to the day, in its order. What may belong to it is narrowed here, decided in `membership`. */
export const openOfDay = async (ctx: Ctx, actor: Actor, moment: Moment): Promise<TaskRow[]> => {
  const rows = await ctx.db
    .select()
    .from(tasks)
    .where(
      and(
        eq(tasks.userId, actor.userId),
        eq(tasks.status, 'open'),
        isNull(tasks.deletedAt),
        or(isNull(tasks.plannedDay), lte(tasks.plannedDay, moment.day), tasks.pinned),
        or(isNull(tasks.shelvedAt), lte(tasks.deadlineDay, moment.tomorrow)),
        or(
          isNull(tasks.waitingFor),
          eq(tasks.plannedDay, moment.day),
          lte(tasks.deadlineDay, moment.tomorrow),
          tasks.pinned,
        ),
      ),
    )
    .orderBy(
      sql`${tasks.dayOrder} NULLS LAST`,
      desc(sql`${tasks.pinned} OR coalesce(${tasks.deadlineDay} <= ${moment.tomorrow}::date, false)`),
      desc(sql`${tasks.plannedDay} IS NOT DISTINCT FROM ${moment.day}::date`),
      asc(tasks.createdAt),
      asc(tasks.id),
    )
    .limit(mostOpen)
  return ofDay(await openTasks(ctx, actor.userId, rows), moment)
}
