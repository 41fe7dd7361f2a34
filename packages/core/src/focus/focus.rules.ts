/** What other features may do to a running focus session. */
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { FocusOutcome } from '@sol/contracts/focus-sessions'
import { focusSessions } from '@sol/db/schema/focus-sessions'
import type { Actor, Ctx } from '../shared/context.ts'

/** Ends the session that runs on one of these tasks, if one does. */
export const finishFocusOn = async (
  ctx: Ctx,
  actor: Actor,
  taskIds: readonly string[],
  outcome: FocusOutcome = 'finished',
): Promise<void> => {
  await ctx.db
    .update(focusSessions)
    .set({ endedAt: ctx.now, outcome, version: sql`${focusSessions.version} + 1` })
    .where(
      and(
        eq(focusSessions.userId, actor.userId),
        inArray(focusSessions.taskId, [...taskIds]),
        isNull(focusSessions.endedAt),
      ),
    )
}
