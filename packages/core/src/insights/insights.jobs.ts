import { eq, lt } from 'drizzle-orm'
import * as z from 'zod/mini'
import { forecasts } from '@sol/db/schema/forecasts'
import { users } from '@sol/db/schema/users'
import type { Actor, Ctx } from '../shared/context.ts'
import { job } from '../shared/job.ts'
import { keptDays } from './ledger.ts'
import { refresh } from './refresh.ts'

/** After new notes: what is known is worked out anew, and the forecast is kept before the next check-in comes. */
export const refreshInsights = job({
  name: 'insights.refresh',
  payload: z.object({ userId: z.uuid() }),
  retries: 2,
  onePer: ({ userId }) => userId,
  after: 5,
  async run(ctx, { userId }) {
    const [person] = await ctx.db
      .select({ userId: users.id, timeZone: users.timeZone, role: users.role })
      .from(users)
      .where(eq(users.id, userId))
    // A person who left has nothing to be worked out.
    if (person) await refresh(ctx, { ...person, sessionId: person.userId })
  },
})

/** To be called in the transaction of every write of a check-in or factor. */
export const noteChanged = (ctx: Ctx, actor: Actor): Promise<void> =>
  ctx.jobs.enqueue(ctx.db, refreshInsights, { userId: actor.userId })

const dayLength = 86_400_000

/** Kept forecasts that no check-in can be matched with any more; what was matched stays. */
export const pruneForecasts = job({
  name: 'insights.prune',
  payload: z.object({}),
  retries: 2,
  schedule: '41 3 * * *',
  async run(ctx) {
    const before = new Date(ctx.now.getTime() - (keptDays + 2) * dayLength)
    await ctx.db.delete(forecasts).where(lt(forecasts.madeAt, before))
  },
})
