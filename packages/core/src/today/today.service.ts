import { and, asc, desc, eq, gte, isNull, lt, or } from 'drizzle-orm'
import type { Today } from '@sol/contracts/today'
import { checkins } from '@sol/db/schema/checkins'
import { focusSessions } from '@sol/db/schema/focus-sessions'
import { tasks } from '@sol/db/schema/tasks'
import { users } from '@sol/db/schema/users'
import { toCheckin } from '../checkins/checkins.service.ts'
import { sessionsWithTitles, toFocusSession } from '../focus/focus.service.ts'
import { found } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { boundsOfSolarDay, solarDayOf, wallTimeOn } from '../shared/solar-day.ts'
import { toTask } from '../tasks/to-task.ts'

interface Bounds {
  readonly start: Date
  readonly end: Date
}

const mostOpen = 200
const mostDone = 100

const openTasks = (ctx: Ctx, actor: Actor) =>
  ctx.db
    .select()
    .from(tasks)
    .where(and(eq(tasks.userId, actor.userId), eq(tasks.status, 'open'), isNull(tasks.deletedAt)))
    .orderBy(asc(tasks.createdAt), asc(tasks.id))
    .limit(mostOpen)

const doneTasks = (ctx: Ctx, actor: Actor, { start, end }: Bounds) =>
  ctx.db
    .select()
    .from(tasks)
    .where(
      and(
        eq(tasks.userId, actor.userId),
        eq(tasks.status, 'done'),
        isNull(tasks.deletedAt),
        gte(tasks.completedAt, start),
        lt(tasks.completedAt, end),
      ),
    )
    .orderBy(desc(tasks.completedAt), desc(tasks.id))
    .limit(mostDone)

/** Those that ended on this day, and the one that runs, whenever it began. */
const sessionsOf = (ctx: Ctx, actor: Actor, { start, end }: Bounds) =>
  sessionsWithTitles(ctx.db)
    .where(
      and(
        eq(focusSessions.userId, actor.userId),
        or(
          isNull(focusSessions.endedAt),
          and(gte(focusSessions.endedAt, start), lt(focusSessions.endedAt, end)),
        ),
      ),
    )
    .orderBy(asc(focusSessions.startedAt))
    .limit(mostDone)

const checkinsOf = (ctx: Ctx, actor: Actor, { start, end }: Bounds) =>
  ctx.db
    .select()
    .from(checkins)
    .where(and(eq(checkins.userId, actor.userId), gte(checkins.at, start), lt(checkins.at, end)))
    .orderBy(asc(checkins.at), asc(checkins.id))
    .limit(mostDone)

export const read = async (ctx: Ctx, actor: Actor): Promise<Today> => {
  const day = solarDayOf(ctx.now, actor.timeZone)
  const bounds = boundsOfSolarDay(day, actor.timeZone)
  const [person] = await ctx.db.select().from(users).where(eq(users.id, actor.userId))
  const open = await openTasks(ctx, actor)
  const done = await doneTasks(ctx, actor, bounds)
  const sessions = await sessionsOf(ctx, actor, bounds)
  const logged = await checkinsOf(ctx, actor, bounds)
  const { wakeTime, windDownTime } = found(person)
  const mapped = sessions.map(({ session, title }) => toFocusSession(session, title))
  return {
    day,
    timeZone: actor.timeZone,
    now: ctx.now.toISOString(),
    wakeAt: wallTimeOn(day, wakeTime, actor.timeZone).toISOString(),
    windDownAt: wallTimeOn(day, windDownTime, actor.timeZone).toISOString(),
    open: open.map(toTask),
    done: done.map(toTask),
    focus: mapped.find((session) => session.endedAt === null) ?? null,
    sessions: mapped.filter((session) => session.endedAt !== null),
    checkins: logged.map(toCheckin),
  }
}
