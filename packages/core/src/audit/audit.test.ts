import { sql, type SQL } from 'drizzle-orm'
import { expect } from 'vitest'
import { users } from '@sol/db/schema/users'
import { contextAt, ruleTest } from '../testing/context.ts'
import { append, verify } from './audit.ts'

ruleTest(
  'an account’s record is a chain of its own, as long as what was written',
  async ({ db, ada, stranger }) => {
    const ctx = contextAt(db, '2026-03-02T08:00:00Z')
    for (const count of [1, 2, 3]) await append(ctx, ada.userId, 'keys.rotated', { b: 'x', a: count })
    await append(ctx, stranger.userId, 'keys.rotated', {})
    expect(await verify(ctx, ada.userId)).toMatchObject({ length: 3, brokenAt: null })
    expect(await verify(ctx, stranger.userId)).toMatchObject({ length: 1, brokenAt: null })
  },
)

ruleTest('entries are neither changed nor removed, except with their person', async ({ db, ada }) => {
  await append(contextAt(db, '2026-03-02T08:00:00Z'), ada.userId, 'keys.rotated', {})
  for (const attempt of [sql`UPDATE sol_os.audit SET kind = 'x'`, sql`DELETE FROM sol_os.audit`])
    await expect(db.transaction((tx) => tx.execute(attempt))).rejects.toMatchObject({
      cause: { message: 'The audit record only grows.' },
    })
  await db.delete(users).where(sql`${users.id} = ${ada.userId}`)
  expect((await db.execute(sql`SELECT FROM sol_os.audit`)).rowCount).toBe(0)
})

const tamperings: [string, SQL, number][] = [
  ['a changed field', sql`UPDATE sol_os.audit SET fields = '{"count": 9}' WHERE seq = 2`, 2],
  ['a changed moment', sql`UPDATE sol_os.audit SET at = at + interval '1 ms' WHERE seq = 2`, 2],
  ['a removed entry', sql`DELETE FROM sol_os.audit WHERE seq = 2`, 2],
  [
    'a removed entry, closed up',
    sql`WITH gone AS (DELETE FROM sol_os.audit WHERE seq = 2) UPDATE sol_os.audit SET seq = 12 - seq WHERE seq > 2`,
    2,
  ],
  [
    'an entry of somebody else',
    sql`INSERT INTO sol_os.audit SELECT user_id, 4, at, kind, fields, mac FROM sol_os.audit WHERE seq = 3`,
    4,
  ],
]

ruleTest.for(tamperings)(
  'with the database’s own guard off, %s is found',
  async ([, tampering, brokenAt], { db, ada }) => {
    const ctx = contextAt(db, '2026-03-02T08:00:00Z')
    for (const count of [1, 2, 3]) await append(ctx, ada.userId, 'keys.rotated', { count })
    await db.execute(sql`ALTER TABLE sol_os.audit DISABLE TRIGGER audit_only_grows`)
    await db.execute(tampering)
    expect(await verify(ctx, ada.userId)).toMatchObject({ brokenAt })
  },
)
