import type { AddressInfo } from 'node:net'
import { describe, expect } from 'vitest'
import { endSession, listSessions } from '@sol/contracts/auth'
import { createTask } from '@sol/contracts/tasks'
import { appTest as test, type TestApp } from '../testing/test-app.ts'

/** Opens a stream and answers how to wait for a piece of its text. */
const listenTo = async (api: TestApp, token: string) => {
  const { port } = api.app.http.server.address() as AddressInfo
  const leave = new AbortController()
  const response = await fetch(`http://127.0.0.1:${port}/api/v1/events`, {
    headers: { authorization: `Bearer ${token}` },
    signal: leave.signal,
  })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let heard = ''
  const until = async (text: string): Promise<string> => {
    while (!heard.includes(text)) {
      const piece = await reader?.read()
      if (!piece || piece.done) return `${heard}(end)`
      heard += piece.value
    }
    return heard
  }
  return { response, until, leave: () => leave.abort() }
}

const open = test.extend<{ listening: TestApp }>({
  listening: async ({ api }, use) => {
    await api.app.http.listen({ port: 0, host: '127.0.0.1' })
    await use(api)
  },
})

describe('GET /events', () => {
  open('says which things changed, and never what', async ({ listening: api, ada }) => {
    const stream = await listenTo(api, ada.token)
    expect(stream.response.headers.get('content-type')).toBe('text/event-stream')
    await stream.until('event: ready')
    await api.call(createTask, { body: { title: 'secret words' } }, ada)
    const heard = await stream.until('event: changed')
    expect(heard + (await stream.until('\n\n'))).toContain('{"topics":["tasks"]}')
    expect(heard).not.toContain('secret')
    stream.leave()
  })

  open('tells nobody else', async ({ listening: api, ada, stranger }) => {
    const stream = await listenTo(api, stranger.token)
    await stream.until('event: ready')
    await api.call(createTask, { body: { title: 'Mine' } }, ada)
    await api.call(createTask, { body: { title: 'Theirs' } }, stranger)
    const heard = await stream.until('event: changed')
    expect(heard.match(/event: changed/g)).toHaveLength(1)
    stream.leave()
  })

  open('ends with the session that opened it', async ({ listening: api, ada }) => {
    const stream = await listenTo(api, ada.token)
    await stream.until('event: ready')
    const { body } = await api.call(listSessions, { query: {} }, ada)
    const { items } = body as { items: { id: string }[] }
    await api.call(endSession, { params: { id: items[0]?.id ?? '' } }, ada)
    expect(await stream.until('never said')).toContain('(end)')
  })

  test('401 without a session', async ({ api }) => {
    expect((await api.send({ method: 'GET', url: '/api/v1/events' })).status).toBe(401)
  })
})
