import { expect } from 'vitest'
import { contextAt, ruleTest as test } from '../testing/context.ts'
import { sql } from 'drizzle-orm'
import { pruneStore } from './store.jobs.ts'

const now = '2026-11-23T12:00:00.000Z'

test('what has expired goes, what still counts stays', async ({ db }) => {
  await db.execute(sql`INSERT INTO sol_os.kv VALUES
    ('over', 'x', '2026-11-23T11:59:59.999Z'), ('on the dot', 'x', ${now}), ('kept', 'x', '2026-11-23T12:00:00.001Z')`)
  const moment = Date.parse(now)
  await db.execute(sql`INSERT INTO sol_os.rate_limits VALUES
    ('over', 1, ${moment - 1}), ('kept', 1, ${moment + 1})`)
  await pruneStore.run(contextAt(db, now), {})
  const values = await db.execute(sql`SELECT key FROM sol_os.kv`)
  const limits = await db.execute(sql`SELECT key FROM sol_os.rate_limits`)
  expect([values.rows, limits.rows]).toEqual([[{ key: 'kept' }], [{ key: 'kept' }]])
})
