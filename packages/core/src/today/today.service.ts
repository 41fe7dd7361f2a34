import { and, asc, desc, eq, gte, isNull, lt, or, sql } from 'drizzle-orm'
import type { Today } from '@sol/contracts/today'
import { checkins } from '@sol/db/schema/checkins'
import { focusSessions } from '@sol/db/schema/focus-sessions'
import { tasks } from '@sol/db/schema/tasks'
import { between } from '../blocks/blocks.service.ts'
import { toCheckin } from '../checkins/checkins.service.ts'
import { sessionsWithTitles, toFocusSession } from '../focus/to-focus-session.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { makeDue } from '../series/make.ts'
import { prepared } from '../shared/prepared.ts'
import { wallTimeOn } from '../shared/solar-day.ts'
import { toTask, type TaskRow } from '../tasks/to-task.ts'
import { isCarried, minutesOf, timeOf, type Moment } from './membership.ts'
import { openOfDay } from './open-of-day.ts'
import { isArriving, rollOver, shelvedByTurn } from './roll.ts'
import { capacityOf, theDay, type DayRow, type TheDay } from './the-day.ts'

/** What happened on one day is listed up to this. */
const mostDone = 100
/** What is named as new on the shelf; the shelf has the rest. */
const mostShelved = 20

/** The day is read more often than anything else; the statements are planned once per connection. */
const userId = sql.placeholder('userId')
const start = sql`${sql.placeholder('start')}::timestamptz`
const end = sql`${sql.placeholder('end')}::timestamptz`

const doneTasks = prepared((db) =>
  db
    .select()
    .from(tasks)
    .where(
      and(
        eq(tasks.userId, userId),
        eq(tasks.status, sql`'done'`),
        isNull(tasks.deletedAt),
        gte(tasks.completedAt, start),
        lt(tasks.completedAt, end),
      ),
    )
    .orderBy(desc(tasks.completedAt), desc(tasks.id))
    .limit(mostDone)
    .prepare('today_done'),
)

/** Those that ended on this day, and the one that runs, whenever it began. */
const sessionsOf = prepared((db) =>
  sessionsWithTitles(db)
    .where(
      and(
        eq(focusSessions.userId, userId),
        or(
          isNull(focusSessions.endedAt),
          and(gte(focusSessions.endedAt, start), lt(focusSessions.endedAt, end)),
        ),
      ),
    )
    .orderBy(asc(focusSessions.startedAt))
    .limit(mostDone)
    .prepare('today_sessions'),
)

const checkinsOf = prepared((db) =>
  db
    .select()
    .from(checkins)
    .where(and(eq(checkins.userId, userId), gte(checkins.at, start), lt(checkins.at, end)))
    .orderBy(asc(checkins.at), asc(checkins.id))
    .limit(mostDone)
    .prepare('today_checkins'),
)

/** What went to the shelf by itself this morning; after a return nothing is listed. */
const shelvedToday = async (ctx: Ctx, actor: Actor, row: DayRow): Promise<Today['shelvedToday']> =>
  row.returnedAt
    ? []
    : ctx.db
        .select({ id: tasks.id, title: tasks.title })
        .from(tasks)
        .where(shelvedByTurn(actor, row))
        .orderBy(asc(tasks.createdAt))
        .limit(mostShelved)

const minutesUntil = (end: Date, from: Date): number =>
  Math.max(0, Math.floor((end.getTime() - from.getTime()) / 60_000))

const planOf = ({ moment, settings, row }: TheDay, open: readonly TaskRow[]): Today['plan'] => {
  const stopAt = row?.stopTime ? wallTimeOn(moment.day, row.stopTime, moment.timeZone) : null
  return {
    stopAt: stopAt?.toISOString() ?? null,
    plannedMinutes: open.reduce((sum, task) => sum + minutesOf(task), 0),
    capacityMinutes: Math.min(
      capacityOf(settings, moment.day),
      stopAt ? minutesUntil(stopAt, moment.now) : Infinity,
    ),
  }
}

/** The soonest thing that has its time later today. */
const nextFixedOf = (open: readonly TaskRow[], moment: Moment): Today['nextFixed'] => {
  const ahead = open
    .flatMap((task) => {
      const at = timeOf(task, moment)
      return at && at > moment.now ? [{ taskId: task.id, title: task.title, at: at.toISOString() }] : []
    })
    .sort((a, b) => (a.at < b.at ? -1 : 1))
  return ahead[0] ?? null
}

/** The day after its turn, with what comes again made. */
const turnedDay = async (ctx: Ctx, actor: Actor): Promise<TheDay & { readonly row: DayRow }> => {
  const today = await theDay(ctx, actor)
  await makeDue(ctx, actor, today.moment.day)
  const row = await rollOver(ctx, actor, today)
  return { ...today, row, moment: { ...today.moment, firstTaskId: row.firstTaskId } }
}

const openPart = (today: TheDay & { readonly row: DayRow }, open: readonly TaskRow[]) => ({
  open: open.map(toTask),
  carriedIds: open.filter((task) => isCarried(task, today.moment)).map(({ id }) => id),
  arrival: isArriving(today.row) ? { taskId: open[0]?.id ?? null } : null,
  plan: planOf(today, open),
  nextFixed: nextFixedOf(open, today.moment),
})

export const read = async (ctx: Ctx, actor: Actor): Promise<Today> => {
  const today = await turnedDay(ctx, actor)
  const { moment, bounds } = today
  const open = await openOfDay(ctx, actor, moment)
  const given = {
    userId: actor.userId,
    start: bounds.start.toISOString(),
    end: bounds.end.toISOString(),
  }
  const done = await doneTasks(ctx.db).execute(given)
  const sessions = await sessionsOf(ctx.db).execute(given)
  const logged = await checkinsOf(ctx.db).execute(given)
  const { items: blocks } = await between(ctx, actor, { from: bounds.start, to: bounds.end }, mostDone)
  const mapped = sessions.map(({ session, title }) => toFocusSession(session, title))
  return {
    day: moment.day,
    timeZone: actor.timeZone,
    now: ctx.now.toISOString(),
    wakeAt: wallTimeOn(moment.day, today.wakeTime, actor.timeZone).toISOString(),
    windDownAt: wallTimeOn(moment.day, today.windDownTime, actor.timeZone).toISOString(),
    ...openPart(today, open),
    done: done.map(toTask),
    focus: mapped.find((session) => session.endedAt === null) ?? null,
    sessions: mapped.filter((session) => session.endedAt !== null),
    checkins: logged.map(toCheckin),
    blocks,
    shelvedToday: await shelvedToday(ctx, actor, today.row),
    morningAt: today.row.morningAt?.toISOString() ?? null,
    eveningAt: today.row.eveningAt?.toISOString() ?? null,
  }
}
