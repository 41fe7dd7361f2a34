import { and, eq, isNull, sql } from 'drizzle-orm'
import type { RequestOf, ResponseOf } from '@sol/contracts/endpoint'
import type { currentFocus, FocusSession, startFocus, updateFocus } from '@sol/contracts/focus-sessions'
import type { Db } from '@sol/db/client'
import { focusSessions } from '@sol/db/schema/focus-sessions'
import { tasks } from '@sol/db/schema/tasks'
import { users } from '@sol/db/schema/users'
import { AppError, found } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { newId } from '../shared/ids.ts'
import { versionMismatch } from '../shared/version.ts'
import { applyChange } from '../tasks/change.ts'
import { withStatus } from '../tasks/patch.ts'

type Row = typeof focusSessions.$inferSelect

/** Minutes of a countdown when nothing else is said. */
const usualMinutes = 25

export const toFocusSession = (row: Row, taskTitle: string | null): FocusSession => ({
  id: row.id,
  taskId: row.taskId,
  taskTitle,
  mode: row.mode,
  plannedMinutes: row.plannedMinutes,
  startedAt: row.startedAt.toISOString(),
  endedAt: row.endedAt?.toISOString() ?? null,
  outcome: row.outcome,
  version: row.version,
})

/** Sessions with the titles of their tasks; the caller adds the WHERE, which names the person. */
export const sessionsWithTitles = (db: Db) =>
  db
    .select({ session: focusSessions, title: tasks.title })
    .from(focusSessions)
    .leftJoin(tasks, and(eq(tasks.userId, focusSessions.userId), eq(tasks.id, focusSessions.taskId)))

const running = (actor: Actor) => and(eq(focusSessions.userId, actor.userId), isNull(focusSessions.endedAt))

const own = (actor: Actor, id: string) =>
  and(eq(focusSessions.userId, actor.userId), eq(focusSessions.id, id))

export const current = async (ctx: Ctx, actor: Actor): Promise<ResponseOf<typeof currentFocus>> => {
  const [row] = await sessionsWithTitles(ctx.db).where(running(actor))
  return { current: row ? toFocusSession(row.session, row.title) : null, now: ctx.now.toISOString() }
}

const titleOf = async (db: Db, actor: Actor, taskId: string): Promise<string> => {
  const [task] = await db
    .select({ title: tasks.title })
    .from(tasks)
    .where(and(eq(tasks.userId, actor.userId), eq(tasks.id, taskId), isNull(tasks.deletedAt)))
  return found(task).title
}

/** One start at a time per person, so that two taps on two devices make one running session, not an error. */
const takeTurn = (db: Db, actor: Actor) =>
  db.select({ id: users.id }).from(users).where(eq(users.id, actor.userId)).for('no key update')

export const start = async (
  ctx: Ctx,
  actor: Actor,
  input: RequestOf<typeof startFocus>['body'],
): Promise<FocusSession> =>
  ctx.db.transaction(async (tx) => {
    await takeTurn(tx, actor)
    const title = input.taskId ? await titleOf(tx, actor, input.taskId) : null
    await tx
      .update(focusSessions)
      .set({ endedAt: ctx.now, outcome: 'stopped', version: sql`${focusSessions.version} + 1` })
      .where(running(actor))
    const [row] = await tx
      .insert(focusSessions)
      .values({
        userId: actor.userId,
        id: input.id ?? newId(),
        taskId: input.taskId ?? null,
        mode: input.mode,
        plannedMinutes: input.mode === 'flow' ? null : (input.plannedMinutes ?? usualMinutes),
        startedAt: ctx.now,
      })
      .onConflictDoNothing()
      .returning()
    if (!row) throw new AppError('id_taken')
    return toFocusSession(row, title)
  })

/** What is done or in the trash already stays as it is. */
const complete = (ctx: Ctx, actor: Actor, taskId: string) =>
  applyChange(ctx, actor, {
    where: and(eq(tasks.id, taskId), eq(tasks.status, 'open')),
    kind: 'changed',
    change: (row) => withStatus(row, 'done', ctx.now),
  })

/** An ended session keeps its end: repeating the end from a second tab changes nothing. */
export const update = async (
  ctx: Ctx,
  actor: Actor,
  { params, body, ifMatch }: Omit<RequestOf<typeof updateFocus>, 'query'>,
): Promise<FocusSession> =>
  ctx.db.transaction(async (tx) => {
    const [before] = await tx.select().from(focusSessions).where(own(actor, params.id)).for('update')
    const session = found(before)
    if (ifMatch !== undefined && ifMatch !== session.version) throw versionMismatch()
    const ends = body.outcome !== undefined && session.endedAt === null
    const [row] = await tx
      .update(focusSessions)
      .set({
        ...(body.plannedMinutes === undefined ? {} : { plannedMinutes: body.plannedMinutes }),
        ...(ends ? { endedAt: ctx.now, outcome: body.outcome } : {}),
        version: sql`${focusSessions.version} + 1`,
      })
      .where(own(actor, params.id))
      .returning()
    if (body.completeTask && session.taskId) await complete({ ...ctx, db: tx }, actor, session.taskId)
    const [after] = await sessionsWithTitles(tx).where(own(actor, params.id))
    return toFocusSession(found(row), after?.title ?? null)
  })
