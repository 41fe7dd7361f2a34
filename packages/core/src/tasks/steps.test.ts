import { describe, expect } from 'vitest'
import { newId } from '../shared/ids.ts'
import { contextAt, ruleTest as test } from '../testing/context.ts'
import { inferEnergy } from './energy.ts'
import { list } from './list.ts'
import * as steps from './steps.service.ts'
import * as tasks from './tasks.service.ts'

const noon = '2026-11-23T12:00:00.000Z'
const refusal = (code: string) => expect.objectContaining({ code }) as Error

describe('steps', () => {
  test('are added at the end or where they are wanted', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const { id } = await tasks.create(ctx, ada, {
      title: 'Move',
      steps: [{ title: 'A', estimateMinutes: 5 }],
    })
    const params = { id }
    await steps.add(ctx, ada, { params, body: { title: 'B' } })
    const task = await steps.add(ctx, ada, { params, body: { title: 'First', position: 0 } })
    expect(task.steps.map((step) => step.title)).toEqual(['First', 'A', 'B'])
    expect(task.version).toBe(3)
  })

  test('are moved, finished and reopened; the task stays open', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const made = ['A', 'B', 'C'].map((title) => ({ id: newId(), title }))
    const { id } = await tasks.create(ctx, ada, { title: 'Move', steps: made })
    const change = (n: number, body: Parameters<typeof steps.update>[2]['body'], ifMatch?: number) =>
      steps.update(ctx, ada, { params: { id, stepId: made[n]?.id ?? '' }, body, ifMatch })
    const moved = await change(0, { position: 2 })
    expect(moved.steps.map((step) => step.title)).toEqual(['B', 'C', 'A'])
    const done = await change(1, { done: true })
    expect(done).toMatchObject({ status: 'open', steps: [{ title: 'B', doneAt: noon }, {}, {}] })
    expect((await change(1, { done: false })).steps[0]?.doneAt).toBeNull()
    await expect(change(1, { title: 'Late' }, 1)).rejects.toEqual(refusal('version_mismatch'))
  })

  test('go, and a step that is not there is 404', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const stepId = newId()
    const { id } = await tasks.create(ctx, ada, { title: 'Move', steps: [{ id: stepId, title: 'A' }] })
    const params = { id, stepId }
    expect((await steps.remove(ctx, ada, { params, ifMatch: 1 })).steps).toEqual([])
    await expect(steps.remove(ctx, ada, { params, ifMatch: undefined })).rejects.toEqual(refusal('not_found'))
    const late = steps.update(ctx, ada, { params, body: { done: true }, ifMatch: undefined })
    await expect(late).rejects.toEqual(refusal('not_found'))
  })

  test('are at most 50, each id once', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const made = Array.from({ length: 49 }, (_, n) => ({ title: `Step ${n}` }))
    const { id } = await tasks.create(ctx, ada, { title: 'Move', steps: made })
    const params = { id }
    const stepId = newId()
    await steps.add(ctx, ada, { params, body: { id: stepId, title: 'Last' } })
    const again = steps.add(ctx, ada, { params, body: { id: stepId, title: 'Again' } })
    await expect(again).rejects.toEqual(refusal('id_taken'))
    const more = steps.add(ctx, ada, { params, body: { title: 'More' } })
    await expect(more).rejects.toEqual(refusal('validation_failed'))
  })

  test("of a stranger's task are 404", async ({ db, ada, stranger }) => {
    const ctx = contextAt(db, noon)
    const stepId = newId()
    const theirs = await tasks.create(ctx, stranger, { title: 'Theirs', steps: [{ id: stepId, title: 'A' }] })
    const params = { id: theirs.id, stepId }
    const attempts = [
      () => steps.add(ctx, ada, { params, body: { title: 'B' } }),
      () => steps.update(ctx, ada, { params, body: { done: true }, ifMatch: undefined }),
      () => steps.remove(ctx, ada, { params, ifMatch: undefined }),
    ]
    for (const attempt of attempts) await expect(attempt()).rejects.toEqual(refusal('not_found'))
    expect(await tasks.get(ctx, stranger, theirs.id)).toEqual(theirs)
  })
})

describe('between the fields', () => {
  test('a time needs its day, and goes with it', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    await expect(tasks.create(ctx, ada, { title: 'x', plannedTime: '09:00' })).rejects.toEqual(
      refusal('validation_failed'),
    )
    const { id } = await tasks.create(ctx, ada, {
      title: 'x',
      plannedDay: '2026-11-25',
      plannedTime: '09:00',
      deadlineDay: '2026-11-30',
      deadlineTime: '17:00',
    })
    const set = (body: Parameters<typeof tasks.update>[2]['body']) =>
      tasks.update(ctx, ada, { params: { id }, body, ifMatch: undefined })
    expect(await set({ plannedDay: null, deadlineDay: null })).toMatchObject({
      plannedTime: null,
      deadlineTime: null,
    })
    await expect(set({ deadlineTime: '17:00' })).rejects.toEqual(refusal('validation_failed'))
  })

  test('planning and finishing take a task from the shelf', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const { id } = await tasks.create(ctx, ada, { title: 'x' })
    const set = (body: Parameters<typeof tasks.update>[2]['body']) =>
      tasks.update(ctx, ada, { params: { id }, body, ifMatch: undefined })
    expect((await set({ shelved: true })).shelvedAt).toBe(noon)
    expect((await set({ plannedDay: '2026-11-25' })).shelvedAt).toBeNull()
    await set({ shelved: true })
    expect((await set({ status: 'done' })).shelvedAt).toBeNull()
  })

  test("a stranger's project is 404", async ({ db, ada, stranger }) => {
    const ctx = contextAt(db, noon)
    const projects = await import('../projects/projects.service.ts')
    const { id: projectId } = await projects.create(ctx, stranger, { title: 'Theirs' })
    await expect(tasks.create(ctx, ada, { title: 'x', projectId })).rejects.toEqual(refusal('not_found'))
    const { id } = await tasks.create(ctx, ada, { title: 'x' })
    const change = tasks.update(ctx, ada, { params: { id }, body: { projectId }, ifMatch: undefined })
    await expect(change).rejects.toEqual(refusal('not_found'))
  })

  test.each([
    ['Write the report', null, 'high'],
    ['Write the report', 5, 'medium'],
    ['Water the plants', null, 'low'],
    ['Water every plant in the house', 90, 'medium'],
    ['Something', null, 'medium'],
    ['Something', 60, 'high'],
    ['Something', 10, 'low'],
  ] as const)('"%s" with %s minutes asks for %s energy', (title, minutes, energy) => {
    expect(inferEnergy(title, minutes)).toBe(energy)
  })
})

describe('the list', () => {
  const titles = async (ctx: Parameters<typeof list>[0], ada: Parameters<typeof list>[1], query: object) =>
    (await list(ctx, ada, { limit: 50, ...query })).items.map((task) => task.title).sort()

  test('is narrowed by every filter', async ({ db, ada, stranger }) => {
    const ctx = contextAt(db, noon)
    const projects = await import('../projects/projects.service.ts')
    const { id: projectId } = await projects.create(ctx, ada, { title: 'House' })
    await tasks.create(ctx, ada, { title: 'Ä plan', projectId, plannedDay: '2026-11-25' })
    await tasks.create(ctx, ada, { title: '100 % sure_', tags: ['Öl'] })
    await tasks.create(ctx, ada, { title: 'Waits', waitingFor: 'Grace', notes: 'the PLAN is hers' })
    const shelf = await tasks.create(ctx, ada, { title: 'Shelf' })
    await tasks.update(ctx, ada, { params: { id: shelf.id }, body: { shelved: true }, ifMatch: undefined })
    const gone = await tasks.create(ctx, ada, { title: 'Gone plan' })
    await tasks.remove(ctx, ada, { id: gone.id, ifMatch: undefined })
    await tasks.create(ctx, stranger, { title: 'Their plan', tags: ['Öl'] })
    const cases: [object, string[]][] = [
      [{ projectId }, ['Ä plan']],
      [{ tag: 'öl' }, ['100 % sure_']],
      [{ shelf: true }, ['Shelf']],
      [{ shelf: false, waiting: false }, ['100 % sure_', 'Ä plan']],
      [{ waiting: true }, ['Waits']],
      [{ trash: true }, ['Gone plan']],
      [{ plannedFrom: '2026-11-25', plannedTo: '2026-11-25' }, ['Ä plan']],
      [{ plannedFrom: '2026-11-26' }, []],
      [{ q: 'pla' }, ['Ä plan']],
      [{ q: 'ä' }, ['Ä plan']],
      [{ q: 'öL' }, ['100 % sure_']],
      [{ q: '%' }, ['100 % sure_']],
      [{ q: '_' }, ['100 % sure_']],
    ]
    for (const [query, expected] of cases) {
      expect(await titles(ctx, ada, query), JSON.stringify(query)).toEqual(expected)
    }
  })
})
