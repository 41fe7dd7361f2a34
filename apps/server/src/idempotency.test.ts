import { describe, expect } from 'vitest'
import { createTask, deleteTask, listTasks, updateTask, type Task } from '@sol/contracts/tasks'
import { freshDatabase } from '@sol/db/testing/database'
import { silentLog } from '@sol/core/testing/context'
import { openStore } from '@sol/runtime/store/open-store'
import { appTest as test, makeTestApp, type TestApp } from './testing/test-app.ts'

const keyed = (token: string, key: string) => ({ token, headers: { 'idempotency-key': key } })
const count = async (api: TestApp, token: string) =>
  ((await api.call(listTasks, { query: {} }, { token })).body as { items: Task[] }).items.length

describe('an Idempotency-Key', () => {
  test('makes a repetition give the first answer and have no second effect', async ({ api, ada }) => {
    const create = () => api.call(createTask, { body: { title: 'Once' } }, keyed(ada.token, 'k1'))
    const first = await create()
    const second = await create()
    expect(second.status).toBe(201)
    expect(second.body).toEqual(first.body)
    expect(second.headers['etag']).toBe('"v1"')
    expect(await count(api, ada.token)).toBe(1)
  })

  test('repeats an answer without content too', async ({ api, ada }) => {
    const task = (await api.call(createTask, { body: { title: 'x' } }, ada)).body as Task
    const remove = () => api.call(deleteTask, { params: { id: task.id } }, keyed(ada.token, 'gone'))
    expect((await remove()).status).toBe(204)
    expect((await remove()).status).toBe(204)
  })

  test('on another request is refused with 422 and does nothing', async ({ api, ada }) => {
    await api.call(createTask, { body: { title: 'One' } }, keyed(ada.token, 'k'))
    const other = await api.call(createTask, { body: { title: 'Two' } }, keyed(ada.token, 'k'))
    expect(other).toMatchObject({ status: 422, body: { code: 'key_reused' } })
    expect(await count(api, ada.token)).toBe(1)
  })

  test('belongs to one person', async ({ api, ada, stranger }) => {
    await api.call(createTask, { body: { title: 'One' } }, keyed(ada.token, 'k'))
    expect((await api.call(createTask, { body: { title: 'Two' } }, keyed(stranger.token, 'k'))).status).toBe(
      201,
    )
  })

  test('is free again when the request was refused', async ({ api, ada }) => {
    const task = (await api.call(createTask, { body: { title: 'x' } }, ada)).body as Task
    const change = (ifMatch: string) =>
      api.call(
        updateTask,
        { params: { id: task.id }, body: { title: 'y' } },
        { token: ada.token, headers: { 'idempotency-key': 'k', 'if-match': ifMatch } },
      )
    expect((await change('"v9"')).status).toBe(412)
    expect((await change('"v1"')).status).toBe(200)
  })

  test('of 256 characters, or with a space, is refused with 400', async ({ api, ada }) => {
    for (const key of ['k'.repeat(256), 'a b']) {
      expect((await api.call(createTask, { body: { title: 'x' } }, keyed(ada.token, key))).status).toBe(400)
    }
  })

  test('sent 20 times at once has its effect once', async () => {
    const database = await freshDatabase()
    const store = await openStore({ pool: database.pool, log: silentLog })
    const api = await makeTestApp(database.db, store)
    try {
      const { token } = await api.person()
      const create = () => api.call(createTask, { body: { title: 'Once' } }, keyed(token, 'same'))
      const answers = await Promise.all(Array.from({ length: 20 }, create))
      expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([201]))
      expect(new Set(answers.map((answer) => (answer.body as Task).id)).size).toBe(1)
      expect(await count(api, token)).toBe(1)
    } finally {
      await api.app.http.close()
      await store.close()
      await database.close()
    }
  })
})
