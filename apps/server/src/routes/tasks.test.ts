import { describe, expect } from 'vitest'
import { createTask, deleteTask, getTask, listTasks, updateTask, type Task } from '@sol/contracts/tasks'
import { newId } from '@sol/core/shared/ids'
import { appTest as test, type TestApp } from '../testing/test-app.ts'

const caught = async (api: TestApp, token: string, title = 'Call the landlord') =>
  (await api.call(createTask, { body: { title } }, { token })).body as Task

describe('POST /tasks', () => {
  test('201 with the task and its ETag', async ({ api, ada }) => {
    const answer = await api.call(createTask, { body: { title: '  Call\nthe landlord ' } }, ada)
    expect(answer).toMatchObject({ status: 201, headers: { etag: '"v1"' } })
    expect(answer.body).toMatchObject({ title: 'Call the landlord', status: 'open' })
  })

  test('201 strips what a screen cannot hold and keeps every word', async ({ api, ada }) => {
    const task = await caught(api, ada.token, 'a\u0000b\u0007c \ud800 é 🌞 \u202eabc')
    expect(task.title).toBe('abc \ufffd é 🌞 \u202eabc')
  })

  test('400 names every value that does not fit', async ({ api, ada }) => {
    const body = { title: '', estimateMinutes: 0, owner: 'me' }
    const answer = await api.callLoosely(createTask, { body }, ada)
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({ code: 'validation_failed', status: 400 })
    const { issues } = answer.body as { issues: { path: string[] }[] }
    expect(issues.map((issue) => issue.path.join('.')).sort()).toEqual(['', 'estimateMinutes', 'title'])
  })

  test('400 for a title of 10,000 characters', async ({ api, ada }) => {
    expect((await api.call(createTask, { body: { title: 'x'.repeat(10_000) } }, ada)).status).toBe(400)
  })

  test('401 without a session, before the body is looked at', async ({ api }) => {
    const answer = await api.callLoosely(createTask, { body: { nonsense: true } })
    expect(answer).toMatchObject({ status: 401, headers: { 'www-authenticate': 'Bearer' } })
  })

  test('409 when the id is in use', async ({ api, ada }) => {
    const body = { id: newId(), title: 'One' }
    await api.call(createTask, { body }, ada)
    expect((await api.call(createTask, { body }, ada)).status).toBe(409)
  })
})

describe('GET /tasks', () => {
  test('200 in pages, newest first', async ({ api, ada }) => {
    for (const title of ['a', 'b', 'c']) await caught(api, ada.token, title)
    const first = (await api.call(listTasks, { query: { limit: 2 } }, ada)).body as {
      items: Task[]
      nextCursor: string
    }
    expect(first.items).toHaveLength(2)
    const second = await api.call(listTasks, { query: { limit: 2, cursor: first.nextCursor } }, ada)
    expect(second.body).toMatchObject({ items: [{}], nextCursor: null })
  })

  test('400 for a query that does not fit', async ({ api, ada }) => {
    const queries = [
      { limit: '0' },
      { limit: '101' },
      { limit: 'x' },
      { cursor: '' },
      { status: 'late' },
      { q: '' },
      { owner: 'x' },
      { shelf: 'yes' },
    ]
    for (const query of queries) {
      expect((await api.callLoosely(listTasks, { query }, ada)).status, JSON.stringify(query)).toBe(400)
    }
  })

  test('400 for a cursor that is not ours', async ({ api, ada }) => {
    expect((await api.call(listTasks, { query: { cursor: 'bm90aGluZw' } }, ada)).status).toBe(400)
  })

  test('401 without a session', async ({ api }) => {
    expect((await api.call(listTasks, { query: {} })).status).toBe(401)
  })
})

describe('GET /tasks/:id', () => {
  test('200', async ({ api, ada }) => {
    const task = await caught(api, ada.token)
    const answer = await api.call(getTask, { params: { id: task.id } }, ada)
    expect(answer).toMatchObject({ status: 200, body: task, headers: { etag: '"v1"' } })
  })

  test('400 for an id that is none', async ({ api, ada }) => {
    expect((await api.call(getTask, { params: { id: 'seven' } }, ada)).status).toBe(400)
  })

  test('404 for a foreign one and for none, alike', async ({ api, ada, stranger }) => {
    const task = await caught(api, stranger.token)
    const foreign = await api.call(getTask, { params: { id: task.id } }, ada)
    const absent = await api.call(getTask, { params: { id: newId() } }, ada)
    expect(foreign.status).toBe(404)
    expect({ ...(foreign.body as object), requestId: '' }).toEqual({
      ...(absent.body as object),
      requestId: '',
    })
  })
})

describe('PATCH /tasks/:id', () => {
  test('200 with the next version', async ({ api, ada }) => {
    const { id } = await caught(api, ada.token)
    const answer = await api.call(updateTask, { params: { id }, body: { status: 'done' } }, ada)
    expect(answer).toMatchObject({
      status: 200,
      headers: { etag: '"v2"' },
      body: { status: 'done', version: 2 },
    })
  })

  test('If-Match decides', async ({ api, ada }) => {
    const statusOf = async (ifMatch: string) => {
      const { id } = await caught(api, ada.token)
      const headers = { 'if-match': ifMatch }
      const input = { params: { id }, body: { title: 'New' } }
      return (await api.call(updateTask, input, { ...ada, headers })).status
    }
    expect(await statusOf('"v1"')).toBe(200)
    expect(await statusOf('"v2"')).toBe(412)
    expect(await statusOf('W/"v1"')).toBe(412)
    expect(await statusOf('"other"')).toBe(412)
    expect(await statusOf('*')).toBe(400)
  })

  test('404 for a foreign task, with and without If-Match', async ({ api, ada, stranger }) => {
    const { id } = await caught(api, stranger.token)
    const input = { params: { id }, body: { title: 'Mine now' } }
    expect((await api.call(updateTask, input, ada)).status).toBe(404)
    expect((await api.call(updateTask, input, { ...ada, headers: { 'if-match': '"v1"' } })).status).toBe(404)
    expect((await api.call(getTask, { params: { id } }, stranger)).body).toMatchObject({ version: 1 })
  })

  test("400 for fields that are not a person's to set", async ({ api, ada }) => {
    const { id } = await caught(api, ada.token)
    for (const field of ['userId', 'version', 'createdAt', 'id', '__proto__', 'constructor']) {
      const answer = await api.send({
        method: 'PATCH',
        url: `/api/v1/tasks/${id}`,
        headers: { authorization: `Bearer ${ada.token}`, 'content-type': 'application/json' },
        payload: `{"title":"x","${field}":"y"}`,
      })
      expect(answer.status, field).toBe(400)
    }
  })
})

describe('DELETE /tasks/:id', () => {
  test('204, and then it is gone', async ({ api, ada }) => {
    const params = { id: (await caught(api, ada.token)).id }
    expect(await api.call(deleteTask, { params }, ada)).toMatchObject({ status: 204, body: '' })
    expect((await api.call(getTask, { params }, ada)).status).toBe(404)
    expect((await api.call(deleteTask, { params }, ada)).status).toBe(404)
  })

  test('412 on a stale version', async ({ api, ada }) => {
    const params = { id: (await caught(api, ada.token)).id }
    const stale = await api.call(deleteTask, { params }, { ...ada, headers: { 'if-match': '"v9"' } })
    expect(stale.status).toBe(412)
  })
})
