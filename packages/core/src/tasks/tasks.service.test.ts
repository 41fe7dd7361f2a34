import { describe, expect } from 'vitest'
import { AppError } from '../shared/app-error.ts'
import { newId } from '../shared/ids.ts'
import * as focus from '../focus/focus.service.ts'
import { contextAt, ruleTest as test } from '../testing/context.ts'
import { list } from './list.ts'
import * as tasks from './tasks.service.ts'

const noon = '2026-11-23T12:00:00.000Z'
const later = '2026-11-23T13:00:00.000Z'
const refusal = (code: string) => expect.objectContaining({ code }) as AppError

describe('catching a thought', () => {
  test('needs only a title', async ({ db, ada }) => {
    const task = await tasks.create(contextAt(db, noon), ada, { title: 'Call the landlord' })
    expect(task).toMatchObject({
      title: 'Call the landlord',
      status: 'open',
      notes: null,
      createdAt: noon,
      version: 1,
    })
    expect(await tasks.get(contextAt(db, noon), ada, task.id)).toEqual(task)
  })

  test('keeps an id that the client made, once', async ({ db, ada }) => {
    const id = newId()
    await tasks.create(contextAt(db, noon), ada, { id, title: 'First' })
    await expect(tasks.create(contextAt(db, noon), ada, { id, title: 'Second' })).rejects.toEqual(
      refusal('id_taken'),
    )
    expect((await tasks.get(contextAt(db, noon), ada, id)).title).toBe('First')
  })

  test('with an id that somebody else uses reveals nothing and harms nothing', async ({
    db,
    ada,
    stranger,
  }) => {
    const id = newId()
    await tasks.create(contextAt(db, noon), stranger, { id, title: 'Theirs' })
    await tasks.create(contextAt(db, noon), ada, { id, title: 'Mine' })
    expect((await tasks.get(contextAt(db, noon), stranger, id)).title).toBe('Theirs')
    expect((await tasks.get(contextAt(db, noon), ada, id)).title).toBe('Mine')
  })
})

describe('a foreign task is 404', () => {
  test('to read, change and delete', async ({ db, ada, stranger }) => {
    const { id } = await tasks.create(contextAt(db, noon), stranger, { title: 'Theirs' })
    const ctx = contextAt(db, later)
    await expect(tasks.get(ctx, ada, id)).rejects.toEqual(refusal('not_found'))
    const change = { params: { id }, body: { title: 'x' } }
    await expect(tasks.update(ctx, ada, { ...change, ifMatch: undefined })).rejects.toEqual(
      refusal('not_found'),
    )
    await expect(tasks.update(ctx, ada, { ...change, ifMatch: 1 })).rejects.toEqual(refusal('not_found'))
    await expect(tasks.remove(ctx, ada, { id, ifMatch: undefined })).rejects.toEqual(refusal('not_found'))
    expect((await tasks.get(ctx, stranger, id)).title).toBe('Theirs')
  })

  test('and is in no list', async ({ db, ada, stranger }) => {
    await tasks.create(contextAt(db, noon), stranger, { title: 'Theirs' })
    expect(await list(contextAt(db, noon), ada, { limit: 50 })).toEqual({ items: [], nextCursor: null })
  })
})

describe('changing a task', () => {
  test('leaves out what is not named, and null empties', async ({ db, ada }) => {
    const { id } = await tasks.create(contextAt(db, noon), ada, {
      title: 'Write',
      notes: 'draft',
      estimateMinutes: 30,
    })
    const task = await tasks.update(contextAt(db, later), ada, {
      params: { id },
      body: { notes: null },
      ifMatch: undefined,
    })
    expect(task).toMatchObject({
      title: 'Write',
      notes: null,
      estimateMinutes: 30,
      version: 2,
      updatedAt: later,
    })
  })

  test('is refused when it changed since it was read, and overwrites nothing', async ({ db, ada }) => {
    const { id } = await tasks.create(contextAt(db, noon), ada, { title: 'Write' })
    const change = (title: string, ifMatch: number) =>
      tasks.update(contextAt(db, later), ada, { params: { id }, body: { title }, ifMatch })
    await change('From the phone', 1)
    await expect(change('From the laptop', 1)).rejects.toEqual(refusal('version_mismatch'))
    expect((await tasks.get(contextAt(db, later), ada, id)).title).toBe('From the phone')
  })

  test('to done keeps the first moment, and reopening forgets it', async ({ db, ada }) => {
    const { id } = await tasks.create(contextAt(db, noon), ada, { title: 'Write' })
    const set = (status: 'open' | 'done', at: string) =>
      tasks.update(contextAt(db, at), ada, { params: { id }, body: { status }, ifMatch: undefined })
    expect((await set('done', noon)).completedAt).toBe(noon)
    expect((await set('done', later)).completedAt).toBe(noon)
    expect((await set('open', later)).completedAt).toBeNull()
  })

  test('to done finishes the focus session that runs on it', async ({ db, ada }) => {
    const { id } = await tasks.create(contextAt(db, noon), ada, { title: 'Write' })
    await focus.start(contextAt(db, noon), ada, { taskId: id, mode: 'flow' })
    await tasks.update(contextAt(db, later), ada, {
      params: { id },
      body: { status: 'done' },
      ifMatch: undefined,
    })
    expect((await focus.current(contextAt(db, later), ada)).current).toBeNull()
  })
})

describe('deleting a task', () => {
  test('takes it out of reach', async ({ db, ada }) => {
    const { id } = await tasks.create(contextAt(db, noon), ada, { title: 'Write' })
    await tasks.remove(contextAt(db, later), ada, { id, ifMatch: 1 })
    await expect(tasks.get(contextAt(db, later), ada, id)).rejects.toEqual(refusal('not_found'))
    expect((await list(contextAt(db, later), ada, { limit: 50 })).items).toEqual([])
  })
})

describe('the list', () => {
  test('is walked by cursor, newest first, each task once, also when many share a moment', async ({
    db,
    ada,
  }) => {
    const titles = Array.from({ length: 25 }, (_, n) => `Task ${n}`)
    for (const [n, title] of titles.entries()) {
      await tasks.create(contextAt(db, n % 2 ? noon : later), ada, { title })
    }
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await list(contextAt(db, later), ada, { limit: 7, ...(cursor && { cursor }) })
      seen.push(...page.items.map((task) => `${task.createdAt} ${task.id}`))
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    expect(seen).toHaveLength(25)
    expect(new Set(seen).size).toBe(25)
    expect(seen).toEqual([...seen].sort().reverse())
  })

  test('keeps to a status', async ({ db, ada }) => {
    const { id } = await tasks.create(contextAt(db, noon), ada, { title: 'Done one' })
    await tasks.create(contextAt(db, noon), ada, { title: 'Open one' })
    await tasks.update(contextAt(db, noon), ada, {
      params: { id },
      body: { status: 'done' },
      ifMatch: undefined,
    })
    const page = await list(contextAt(db, noon), ada, { limit: 50, status: 'done' })
    expect(page.items.map((task) => task.title)).toEqual(['Done one'])
  })

  test.each(['nonsense', 'W10', Buffer.from('[1e15,"x"]').toString('base64url'), 'e30'])(
    'refuses the cursor %s in words',
    async (cursor) => {
      const { positionOf } = await import('../shared/page.ts')
      expect(() => positionOf(cursor)).toThrow(
        expect.objectContaining({ code: 'validation_failed' }) as AppError,
      )
    },
  )
})
