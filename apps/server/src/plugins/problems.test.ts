import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { describe, expect } from 'vitest'
import { Problem } from '@sol/contracts/errors'
import { createTask, listTasks } from '@sol/contracts/tasks'
import type { LogFields } from '@sol/core/shared/context'
import { openStore } from '@sol/runtime/store/open-store'
import { silentLog } from '@sol/core/testing/context'
import { freshDatabase } from '@sol/db/testing/database'
import { appTest as test, makeTestApp, type Answer } from '../testing/test-app.ts'

const expectProblem = (answer: Answer, status: number, code: string) => {
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  const problem = Problem.parse(answer.body)
  expect({ status: answer.status, inBody: problem.status, code: problem.code }).toEqual({
    status,
    inBody: status,
    code,
  })
  expect(answer.headers['x-request-id']).toBe(problem.requestId)
}

const json = { 'content-type': 'application/json' }

describe('a failure is a problem document', () => {
  test('for what is not JSON', async ({ api, ada }) => {
    const headers = { ...json, authorization: `Bearer ${ada.token}` }
    for (const payload of ['{', '{"a":1}}', 'null,', "{'a':1}", '\u0000', '{"title":"a"', '[1,]']) {
      const answer = await api.send({ method: 'POST', url: '/api/v1/tasks', headers, payload })
      expectProblem(answer, 400, 'malformed_request')
    }
  })

  test('for another media type, also one that ends in a tab', async ({ api, ada }) => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/xml',
      'multipart/form-data',
    ]) {
      const headers = { 'content-type': type, authorization: `Bearer ${ada.token}` }
      const answer = await api.send({
        method: 'POST',
        url: '/api/v1/tasks',
        headers,
        payload: '{"title":"x"}',
      })
      expectProblem(answer, 415, 'unsupported_media_type')
    }
  })

  test('for a body over 256 KiB', async ({ api, ada }) => {
    const answer = await api.call(createTask, { body: { title: 'x', notes: 'n'.repeat(300_000) } }, ada)
    expectProblem(answer, 413, 'payload_too_large')
  })

  test('for an address that is none', async ({ api }) => {
    expectProblem(await api.send({ method: 'GET', url: '/api/v1/nothing' }), 404, 'not_found')
    expectProblem(await api.send({ method: 'PUT', url: '/api/v1/tasks' }), 404, 'not_found')
    expectProblem(await api.send({ method: 'GET', url: '/api/v1/tasks/%ff' }), 400, 'malformed_request')
  })

  test('for an Authorization header that is none of ours', async ({ api }) => {
    for (const authorization of ['Bearer', 'Bearer a b', 'Basic eDp5', 'Bearer x.y.z', 'bearer null']) {
      const answer = await api.send({ method: 'GET', url: '/api/v1/tasks', headers: { authorization } })
      expectProblem(answer, 401, 'unauthenticated')
    }
  })

  test('for a database that is away: 503 with Retry-After, and nothing of the query', async () => {
    const database = await freshDatabase()
    const store = await openStore({ pool: database.pool, log: silentLog })
    const api = await makeTestApp(database.db, store, { ready: () => Promise.resolve(false) })
    const { token } = await api.person()
    expect((await api.call(listTasks, { query: {} }, { token })).status).toBe(200)
    await store.close()
    await database.close()
    const answer = await api.call(createTask, { body: { title: 'secret words' } }, { token })
    expect(JSON.stringify(answer.body)).not.toContain('secret')
    expect(answer.status).toBeGreaterThanOrEqual(500)
    expect((await api.send({ method: 'GET', url: '/readyz' })).status).toBe(503)
    expect((await api.send({ method: 'GET', url: '/livez' })).status).toBe(200)
    await api.app.http.close()
  })
})

describe('a mistake of ours', () => {
  test('is 500, logged by kind and place, without a word that a person wrote', async ({ db, store }) => {
    const logged: [string, LogFields | undefined][] = []
    const log = {
      ...silentLog,
      error: (event: string, fields?: LogFields) => void logged.push([event, fields]),
    }
    const api = await makeTestApp(db, store, { log })
    api.app.http.get('/broken', () => {
      throw new Error('title: secret words')
    })
    const answer = await api.send({ method: 'GET', url: '/broken' })
    expectProblem(answer, 500, 'internal')
    expect(logged).toHaveLength(1)
    expect(JSON.stringify([logged, answer])).not.toContain('secret')
    await api.app.http.close()
  })
})

/** What a raw socket gets back. */
const exchange = (port: number, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    let answer = ''
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()))
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })

describe('what never becomes a request', () => {
  test('is answered as a problem too', async ({ api }) => {
    await api.app.http.listen({ port: 0, host: '127.0.0.1' })
    const { port } = api.app.http.server.address() as AddressInfo
    const tooLarge = `GET / HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`
    expect(await exchange(port, tooLarge)).toMatch(
      /^HTTP\/1.1 431 .*application\/problem\+json.*header_too_large/s,
    )
    expect(await exchange(port, 'nonsense\r\n\r\n')).toMatch(/^HTTP\/1.1 400 .*malformed_request/s)
    const twoLengths =
      'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n'
    expect(await exchange(port, twoLengths)).toMatch(/^HTTP\/1.1 400 /)
  })
})
