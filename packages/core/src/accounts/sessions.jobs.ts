import { lt, or } from 'drizzle-orm'
import * as z from 'zod/mini'
import { sessions } from '@sol/db/schema/sessions'
import { job } from '../shared/job.ts'

/** Long enough to recognise a replayed refresh token of an ended session, and to look at what happened. */
const keptDays = 30
const dayMilliseconds = 86_400_000

/** Removes sessions that expired or were ended more than 30 days ago. */
export const pruneSessions = job({
  name: 'sessions.prune',
  payload: z.object({}),
  retries: 3,
  schedule: '31 3 * * *',
  async run({ db, now }) {
    const before = new Date(now.getTime() - keptDays * dayMilliseconds)
    await db
      .delete(sessions)
      .where(
        or(
          lt(sessions.revokedAt, before),
          lt(sessions.idleExpiresAt, before),
          lt(sessions.absoluteExpiresAt, before),
        ),
      )
  },
})
