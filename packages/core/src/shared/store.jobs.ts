import { sql } from 'drizzle-orm'
import * as z from 'zod/mini'
import { job } from './job.ts'

/** Removes what has expired from the tables that stand in for Redis; expired rows are never read, they only take room. */
export const pruneStore = job({
  name: 'store.prune',
  payload: z.object({}),
  retries: 3,
  schedule: '23 * * * *',
  async run({ db, now }) {
    await db.execute(sql`DELETE FROM sol_os.kv WHERE expires_at <= ${now.toISOString()}::timestamptz`)
    await db.execute(sql`DELETE FROM sol_os.rate_limits WHERE expire <= ${now.getTime()}::bigint`)
  },
})
