/** Reading the day looks at the day, however much else a person has. */
import { sql } from 'drizzle-orm'
import { expect } from 'vitest'
import type { Db } from '@sol/db/client'
import type { Actor } from '../shared/context.ts'
import { contextAt, ruleTest as test } from '../testing/context.ts'
import { isOfDay } from './membership.ts'
import { mostShown, openOfDay, statementOfOpen } from './open-of-day.ts'
import { theDay } from './the-day.ts'

const noon = '2026-11-23T12:00:00.000Z'

/** Years of a life: most of it done, much on the shelf, some planned, pinned, waiting or with a deadline. */
const manyTasks = (db: Db, { userId }: Actor) =>
  db.execute(sql`
    INSERT INTO sol_os.tasks (user_id, id, title, status, completed_at, shelved_at, planned_day, deadline_day, pinned,
      waiting_for, created_at, updated_at)
    SELECT ${userId}::uuid, gen_random_uuid(), 'Task ' || i,
      CASE WHEN i % 4 = 0 THEN 'open' ELSE 'done' END, CASE WHEN i % 4 > 0 THEN timestamptz '2026-11-01 12:00Z' END,
      CASE WHEN i % 8 = 0 THEN timestamptz '2026-11-02 12:00Z' END,
      CASE WHEN i % 12 = 0 THEN date '2026-11-20' + i % 7 END, CASE WHEN i % 40 = 0 THEN date '2026-11-20' + i % 30 END,
      i % 200 = 0, CASE WHEN i % 28 = 0 THEN 'Kim' END,
      timestamptz '2026-11-23 10:00Z' - i * interval '1 hour', timestamptz '2026-11-23 10:00Z'
    FROM generate_series(1, 3000) i`)

test('finds what a scan of every task finds', async ({ db, ada, stranger }) => {
  await manyTasks(db, ada)
  await manyTasks(db, stranger)
  const ctx = contextAt(db, noon)
  const { moment } = await theDay(ctx, ada)
  const all = await db.query.tasks.findMany()
  const expected = all.filter((task) => task.userId === ada.userId && isOfDay(task, moment))
  const found = await openOfDay(ctx, ada, moment, 3000)
  expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort())
  const shown = await openOfDay(ctx, ada, moment)
  expect(shown).toHaveLength(mostShown)
  const isWeighty = (task: (typeof all)[number]) =>
    task.pinned || task.plannedDay === moment.day || (task.deadlineDay ?? '9') <= moment.tomorrow
  const shownIds = new Set(shown.map(({ id }) => id))
  expect(expected.filter(isWeighty).every(({ id }) => shownIds.has(id))).toBe(true)
})

test('reads it from the indexes of what is open, not from the whole table', async ({ db, ada }) => {
  await manyTasks(db, ada)
  await db.execute(sql`ANALYZE sol_os.tasks`)
  const { moment } = await theDay(contextAt(db, noon), ada)
  const { rows } = await db.execute<{ 'QUERY PLAN': string }>(
    sql`EXPLAIN ${statementOfOpen(db, ada, moment, mostShown)}`,
  )
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
  for (const index of ['tasks_open', 'tasks_open_planned', 'tasks_open_marked']) expect(plan).toMatch(index)
  expect(plan).not.toMatch(/Seq Scan on tasks/)
})
