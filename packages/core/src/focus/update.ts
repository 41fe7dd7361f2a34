/** One act on a session: the same pure rules as in the browser, under the row's lock. */
import { and, eq, sql } from 'drizzle-orm'
import type { RequestOf } from '@sol/contracts/endpoint'
import { acted, type Actable, type FocusAct } from '@sol/contracts/focus-acts'
import type { FocusDetail, updateFocus } from '@sol/contracts/focus-sessions'
import type { Db } from '@sol/db/client'
import { focusSessions } from '@sol/db/schema/focus-sessions'
import { tasks } from '@sol/db/schema/tasks'
import { AppError, found } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { versionMismatch } from '../shared/version.ts'
import { applyChange } from '../tasks/change.ts'
import { withStatus } from '../tasks/patch.ts'
import { momentOf } from './focus.rules.ts'
import { own, runsBeside, takeTurn } from './focus.service.ts'
import { timelineOf, toFocusDetail, type FocusRow } from './to-focus-session.ts'

/** How long an end can be taken back. */
const reopenFor = 15 * 60_000

const unfit = (path: string, message: string) =>
  new AppError('validation_failed', { issues: [{ path: [path], message }] })

const refusals = {
  full: () => unfit('intervals', 'Expected at most 200 intervals and 100 remarks in a session'),
  unfit: () => unfit('startedAt', 'Expected moments within the session'),
}

const actableOf = (row: FocusRow): Actable => ({
  ...timelineOf(row),
  outcome: row.outcome,
  remarks: row.remarks,
  rating: row.rating,
  nextMove: row.nextMove,
})

const storedOf = (next: Actable): Partial<typeof focusSessions.$inferInsert> => ({
  plannedMinutes: next.plannedMinutes,
  startedAt: new Date(next.startedAt),
  endedAt: next.endedAt === null ? null : new Date(next.endedAt),
  intervals: [...next.intervals],
  outcome: next.outcome,
  remarks: [...next.remarks],
  rating: next.rating,
  nextMove: next.nextMove,
})

/** What is in the trash stays as it is; what has the status already too. */
const setTask = (ctx: Ctx, actor: Actor, taskId: string, status: 'open' | 'done') =>
  applyChange(ctx, actor, {
    where: and(eq(tasks.id, taskId), eq(tasks.status, status === 'done' ? 'open' : 'done')),
    kind: 'changed',
    change: (row) => withStatus(row, status, ctx.now),
  })

const assertReopens = async (ctx: Ctx, actor: Actor, row: FocusRow): Promise<void> => {
  if (!row.endedAt) return
  if (ctx.now.getTime() - row.endedAt.getTime() > reopenFor)
    throw unfit('reopen', 'Expected an end of the last 15 minutes')
  if (await runsBeside(ctx.db, actor, row)) throw unfit('reopen', 'Expected that nothing else runs')
}

/** Person, task, session: everyone locks in this order, so that nobody waits in a circle. */
const lock = async (db: Db, actor: Actor, id: string, body: FocusAct): Promise<FocusRow> => {
  if (body.reopen) await takeTurn(db, actor)
  if (body.completeTask || body.reopenTask) {
    const [seen] = await db.select({ taskId: focusSessions.taskId }).from(focusSessions).where(own(actor, id))
    await db
      .select({ id: tasks.id })
      .from(tasks)
      .where(and(eq(tasks.userId, actor.userId), eq(tasks.id, found(seen).taskId ?? id)))
      .for('no key update')
  }
  const [row] = await db.select().from(focusSessions).where(own(actor, id)).for('update')
  return found(row)
}

const checked = (row: FocusRow, body: FocusAct, { at, now }: { at: Date; now: Date }): Actable => {
  // Moments inside of the act are held to the same bounds as the act itself.
  momentOf(body.startedAt, now, 'startedAt')
  momentOf(body.gap?.to, now, 'gap')
  const next = acted(actableOf(row), body, at.getTime())
  if (typeof next === 'string') throw refusals[next]()
  return next
}

/** An ended session keeps its end: repeating the end from a second tab changes nothing. */
export const update = async (
  ctx: Ctx,
  actor: Actor,
  { params, body, ifMatch }: Omit<RequestOf<typeof updateFocus>, 'query'>,
): Promise<FocusDetail> => {
  const at = momentOf(body.at, ctx.now)
  return ctx.db.transaction(async (tx) => {
    const within = { ...ctx, db: tx }
    const row = await lock(tx, actor, params.id, body)
    if (ifMatch !== undefined && ifMatch !== row.version) throw versionMismatch()
    if (body.reopen) await assertReopens(within, actor, row)
    const [after] = await tx
      .update(focusSessions)
      .set({
        ...storedOf(checked(row, body, { at, now: ctx.now })),
        version: sql`${focusSessions.version} + 1`,
      })
      .where(own(actor, params.id))
      .returning()
    if (body.completeTask && row.taskId) await setTask({ ...within, now: at }, actor, row.taskId, 'done')
    if (body.reopenTask && row.taskId) await setTask(within, actor, row.taskId, 'open')
    return toFocusDetail(within, actor, found(after))
  })
}
