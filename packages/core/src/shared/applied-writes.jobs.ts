import { lt } from 'drizzle-orm'
import * as z from 'zod/mini'
import { appliedWrites } from '@sol/db/schema/applied-writes'
import { job } from './job.ts'

/** Longer than any client keeps an unsent write: a phone that lay in a drawer for weeks is still safe to wake. */
const keptDays = 60
const dayMilliseconds = 86_400_000

/** Forgets which Idempotency-Keys were seen more than 60 days ago. */
export const pruneAppliedWrites = job({
  name: 'writes.prune',
  payload: z.object({}),
  retries: 3,
  schedule: '17 3 * * *',
  async run({ db, now }) {
    await db
      .delete(appliedWrites)
      .where(lt(appliedWrites.at, new Date(now.getTime() - keptDays * dayMilliseconds)))
  },
})
