import { eq } from 'drizzle-orm'
import { expect } from 'vitest'
import { changes } from '@sol/db/schema/changes'
import { focusSessions } from '@sol/db/schema/focus-sessions'
import { tasks as table } from '@sol/db/schema/tasks'
import * as focus from '../focus/focus.service.ts'
import { contextAt, ruleTest as test } from '../testing/context.ts'
import { pruneChanges, purgeTasks } from './tasks.jobs.ts'
import * as tasks from './tasks.service.ts'

const noon = '2026-10-01T12:00:00.000Z'
const thirtyDaysOn = '2026-10-31T12:00:00.000Z'
const momentBefore = '2026-10-31T11:59:59.999Z'

test('what was in the trash for 30 days goes for good; what was focused on it keeps its times', async ({
  db,
  ada,
  stranger,
}) => {
  const ctx = contextAt(db, noon)
  const gone = await tasks.create(ctx, ada, { title: 'Gone' })
  const kept = await tasks.create(ctx, stranger, { title: 'Kept' })
  const session = await focus.start(ctx, ada, { taskId: gone.id, mode: 'flow' })
  await tasks.remove(ctx, ada, { id: gone.id, ifMatch: undefined })
  await purgeTasks.run(contextAt(db, momentBefore), {})
  expect(await db.select().from(table).where(eq(table.id, gone.id))).toHaveLength(1)
  await purgeTasks.run(contextAt(db, thirtyDaysOn), {})
  expect((await db.select({ id: table.id }).from(table)).map(({ id }) => id)).toEqual([kept.id])
  expect(await db.select().from(changes).where(eq(changes.taskId, gone.id))).toEqual([])
  const [row] = await db.select().from(focusSessions).where(eq(focusSessions.id, session.id))
  expect(row).toMatchObject({ taskId: null, startedAt: new Date(noon) })
})

test('a change is forgotten after 30 days', async ({ db, ada }) => {
  await tasks.create(contextAt(db, noon), ada, { title: 'Old' })
  await tasks.create(contextAt(db, '2026-10-01T12:00:00.001Z'), ada, { title: 'Young' })
  await pruneChanges.run(contextAt(db, thirtyDaysOn), {})
  expect(await db.select({ at: changes.at }).from(changes)).toEqual([
    { at: new Date('2026-10-01T12:00:00.001Z') },
  ])
})
