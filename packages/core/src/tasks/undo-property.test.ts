/** Whatever is done to a task, in whatever order: taken back in reverse, the first state stands there. */
import fc from 'fast-check'
import { expect } from 'vitest'
import type { Task } from '@sol/contracts/tasks'
import type { Actor, Ctx } from '../shared/context.ts'
import { contextAt, ruleTest as test } from '../testing/context.ts'
import * as bulk from './bulk.service.ts'
import * as changes from './changes.service.ts'
import * as steps from './steps.service.ts'
import * as tasks from './tasks.service.ts'

type Act = (ctx: Ctx, actor: Actor, task: Task) => Promise<Task>

const days = fc.constantFrom(null, '2026-11-24', '2026-12-01')
const change = fc.record(
  {
    title: fc.constantFrom('One', 'Two', 'Three'),
    notes: fc.constantFrom(null, 'a', 'b'),
    status: fc.constantFrom('open' as const, 'done' as const),
    tags: fc.constantFrom<string[]>([], ['home'], ['home', 'soon']),
    plannedDay: days,
    deadlineDay: days,
    energy: fc.constantFrom(null, 'low' as const, 'high' as const),
    pinned: fc.boolean(),
    shelved: fc.boolean(),
    estimateMinutes: fc.constantFrom(null, 5, 30),
  },
  { requiredKeys: [] },
)

const stepOf = ({ steps: own }: Task, n: number) => own[n % Math.max(1, own.length)]?.id

const act: fc.Arbitrary<Act> = fc.oneof(
  change.map(
    (body): Act =>
      (ctx, actor, { id }) =>
        tasks.update(ctx, actor, { params: { id }, body, ifMatch: undefined }),
  ),
  fc.record({ title: fc.constantFrom('A', 'B'), position: fc.nat({ max: 3 }) }).map(
    (body): Act =>
      (ctx, actor, { id }) =>
        steps.add(ctx, actor, { params: { id }, body }),
  ),
  fc
    .record({ n: fc.nat({ max: 5 }), done: fc.boolean(), position: fc.nat({ max: 3 }) })
    .map(({ n, ...body }): Act => async (ctx, actor, task) => {
      const stepId = stepOf(task, n)
      if (stepId === undefined) return task
      return steps.update(ctx, actor, { params: { id: task.id, stepId }, body, ifMatch: undefined })
    }),
  fc.nat({ max: 5 }).map((n): Act => async (ctx, actor, task) => {
    const stepId = stepOf(task, n)
    if (stepId === undefined) return task
    return steps.remove(ctx, actor, { params: { id: task.id, stepId }, ifMatch: undefined })
  }),
  fc.boolean().map((trash): Act => async (ctx, actor, task) => {
    await bulk.change(ctx, actor, { ids: [task.id], trash })
    return (await bulk.change(ctx, actor, { ids: [task.id], trash: false })).tasks[0] ?? task
  }),
)

const stateOf = ({ version: _v, updatedAt: _u, changeId: _c, ...rest }: Task) => rest

test('any sequence of changes, undone in reverse, gives the first state back', async ({ db, ada }) => {
  const moment = (n: number) =>
    contextAt(db, new Date(Date.parse('2026-11-23T12:00:00Z') + n * 1000).toISOString())
  const property = fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 8 }), async (acts) => {
    const first = await tasks.create(moment(0), ada, { title: 'One', steps: [{ title: 'A' }] })
    let task = first
    for (const [n, run] of acts.entries()) task = await run(moment(n), ada, task)
    const query = { limit: 100 }
    const { items } = await changes.history(moment(99), ada, { params: { id: first.id }, query })
    const made = items.filter(({ kind }) => kind !== 'created').sort((a, b) => (a.id < b.id ? 1 : -1))
    for (const { id } of made) expect((await changes.undo(moment(99), ada, id)).stayed).toEqual([])
    expect(stateOf(await tasks.get(moment(99), ada, first.id))).toEqual(stateOf(first))
  })
  await fc.assert(property, { numRuns: 60 })
}, 60_000)
