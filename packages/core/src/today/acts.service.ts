/** What a person does with their day as a whole. Each act is one change, and can be taken back as one. */
import { and, eq, gt, inArray, isNull, lte } from 'drizzle-orm'
import type { RequestOf, ResponseOf } from '@sol/contracts/endpoint'
import type { Task } from '@sol/contracts/tasks'
import type { answerArrival, clearToday, orderToday } from '@sol/contracts/today'
import { days } from '@sol/db/schema/days'
import { focusSessions } from '@sol/db/schema/focus-sessions'
import { tasks } from '@sol/db/schema/tasks'
import { found } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { solarDayOf } from '../shared/solar-day.ts'
import { dayAfter } from '../series/occurrences.ts'
import { applyChange, type Applied } from '../tasks/change.ts'
import { patchOf } from '../tasks/patch.ts'
import { toTask, type TaskRow } from '../tasks/to-task.ts'
import { isPressing, minutesOf, timeOf } from './membership.ts'
import { isArriving, shelvedByTurn } from './roll.ts'
import { mostMoved, openOfDay } from './open-of-day.ts'
import { spreadOver, type Room } from './spread.ts'
import { capacityOf, theDay, type TheDay } from './the-day.ts'

type Acted = ResponseOf<typeof clearToday>

const mostAnswered = 200

const acted = ({ changeId, rows }: Applied): Acted => ({
  changeId,
  tasks: rows.slice(0, mostAnswered).map(toTask),
})

/** @throws AppError not_found when one of the tasks is foreign or absent */
export const order = async (
  ctx: Ctx,
  actor: Actor,
  { ids }: RequestOf<typeof orderToday>['body'],
): Promise<Acted> => {
  const places = new Map([...new Set(ids)].map((id, at) => [id, at + 1]))
  const change = (row: TaskRow) => ({ dayOrder: places.get(row.id) ?? null })
  return acted(await applyChange(ctx, actor, { ids, kind: 'changed', change }))
}

/** To tomorrow; a pin would hold it here. */
export const notToday = async (ctx: Ctx, actor: Actor, id: string): Promise<Task> => {
  const plannedDay = dayAfter(solarDayOf(ctx.now, actor.timeZone), 1)
  const { rows } = await applyChange(ctx, actor, {
    ids: [id],
    kind: 'changed',
    change: (row) => patchOf(row, { plannedDay, pinned: false }, ctx.now),
  })
  return toTask(found(rows[0]))
}

const focusedId = async (ctx: Ctx, actor: Actor): Promise<string | null> => {
  const [row] = await ctx.db
    .select({ taskId: focusSessions.taskId })
    .from(focusSessions)
    .where(and(eq(focusSessions.userId, actor.userId), isNull(focusSessions.endedAt)))
  return row?.taskId ?? null
}

/** What may be moved away from today: no time of today, no deadline that presses, no pin, nothing that is in focus. */
const movable = async (ctx: Ctx, actor: Actor, today: TheDay) => {
  const open = await openOfDay(ctx, actor, today.moment, mostMoved)
  const focused = await focusedId(ctx, actor)
  const stays = (task: TaskRow) =>
    task.pinned ||
    task.id === focused ||
    isPressing(task, today.moment) ||
    timeOf(task, today.moment) !== null
  return { open, movable: open.filter((task) => !stays(task)) }
}

export const clear = async (ctx: Ctx, actor: Actor): Promise<Acted> => {
  const moved = (await movable(ctx, actor, await theDay(ctx, actor))).movable
  return acted(
    await applyChange(ctx, actor, {
      where: inArray(
        tasks.id,
        moved.map(({ id }) => id),
      ),
      kind: 'changed',
      change: (row) => patchOf(row, { shelved: true }, ctx.now),
    }),
  )
}

const spreadDays = 7

/** What each of the next days still holds beside what is planned on it. */
const roomsAhead = async (ctx: Ctx, actor: Actor, { moment, settings }: TheDay): Promise<Room[]> => {
  const last = dayAfter(moment.day, spreadDays)
  const planned = await ctx.db
    .select({ day: tasks.plannedDay, estimateMinutes: tasks.estimateMinutes, steps: tasks.steps })
    .from(tasks)
    .where(
      and(
        eq(tasks.userId, actor.userId),
        eq(tasks.status, 'open'),
        isNull(tasks.deletedAt),
        gt(tasks.plannedDay, moment.day),
        lte(tasks.plannedDay, last),
      ),
    )
  return Array.from({ length: spreadDays }, (_, at) => {
    const day = dayAfter(moment.day, at + 1)
    const taken = planned.filter((task) => task.day === day).reduce((sum, task) => sum + minutesOf(task), 0)
    return { day, minutes: capacityOf(settings, day) - taken }
  })
}

export const spread = async (ctx: Ctx, actor: Actor): Promise<Acted> => {
  const today = await theDay(ctx, actor)
  const { open, movable: loose } = await movable(ctx, actor, today)
  const staying = open.filter((task) => !loose.includes(task)).reduce((sum, task) => sum + minutesOf(task), 0)
  const { day } = today.moment
  const room = { day, minutes: capacityOf(today.settings, day) - staying }
  const given = loose.map((task) => ({
    id: task.id,
    minutes: minutesOf(task),
    deadlineDay: task.deadlineDay,
  }))
  const plan = spreadOver(given, [room, ...(await roomsAhead(ctx, actor, today))])
  const moved = new Map([...plan].filter(([, to]) => to !== day))
  return acted(
    await applyChange(ctx, actor, {
      where: inArray(tasks.id, [...moved.keys()]),
      kind: 'changed',
      change: (row) => patchOf(row, { plannedDay: moved.get(row.id) ?? null }, ctx.now),
    }),
  )
}

/** Goes on after a return; "show" brings back what was parked. Answered once, the rest of the day is an ordinary one. */
export const arrive = (
  ctx: Ctx,
  actor: Actor,
  { choice }: RequestOf<typeof answerArrival>['body'],
): Promise<Acted> =>
  ctx.db.transaction(async (tx) => {
    const inside = { ...ctx, db: tx }
    const day = solarDayOf(ctx.now, actor.timeZone)
    const mine = and(eq(days.userId, actor.userId), eq(days.day, day))
    const [row] = await tx.select().from(days).where(mine).for('update')
    if (!row || !isArriving(row)) return { changeId: null, tasks: [] }
    const answeredAt = new Date(Math.max(ctx.now.getTime(), (row.rolledAt?.getTime() ?? 0) + 1))
    await tx.update(days).set({ returnedAt: answeredAt }).where(mine)
    if (choice === 'one') return { changeId: null, tasks: [] }
    const change = (task: TaskRow) => patchOf(task, { shelved: false }, ctx.now)
    return acted(
      await applyChange(inside, actor, { where: shelvedByTurn(actor, row), kind: 'changed', change }),
    )
  })
