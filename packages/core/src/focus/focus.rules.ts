/** When something of a session happened, and what other features may do to a running one. */
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { FocusOutcome } from '@sol/contracts/focus-sessions'
import { ended } from '@sol/contracts/focus-timeline'
import { focusSessions } from '@sol/db/schema/focus-sessions'
import { AppError } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { timelineOf, type FocusRow } from './to-focus-session.ts'

/** How far ahead of the server a device's clock may be before "now" counts as the future, in milliseconds. */
const clockTolerance = 5 * 60_000
/** How long a device may have been without the server. */
const longestAway = 30 * 86_400_000

/** The moment that a device gave, never later than now. */
export const momentOf = (at: string | undefined, now: Date, path = 'at'): Date => {
  if (at === undefined) return now
  const given = Date.parse(at)
  const isKnown = given >= now.getTime() - longestAway && given <= now.getTime() + clockTolerance
  if (isKnown) return new Date(Math.min(given, now.getTime()))
  throw new AppError('validation_failed', {
    issues: [{ path: [path], message: 'Expected a moment of the last 30 days that has already been' }],
  })
}

export const running = (actor: Actor) =>
  and(eq(focusSessions.userId, actor.userId), isNull(focusSessions.endedAt))

/** Ends a running session, with its intervals. */
export const endRow = async (ctx: Ctx, row: FocusRow, at: Date, outcome: FocusOutcome): Promise<void> => {
  const end = ended(timelineOf(row), at.getTime())
  await ctx.db
    .update(focusSessions)
    .set({
      endedAt: new Date(end.endedAt ?? at),
      intervals: [...end.intervals],
      outcome,
      version: sql`${focusSessions.version} + 1`,
    })
    .where(and(eq(focusSessions.userId, row.userId), eq(focusSessions.id, row.id)))
}

/** Ends the session that runs on one of these tasks, if one does. */
export const finishFocusOn = async (
  ctx: Ctx,
  actor: Actor,
  taskIds: readonly string[],
  outcome: FocusOutcome = 'finished',
): Promise<void> => {
  const [row] = await ctx.db
    .select()
    .from(focusSessions)
    .where(and(running(actor), inArray(focusSessions.taskId, [...taskIds])))
    .for('update')
  if (row) await endRow(ctx, row, ctx.now, outcome)
}
