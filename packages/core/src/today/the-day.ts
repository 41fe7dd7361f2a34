/** The day of a person as the rules of Today need it: who, which day, what was decided about it. */
import { and, eq } from 'drizzle-orm'
import { readSettings, type Settings } from '@sol/contracts/settings'
import { days } from '@sol/db/schema/days'
import { users } from '@sol/db/schema/users'
import { Temporal } from 'temporal-polyfill'
import { found } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { boundsOfSolarDay, solarDayOf } from '../shared/solar-day.ts'
import { dayAfter } from '../series/occurrences.ts'
import type { Moment } from './membership.ts'

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
