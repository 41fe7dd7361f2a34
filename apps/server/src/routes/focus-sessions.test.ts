import { describe, expect } from 'vitest'
import { currentFocus, startFocus, taskFocus, updateFocus, type FocusSession } from '@sol/contracts/focus-sessions'
import { createTask, type Task } from '@sol/contracts/tasks'
import { newId } from '@sol/core/shared/ids'
import { appTest as test } from '../testing/test-app.ts'

describe('POST /focus-sessions', () => {
  test('201 starts, and GET current agrees', async ({ api, ada }) => {
    const started = await api.call(startFocus, { body: { mode: 'countdown', plannedMinutes: 15 } }, ada)
    expect(started).toMatchObject({ status: 201, body: { plannedMinutes: 15, endedAt: null } })
    const current = await api.call(currentFocus, {}, ada)
    expect(current.body).toMatchObject({ current: started.body as FocusSession })
  })

  test('400 for a mode that is none and for minutes out of bounds', async ({ api, ada }) => {
    for (const body of [
      { mode: 'nap' },
      { mode: 'flow', plannedMinutes: 481 },
      {},
      { mode: 'flow', taskId: 'x' },
    ]) {
      expect((await api.callLoosely(startFocus, { body }, ada)).status).toBe(400)
    }
  })

  test('401 without a session', async ({ api }) => {
    expect((await api.call(startFocus, { body: { mode: 'flow' } })).status).toBe(401)
    expect((await api.call(currentFocus, {})).status).toBe(401)
  })

  test('404 on a foreign task', async ({ api, ada, stranger }) => {
    const task = (await api.call(createTask, { body: { title: 'Theirs' } }, stranger)).body as Task
    expect((await api.call(startFocus, { body: { mode: 'flow', taskId: task.id } }, ada)).status).toBe(404)
  })

  test('409 when the id is in use', async ({ api, ada }) => {
    const body = { id: newId(), mode: 'flow' } as const
    await api.call(startFocus, { body }, ada)
    expect((await api.call(startFocus, { body }, ada)).status).toBe(409)
  })
})

describe('PATCH /focus-sessions/:id', () => {
  test('200 ends it', async ({ api, ada }) => {
    const { id } = (await api.call(startFocus, { body: { mode: 'flow' } }, ada)).body as FocusSession
    const ended = await api.call(updateFocus, { params: { id }, body: { outcome: 'finished' } }, ada)
    expect(ended).toMatchObject({
      status: 200,
      body: { outcome: 'finished', version: 2 },
      headers: { etag: '"v2"' },
    })
  })

  test('400 for an outcome that is none', async ({ api, ada }) => {
    const input = { params: { id: newId() }, body: { outcome: 'failed' } }
    expect((await api.callLoosely(updateFocus, input, ada)).status).toBe(400)
  })

  test('401 without a session', async ({ api }) => {
    expect((await api.call(updateFocus, { params: { id: newId() }, body: {} })).status).toBe(401)
  })

  test('404 for a foreign session', async ({ api, ada, stranger }) => {
    const { id } = (await api.call(startFocus, { body: { mode: 'flow' } }, stranger)).body as FocusSession
    expect((await api.call(updateFocus, { params: { id }, body: { outcome: 'stopped' } }, ada)).status).toBe(
      404,
    )
  })

  test('412 on a stale version', async ({ api, ada }) => {
    const { id } = (await api.call(startFocus, { body: { mode: 'flow' } }, ada)).body as FocusSession
    const stale = { ...ada, headers: { 'if-match': '"v5"' } }
    expect(
      (await api.call(updateFocus, { params: { id }, body: { outcome: 'stopped' } }, stale)).status,
    ).toBe(412)
  })
})

describe('GET /tasks/:id/focus', () => {
  test('200 says what was worked beside the estimate; 401, 404 and 400 as everywhere', async ({
    api,
    ada,
    stranger,
  }) => {
    const body = { title: 'Write', estimateMinutes: 30 }
    const { id } = (await api.call(createTask, { body }, ada)).body as Task
    expect(await api.call(taskFocus, { params: { id } }, ada)).toMatchObject({
      status: 200,
      body: { estimateMinutes: 30, workedSeconds: 0, sessions: 0, wasAt: null },
    })
    expect((await api.call(taskFocus, { params: { id } })).status).toBe(401)
    expect((await api.call(taskFocus, { params: { id } }, stranger)).status).toBe(404)
    expect((await api.callLoosely(taskFocus, { params: { id: 'x' } }, ada)).status).toBe(400)
  })
})
