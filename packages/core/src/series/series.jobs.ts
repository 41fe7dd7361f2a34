import { and, asc, eq, isNull, or, sql } from 'drizzle-orm'
import * as z from 'zod/mini'
import { series } from '@sol/db/schema/series'
import { users } from '@sol/db/schema/users'
import { job } from '../shared/job.ts'
import { solarDayOf } from '../shared/solar-day.ts'
import { makeDue } from './make.ts'

/** People in one run; those who wait longest come first, the rest in an hour. */
const mostPeople = 500

/** Makes what is due for people who do not look, whose calendars and tools may. */
export const makeSeries = job({
  name: 'series.make',
  payload: z.object({}),
  retries: 2,
  schedule: '7 * * * *',
  async run(ctx) {
    const behind = sql`${series.madeUntil} < (${ctx.now.toISOString()}::timestamptz AT TIME ZONE ${users.timeZone} - interval '5 hours')::date`
    const people = await ctx.db
      .select({ userId: users.id, timeZone: users.timeZone, role: users.role })
      .from(series)
      .innerJoin(users, eq(users.id, series.userId))
      .where(and(isNull(series.endedAt), or(isNull(series.madeUntil), behind)))
      .groupBy(users.id)
      .orderBy(asc(sql`min(${series.madeUntil})`))
      .limit(mostPeople)
    for (const person of people) {
      const actor = { ...person, sessionId: person.userId }
      await makeDue(ctx, actor, solarDayOf(ctx.now, person.timeZone))
    }
  },
})
