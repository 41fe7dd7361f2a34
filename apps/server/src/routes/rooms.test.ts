import type { AddressInfo } from 'node:net'
import { describe, expect } from 'vitest'
import { startFocus } from '@sol/contracts/focus-sessions'
import {
  closeRoom,
  createRoom,
  getRoom,
  joinRoom,
  leaveRoom,
  listRooms,
  renewInvite,
  type Room,
} from '@sol/contracts/rooms'
import { createTask } from '@sol/contracts/tasks'
import { newId } from '@sol/core/shared/ids'
import { appTest as test, type TestApp } from '../testing/test-app.ts'

const make = async (api: TestApp, person: { token: string }) =>
  (await api.call(createRoom, { body: { title: 'Library', name: 'Ada' } }, person)).body as {
    room: Room
    invite: string
  }

/** What a person's open stream hears until it says that a room changed. */
const roomNews = async (api: TestApp, token: string) => {
  const { port } = api.app.http.server.address() as AddressInfo
  const leave = new AbortController()
  const response = await fetch(`http://127.0.0.1:${port}/api/v1/events`, {
    headers: { authorization: `Bearer ${token}` },
    signal: leave.signal,
  })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let heard = ''
  const until = async (text: string): Promise<string> => {
    while (!heard.includes(text)) heard += (await reader?.read())?.value ?? ''
    const all = heard
    heard = ''
    return all
  }
  await until('event: ready')
  return { until, leave: () => leave.abort() }
}

describe('/rooms', () => {
  test('201, 200 and 204 for two people who sit together', async ({ api, ada, stranger }) => {
    const { room, invite } = await make(api, ada)
    const params = { id: room.id }
    const joined = await api.call(joinRoom, { body: { invite, name: 'Grace' } }, stranger)
    expect(joined).toMatchObject({ status: 200, body: { members: [{ name: 'Ada' }, { name: 'Grace' }] } })
    expect(await api.call(getRoom, { params }, ada)).toMatchObject({ status: 200, body: { isOwner: true } })
    expect(await api.call(listRooms, {}, stranger)).toMatchObject({
      status: 200,
      body: { items: [{ id: room.id }] },
    })
    expect((await api.call(renewInvite, { params }, ada)).status).toBe(200)
    expect((await api.call(joinRoom, { body: { invite, name: 'x' } }, stranger)).status).toBe(404)
    expect((await api.call(leaveRoom, { params }, stranger)).status).toBe(204)
    expect((await api.call(closeRoom, { params }, ada)).status).toBe(204)
    expect((await api.call(getRoom, { params }, ada)).status).toBe(404)
  })

  test('404 for a foreign room, 400 for what does not fit, 401 without a session', async ({
    api,
    ada,
    stranger,
  }) => {
    const { room } = await make(api, ada)
    for (const operation of [getRoom, renewInvite, leaveRoom, closeRoom]) {
      for (const id of [room.id, newId()])
        expect((await api.callLoosely(operation, { params: { id } }, stranger)).status).toBe(404)
      expect((await api.callLoosely(operation, { params: { id: 'x' } }, ada)).status).toBe(400)
      expect((await api.callLoosely(operation, { params: { id: room.id } })).status).toBe(401)
    }
    const inRoom = { mode: 'flow', company: 'room', roomId: room.id } as const
    expect((await api.call(startFocus, { body: inRoom }, stranger)).status).toBe(404)
    expect((await api.callLoosely(joinRoom, { body: { invite: 'short', name: 'x' } }, ada)).status).toBe(400)
    expect((await api.callLoosely(createRoom, { body: { title: ' ', name: 'x' } }, ada)).status).toBe(400)
    expect((await api.callLoosely(createRoom, { body: { title: 'x', name: 'x' } })).status).toBe(401)
    expect((await api.callLoosely(listRooms, {})).status).toBe(401)
  })

  test('who sits down, and who leaves, is heard by the others over the wire, and nobody else', async ({
    api,
    ada,
    stranger,
  }) => {
    await api.app.http.listen({ port: 0, host: '127.0.0.1' })
    const outsider = await api.person()
    const { room, invite } = await make(api, ada)
    const [hers, theirs] = [await roomNews(api, ada.token), await roomNews(api, outsider.token)]
    await api.call(joinRoom, { body: { invite, name: 'Grace' } }, stranger)
    expect(await hers.until('\n\n')).toContain('{"topics":["rooms"]}')
    const body = { mode: 'countdown', plannedMinutes: 25, company: 'room', roomId: room.id } as const
    await api.call(startFocus, { body }, stranger)
    const heard = await hers.until('event: changed')
    expect(heard + (await hers.until('\n\n'))).toContain('{"topics":["rooms"]}')
    expect(heard).not.toContain(room.id)
    expect((await api.call(getRoom, { params: { id: room.id } }, ada)).body).toMatchObject({
      members: [{}, { name: 'Grace', state: 'focusing', plannedMinutes: 25 }],
    })
    await api.call(leaveRoom, { params: { id: room.id } }, stranger)
    await hers.until('event: changed')
    expect((await api.call(getRoom, { params: { id: room.id } }, ada)).body).toMatchObject({ members: [{}] })
    await api.call(createTask, { body: { title: 'x' } }, outsider)
    expect(await theirs.until('event: changed')).not.toContain('rooms')
    hers.leave()
    theirs.leave()
  })
})
