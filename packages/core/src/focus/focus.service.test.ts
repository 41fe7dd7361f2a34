import { describe, expect } from 'vitest'
import { freshDatabase } from '@sol/db/testing/database'
import { makePerson } from '@sol/db/testing/people'
import { AppError } from '../shared/app-error.ts'
import { newId } from '../shared/ids.ts'
import * as tasks from '../tasks/tasks.service.ts'
import { actorOf, contextAt, ruleTest as test } from '../testing/context.ts'
import * as focus from './focus.service.ts'
import { update } from './update.ts'

const noon = '2026-11-23T12:00:00.000Z'
const later = '2026-11-23T12:20:00.000Z'
const refusal = (code: string) => expect.objectContaining({ code }) as AppError

describe('starting to focus', () => {
  test('binds the task and is 25 minutes unless said otherwise', async ({ db, ada }) => {
    const task = await tasks.create(contextAt(db, noon), ada, { title: 'Write' })
    const session = await focus.start(contextAt(db, noon), ada, { taskId: task.id, mode: 'countdown' })
    expect(session).toMatchObject({ taskTitle: 'Write', plannedMinutes: 25, startedAt: noon, endedAt: null })
    expect(await focus.current(contextAt(db, later), ada)).toEqual({ current: session, now: later })
  })

  test('in flow has no planned end', async ({ db, ada }) => {
    const session = await focus.start(contextAt(db, noon), ada, { mode: 'flow', plannedMinutes: 10 })
    expect(session.plannedMinutes).toBeNull()
  })

  test('while another runs stops that one and keeps it', async ({ db, ada }) => {
    const first = await focus.start(contextAt(db, noon), ada, { mode: 'flow' })
    const second = await focus.start(contextAt(db, later), ada, { mode: 'flow' })
    expect((await focus.current(contextAt(db, later), ada)).current?.id).toBe(second.id)
    const kept = await update(contextAt(db, later), ada, {
      params: first,
      body: {},
      ifMatch: undefined,
    })
    expect(kept).toMatchObject({ endedAt: later, outcome: 'stopped' })
  })

  test('on a foreign task is 404 and starts nothing', async ({ db, ada, stranger }) => {
    const task = await tasks.create(contextAt(db, noon), stranger, { title: 'Theirs' })
    await expect(focus.start(contextAt(db, noon), ada, { taskId: task.id, mode: 'flow' })).rejects.toEqual(
      refusal('not_found'),
    )
    expect((await focus.current(contextAt(db, noon), ada)).current).toBeNull()
  })

  test('with an id in use is refused', async ({ db, ada }) => {
    const id = newId()
    await focus.start(contextAt(db, noon), ada, { id, mode: 'flow' })
    await expect(focus.start(contextAt(db, noon), ada, { id, mode: 'flow' })).rejects.toEqual(
      refusal('id_taken'),
    )
  })

  test('on two devices in the same instant makes one running session and no error', async () => {
    const database = await freshDatabase()
    try {
      const ada = actorOf(await makePerson(database.db))
      const starts = Array.from({ length: 8 }, () =>
        focus.start(contextAt(database.db, noon), ada, { mode: 'flow' }),
      )
      const ids = (await Promise.all(starts)).map((session) => session.id)
      const { current } = await focus.current(contextAt(database.db, noon), ada)
      expect(ids).toContain(current?.id)
    } finally {
      await database.close()
    }
  })
})

describe('ending', () => {
  test('keeps the first end when a second tab ends it too', async ({ db, ada }) => {
    const { id } = await focus.start(contextAt(db, noon), ada, { mode: 'flow' })
    const end = (at: string, outcome: 'finished' | 'stopped') =>
      update(contextAt(db, at), ada, { params: { id }, body: { outcome }, ifMatch: undefined })
    await end(noon, 'finished')
    expect(await end(later, 'stopped')).toMatchObject({ endedAt: noon, outcome: 'finished' })
  })

  test('can complete the task in the same breath', async ({ db, ada }) => {
    const task = await tasks.create(contextAt(db, noon), ada, { title: 'Write' })
    const { id } = await focus.start(contextAt(db, noon), ada, { taskId: task.id, mode: 'flow' })
    await update(contextAt(db, later), ada, {
      params: { id },
      body: { outcome: 'finished', completeTask: true },
      ifMatch: undefined,
    })
    expect(await tasks.get(contextAt(db, later), ada, task.id)).toMatchObject({
      status: 'done',
      completedAt: later,
    })
  })

  test('is refused on a stale version', async ({ db, ada }) => {
    const { id } = await focus.start(contextAt(db, noon), ada, { mode: 'countdown' })
    const extend = () =>
      update(contextAt(db, later), ada, { params: { id }, body: { plannedMinutes: 30 }, ifMatch: 1 })
    expect((await extend()).plannedMinutes).toBe(30)
    await expect(extend()).rejects.toEqual(refusal('version_mismatch'))
  })

  test('of a foreign session is 404', async ({ db, ada, stranger }) => {
    const { id } = await focus.start(contextAt(db, noon), stranger, { mode: 'flow' })
    await expect(
      update(contextAt(db, later), ada, {
        params: { id },
        body: { outcome: 'stopped' },
        ifMatch: undefined,
      }),
    ).rejects.toEqual(refusal('not_found'))
    expect((await focus.current(contextAt(db, later), stranger)).current?.id).toBe(id)
  })
})
