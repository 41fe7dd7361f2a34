import { describe, expect } from 'vitest'
import type { Task } from '@sol/contracts/tasks'
import * as focus from '../focus/focus.service.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { newId } from '../shared/ids.ts'
import { contextAt, ruleTest as test } from '../testing/context.ts'
import * as bulk from './bulk.service.ts'
import * as changes from './changes.service.ts'
import * as steps from './steps.service.ts'
import * as tags from './tags.service.ts'
import * as tasks from './tasks.service.ts'

const noon = '2026-11-23T12:00:00.000Z'
const refusal = (code: string) => expect.objectContaining({ code }) as Error
type Body = Parameters<typeof tasks.update>[2]['body']

const patch = (ctx: Ctx, actor: Actor, id: string, body: Body) =>
  tasks.update(ctx, actor, { params: { id }, body, ifMatch: undefined })

const undoLast = (ctx: Ctx, actor: Actor, task: Task) => changes.undo(ctx, actor, task.changeId ?? '')

describe('undoing', () => {
  test('a change puts back what stood there, and can be undone too', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const { id } = await tasks.create(ctx, ada, { title: 'Write', notes: 'draft' })
    const changed = await patch(ctx, ada, id, { title: 'Write it', plannedDay: '2026-11-25' })
    const undone = await undoLast(ctx, ada, changed)
    expect(undone).toMatchObject({ stayed: [], tasks: [{ title: 'Write', plannedDay: null, version: 3 }] })
    await changes.undo(ctx, ada, undone.changeId ?? '')
    expect(await tasks.get(ctx, ada, id)).toMatchObject({ title: 'Write it', plannedDay: '2026-11-25' })
  })

  test('one device keeps what another changed since, and says so', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const { id } = await tasks.create(ctx, ada, { title: 'Write' })
    const phone = await patch(ctx, ada, id, { title: 'Write the letter', estimateMinutes: 30 })
    await patch(ctx, ada, id, { title: 'Write to Grace', notes: 'by hand' })
    expect(await undoLast(ctx, ada, phone)).toMatchObject({
      stayed: [{ taskId: id, fields: ['title'] }],
      tasks: [{ title: 'Write to Grace', notes: 'by hand', estimateMinutes: null }],
    })
  })

  test('two devices that changed different fields both survive', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const { id } = await tasks.create(ctx, ada, { title: 'Write' })
    const phone = await patch(ctx, ada, id, { pinned: true })
    await patch(ctx, ada, id, { tags: ['home'] })
    expect((await undoLast(ctx, ada, phone)).tasks).toMatchObject([{ pinned: false, tags: ['home'] }])
  })

  test('steps and tags go back one by one', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const { id } = await tasks.create(ctx, ada, { title: 'Write', tags: ['a'], steps: [{ title: 'One' }] })
    const params = { id }
    const added = await steps.add(ctx, ada, { params, body: { title: 'Two' } })
    const tagged = await patch(ctx, ada, id, { tags: ['a', 'b'] })
    await steps.add(ctx, ada, { params, body: { title: 'Three' } })
    await patch(ctx, ada, id, { tags: ['a', 'b', 'c'] })
    await undoLast(ctx, ada, added)
    const [task] = (await undoLast(ctx, ada, tagged)).tasks
    expect(task?.steps.map((step) => step.title)).toEqual(['One', 'Three'])
    expect(task?.tags).toEqual(['a', 'c'])
  })

  test('a day that was given a time since keeps its day', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const { id } = await tasks.create(ctx, ada, { title: 'Write' })
    const planned = await patch(ctx, ada, id, { plannedDay: '2026-11-25' })
    await patch(ctx, ada, id, { plannedTime: '09:00' })
    expect(await undoLast(ctx, ada, planned)).toMatchObject({
      changeId: null,
      stayed: [{ taskId: id, fields: ['plannedDay'] }],
      tasks: [{ plannedDay: '2026-11-25', plannedTime: '09:00' }],
    })
  })

  test('done and its moment go back together or not at all', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const { id } = await tasks.create(ctx, ada, { title: 'Write' })
    const done = await patch(ctx, ada, id, { status: 'done' })
    await patch(ctx, ada, id, { status: 'open' })
    const later = contextAt(db, '2026-11-23T13:00:00.000Z')
    await patch(later, ada, id, { status: 'done' })
    const { tasks: now, stayed } = await undoLast(later, ada, done)
    expect(now).toMatchObject([{ status: 'done', completedAt: '2026-11-23T13:00:00.000Z' }])
    expect(stayed).toEqual([{ taskId: id, fields: ['status'] }])
  })

  test('twice changes nothing more', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const { id } = await tasks.create(ctx, ada, { title: 'Write' })
    const changed = await patch(ctx, ada, id, { title: 'New' })
    await undoLast(ctx, ada, changed)
    expect(await undoLast(ctx, ada, changed)).toMatchObject({ changeId: null, stayed: [] })
  })

  test('a creation moves to the trash, a deletion comes back', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const task = await tasks.create(ctx, ada, { title: 'Write' })
    const { changeId } = await undoLast(ctx, ada, task)
    await expect(tasks.get(ctx, ada, task.id)).rejects.toEqual(refusal('not_found'))
    await changes.undo(ctx, ada, changeId ?? '')
    expect(await tasks.get(ctx, ada, task.id)).toMatchObject({ title: 'Write', deletedAt: null })
  })

  test("of a stranger's change is 404 and does nothing", async ({ db, ada, stranger }) => {
    const ctx = contextAt(db, noon)
    const theirs = await tasks.create(ctx, stranger, { title: 'Theirs' })
    await expect(undoLast(ctx, ada, theirs)).rejects.toEqual(refusal('not_found'))
    await expect(changes.undo(ctx, ada, newId())).rejects.toEqual(refusal('not_found'))
    expect(await tasks.get(ctx, stranger, theirs.id)).toMatchObject({ version: 1 })
  })
})

describe('many at once', () => {
  test('is one change, which one undo takes back', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const made = [
      await tasks.create(ctx, ada, { title: 'One', tags: ['Home'] }),
      await tasks.create(ctx, ada, { title: 'Two' }),
    ]
    const ids = made.map(({ id }) => id)
    const body = { ids, addTags: ['home', 'soon'], plannedDay: '2026-11-25' }
    const { changeId, tasks: changed } = await bulk.change(ctx, ada, body)
    expect(changed.map((task) => task.tags)).toEqual([
      ['Home', 'soon'],
      ['home', 'soon'],
    ])
    expect(new Set(changed.map((task) => task.changeId))).toEqual(new Set([changeId]))
    const undone = await changes.undo(ctx, ada, changeId ?? '')
    expect(undone.tasks.map(({ tags: own, plannedDay }) => ({ own, plannedDay }))).toEqual([
      { own: ['Home'], plannedDay: null },
      { own: [], plannedDay: null },
    ])
  })

  test('with a foreign or absent id is 404, and nothing is changed', async ({ db, ada, stranger }) => {
    const ctx = contextAt(db, noon)
    const own = await tasks.create(ctx, ada, { title: 'Own' })
    const theirs = await tasks.create(ctx, stranger, { title: 'Theirs' })
    for (const other of [theirs.id, newId()]) {
      const change = bulk.change(ctx, ada, { ids: [own.id, other], trash: true })
      await expect(change).rejects.toEqual(refusal('not_found'))
    }
    expect(await tasks.get(ctx, ada, own.id)).toEqual(own)
    expect(await tasks.get(ctx, stranger, theirs.id)).toEqual(theirs)
  })

  test('the trash and back', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const { id } = await tasks.create(ctx, ada, { title: 'One' })
    await focus.start(ctx, ada, { taskId: id, mode: 'flow' })
    await bulk.change(ctx, ada, { ids: [id], trash: true })
    expect((await focus.current(ctx, ada)).current).toBeNull()
    await expect(tasks.get(ctx, ada, id)).rejects.toEqual(refusal('not_found'))
    await bulk.change(ctx, ada, { ids: [id], trash: false })
    expect(await tasks.get(ctx, ada, id)).toMatchObject({ deletedAt: null })
  })

  test('never more than 20 tags on a task', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const own = Array.from({ length: 20 }, (_, n) => `t${n}`)
    const { id } = await tasks.create(ctx, ada, { title: 'One', tags: own })
    const change = bulk.change(ctx, ada, { ids: [id], addTags: ['more'] })
    await expect(change).rejects.toEqual(refusal('validation_failed'))
  })
})

describe('a tag', () => {
  test('is counted on open tasks, whatever its case', async ({ db, ada, stranger }) => {
    const ctx = contextAt(db, noon)
    await tasks.create(ctx, ada, { title: 'One', tags: ['Ärger', 'home'] })
    await tasks.create(ctx, ada, { title: 'Two', tags: ['Ärger'] })
    const done = await tasks.create(ctx, ada, { title: 'Three', tags: ['ärger'] })
    await patch(ctx, ada, done.id, { status: 'done' })
    await tasks.create(ctx, stranger, { title: 'Theirs', tags: ['secret'] })
    expect((await tags.list(ctx, ada)).items).toEqual([
      { name: 'Ärger', openCount: 2 },
      { name: 'home', openCount: 1 },
    ])
  })

  test('is renamed everywhere, only for its person, and back by undo', async ({ db, ada, stranger }) => {
    const ctx = contextAt(db, noon)
    const { id } = await tasks.create(ctx, ada, { title: 'One', tags: ['Home', 'house'] })
    const theirs = await tasks.create(ctx, stranger, { title: 'Theirs', tags: ['home'] })
    const { changeId, count } = await tags.rename(ctx, ada, { name: 'home', to: 'House' })
    expect(count).toBe(1)
    expect((await tasks.get(ctx, ada, id)).tags).toEqual(['House'])
    expect(await tasks.get(ctx, stranger, theirs.id)).toEqual(theirs)
    await changes.undo(ctx, ada, changeId ?? '')
    expect((await tasks.get(ctx, ada, id)).tags).toEqual(['Home', 'house'])
  })

  test('is removed everywhere; one that nobody has changes nothing', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const { id } = await tasks.create(ctx, ada, { title: 'One', tags: ['Home', 'soon'] })
    expect(await tags.remove(ctx, ada, { name: 'HOME' })).toMatchObject({ count: 1 })
    expect((await tasks.get(ctx, ada, id)).tags).toEqual(['soon'])
    expect(await tags.remove(ctx, ada, { name: 'other' })).toEqual({ changeId: null, count: 0 })
  })
})

describe('the history', () => {
  test('tells what stood there before and after, newest first, by cursor', async ({ db, ada }) => {
    const { id } = await tasks.create(contextAt(db, noon), ada, { title: 'One' })
    await patch(contextAt(db, '2026-11-23T13:00:00.000Z'), ada, id, { title: 'Two' })
    await tasks.remove(contextAt(db, '2026-11-23T14:00:00.000Z'), ada, { id, ifMatch: undefined })
    const ctx = contextAt(db, '2026-11-23T15:00:00.000Z')
    const first = await changes.history(ctx, ada, { params: { id }, query: { limit: 2 } })
    expect(first.items.map(({ kind, before, after }) => ({ kind, before, after }))).toEqual([
      { kind: 'trashed', before: { deletedAt: null }, after: { deletedAt: '2026-11-23T14:00:00.000Z' } },
      { kind: 'changed', before: { title: 'One' }, after: { title: 'Two' } },
    ])
    const cursor = first.nextCursor ?? ''
    const rest = await changes.history(ctx, ada, { params: { id }, query: { limit: 2, cursor } })
    expect(rest.items.map(({ kind }) => kind)).toEqual(['created'])
  })

  test('of a stranger is 404', async ({ db, ada, stranger }) => {
    const ctx = contextAt(db, noon)
    const { id } = await tasks.create(ctx, stranger, { title: 'Theirs' })
    const look = changes.history(ctx, ada, { params: { id }, query: { limit: 50 } })
    await expect(look).rejects.toEqual(refusal('not_found'))
  })
})
