/** Rows as the contract has them. */
import { and, desc, eq, isNotNull, ne, sql } from 'drizzle-orm'
import type { FocusDetail, FocusSession } from '@sol/contracts/focus-sessions'
import { intervalsOf, plannedEnd, type Timeline } from '@sol/contracts/focus-timeline'
import type { Db } from '@sol/db/client'
import { focusSessions } from '@sol/db/schema/focus-sessions'
import { tasks } from '@sol/db/schema/tasks'
import type { Actor, Ctx } from '../shared/context.ts'

export type FocusRow = typeof focusSessions.$inferSelect

export const timelineOf = (row: FocusRow): Timeline => ({
  mode: row.mode,
  plannedMinutes: row.plannedMinutes,
  startedAt: row.startedAt.toISOString(),
  endedAt: row.endedAt?.toISOString() ?? null,
  intervals: row.intervals,
})

export const toFocusSession = (row: FocusRow, taskTitle: string | null): FocusSession => {
  const timeline = timelineOf(row)
  const end = row.endedAt ? null : plannedEnd(timeline)
  return {
    id: row.id,
    taskId: row.taskId,
    taskTitle,
    stepId: row.stepId,
    mode: row.mode,
    plannedMinutes: row.plannedMinutes,
    startedAt: timeline.startedAt,
    endedAt: timeline.endedAt,
    outcome: row.outcome,
    phase: row.endedAt ? null : (intervalsOf(timeline).at(-1)?.kind ?? 'work'),
    plannedEndAt: end === null ? null : new Date(end).toISOString(),
    company: row.company,
    rating: row.rating,
    nextMove: row.nextMove,
    version: row.version,
  }
}

/** Sessions with the titles of their tasks; the caller adds the WHERE, which names the person. */
export const sessionsWithTitles = (db: Db) =>
  db
    .select({ session: focusSessions, title: tasks.title })
    .from(focusSessions)
    .leftJoin(tasks, and(eq(tasks.userId, focusSessions.userId), eq(tasks.id, focusSessions.taskId)))

const ofTask = (actor: Actor, taskId: string) =>
  and(eq(focusSessions.userId, actor.userId), eq(focusSessions.taskId, taskId))

/** Seconds of work in sessions, from their intervals; those from before there were any worked throughout. */
const worked = (now: Date) => sql<number>`coalesce(sum(CASE
  WHEN jsonb_array_length(${focusSessions.intervals}) = 0
  THEN extract(epoch FROM coalesce(${focusSessions.endedAt}, ${now}) - ${focusSessions.startedAt})
  ELSE (SELECT coalesce(sum(greatest(0, extract(epoch FROM
      coalesce((one ->> 'to')::timestamptz, ${now}) - (one ->> 'from')::timestamptz))), 0)
    FROM jsonb_array_elements(${focusSessions.intervals}) AS one WHERE one ->> 'kind' = 'work')
  END), 0)::float8`

interface Spent {
  readonly seconds: number
  readonly sessions: number
  readonly wasAt: string | null
}

/** What was worked on a task, and where it was left. @param but a session that does not count */
export const spentOn = async (ctx: Ctx, actor: Actor, taskId: string, but?: string): Promise<Spent> => {
  const where = and(ofTask(actor, taskId), but === undefined ? undefined : ne(focusSessions.id, but))
  const [sum] = await ctx.db
    .select({ seconds: worked(ctx.now), sessions: sql<number>`count(*)::int` })
    .from(focusSessions)
    .where(where)
  const [last] = await ctx.db
    .select({ nextMove: focusSessions.nextMove })
    .from(focusSessions)
    .where(and(where, isNotNull(focusSessions.nextMove)))
    .orderBy(desc(focusSessions.startedAt))
    .limit(1)
  return {
    seconds: Math.round(sum?.seconds ?? 0),
    sessions: sum?.sessions ?? 0,
    wasAt: last?.nextMove ?? null,
  }
}

const taskOf = async (ctx: Ctx, actor: Actor, taskId: string | null) => {
  if (taskId === null) return undefined
  const [task] = await ctx.db
    .select({
      title: tasks.title,
      steps: tasks.steps,
      firstMove: tasks.firstMove,
      estimateMinutes: tasks.estimateMinutes,
    })
    .from(tasks)
    .where(and(eq(tasks.userId, actor.userId), eq(tasks.id, taskId)))
  return task
}

/** A session whole. */
export const toFocusDetail = async (ctx: Ctx, actor: Actor, row: FocusRow): Promise<FocusDetail> => {
  const task = await taskOf(ctx, actor, row.taskId)
  const spent = row.taskId === null ? undefined : await spentOn(ctx, actor, row.taskId, row.id)
  return {
    ...toFocusSession(row, task?.title ?? null),
    intervals: [...intervalsOf(timelineOf(row))],
    remarks: row.remarks.map((remark) => ({ ...remark })),
    stepTitle: task?.steps.find(({ id }) => id === row.stepId)?.title ?? null,
    firstMove: task?.firstMove ?? null,
    nextStep: task?.steps.find(({ doneAt }) => doneAt === null)?.title ?? null,
    estimateMinutes: task?.estimateMinutes ?? null,
    wasAt: spent?.wasAt ?? null,
    spentBefore: spent?.seconds ?? 0,
  }
}
