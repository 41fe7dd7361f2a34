import { and, eq, isNull, ne } from 'drizzle-orm'
import type { RequestOf, ResponseOf } from '@sol/contracts/endpoint'
import type { currentFocus, FocusDetail, startFocus, taskFocus } from '@sol/contracts/focus-sessions'
import type { Db } from '@sol/db/client'
import { focusSessions } from '@sol/db/schema/focus-sessions'
import { tasks } from '@sol/db/schema/tasks'
import { users } from '@sol/db/schema/users'
import { AppError, found } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { newId } from '../shared/ids.ts'
import { endRow, momentOf, running } from './focus.rules.ts'
import { spentOn, toFocusDetail, type FocusRow } from './to-focus-session.ts'

type Start = RequestOf<typeof startFocus>['body']

/** Minutes of a countdown when nothing else is said. */
const usualMinutes = 25

/** A start that took longer than this to arrive does not stop what began since. */
const liveFor = 60 * 60_000

export const current = async (ctx: Ctx, actor: Actor): Promise<ResponseOf<typeof currentFocus>> => {
  const [row] = await ctx.db.select().from(focusSessions).where(running(actor))
  return { current: row ? await toFocusDetail(ctx, actor, row) : null, now: ctx.now.toISOString() }
}

/** The task has to be there, and the step has to be one of its own. */
const assertThere = async (db: Db, actor: Actor, { taskId, stepId }: Start): Promise<void> => {
  if (!taskId) {
    if (stepId) throw new AppError('not_found')
    return
  }
  const [task] = await db
    .select({ steps: tasks.steps })
    .from(tasks)
    .where(and(eq(tasks.userId, actor.userId), eq(tasks.id, taskId), isNull(tasks.deletedAt)))
  const { steps } = found(task)
  if (stepId && !steps.some(({ id }) => id === stepId)) throw new AppError('not_found')
}

/** One start at a time per person, so that two taps on two devices make one running session, not an error. */
export const takeTurn = (db: Db, actor: Actor) =>
  db.select({ id: users.id }).from(users).where(eq(users.id, actor.userId)).for('no key update')

/** Stops what runs; or, for a start that arrives late, answers when the session that runs began. */
const makeRoom = async (ctx: Ctx, actor: Actor, at: Date): Promise<Date | null> => {
  const [row] = await ctx.db.select().from(focusSessions).where(running(actor)).for('update')
  if (!row) return null
  const isLate = ctx.now.getTime() - at.getTime() > liveFor
  if (isLate && row.startedAt > at) return row.startedAt
  await endRow(ctx, row, at, 'stopped')
  return null
}

const endOf = async (ctx: Ctx, actor: Actor, input: Start, at: Date): Promise<Date | null> => {
  if (input.endedAt === undefined) return makeRoom(ctx, actor, at)
  const end = momentOf(input.endedAt, ctx.now, 'endedAt')
  return end > at ? end : at
}

const rowOf = (actor: Actor, input: Start, at: Date, endedAt: Date | null): typeof focusSessions.$inferInsert => ({
  userId: actor.userId,
  id: input.id ?? newId(),
  taskId: input.taskId ?? null,
  stepId: input.stepId ?? null,
  mode: input.mode,
  plannedMinutes: input.mode === 'flow' ? null : (input.plannedMinutes ?? usualMinutes),
  startedAt: at,
  intervals: [{ kind: 'work', from: at.toISOString(), to: endedAt?.toISOString() ?? null }],
  company: input.company ?? 'none',
  endedAt,
  outcome: endedAt ? 'stopped' : null,
})

export const start = async (ctx: Ctx, actor: Actor, input: Start): Promise<FocusDetail> => {
  const at = momentOf(input.at, ctx.now)
  return ctx.db.transaction(async (tx) => {
    const within = { ...ctx, db: tx }
    await takeTurn(tx, actor)
    await assertThere(tx, actor, input)
    if (input.id !== undefined) await assertNew(tx, actor, input.id)
    const endedAt = await endOf(within, actor, input, at)
    const [row] = await tx
      .insert(focusSessions)
      .values(rowOf(actor, input, at, endedAt))
      .onConflictDoNothing()
      .returning()
    if (!row) throw new AppError('id_taken')
    return toFocusDetail(within, actor, row)
  })
}

/** Before anything is stopped: a start that is sent twice must not stop itself. */
const assertNew = async (db: Db, actor: Actor, id: string): Promise<void> => {
  const [row] = await db.select({ id: focusSessions.id }).from(focusSessions).where(own(actor, id))
  if (row) throw new AppError('id_taken')
}

export const own = (actor: Actor, id: string) =>
  and(eq(focusSessions.userId, actor.userId), eq(focusSessions.id, id))

/** Whether something else runs. */
export const runsBeside = async (db: Db, actor: Actor, row: FocusRow): Promise<boolean> => {
  const others = await db
    .select({ id: focusSessions.id })
    .from(focusSessions)
    .where(and(running(actor), ne(focusSessions.id, row.id)))
  return others.length > 0
}

export const ofTask = async (ctx: Ctx, actor: Actor, taskId: string): Promise<ResponseOf<typeof taskFocus>> => {
  const [task] = await ctx.db
    .select({ estimateMinutes: tasks.estimateMinutes })
    .from(tasks)
    .where(and(eq(tasks.userId, actor.userId), eq(tasks.id, taskId), isNull(tasks.deletedAt)))
  const { estimateMinutes } = found(task)
  const { seconds, sessions, wasAt } = await spentOn(ctx, actor, taskId)
  return { estimateMinutes, workedSeconds: seconds, sessions, wasAt }
}
