import { describe, expect } from 'vitest'
import { deleteCheckin, listCheckins, logCheckin, updateCheckin } from '@sol/contracts/checkins'
import { getToday } from '@sol/contracts/today'
import { newId } from '@sol/core/shared/ids'
import { appTest as test } from '../testing/test-app.ts'

const body = { mood: 70, energy: 55, focus: 40 }

describe('POST /checkins', () => {
  test('201, and Today shows it', async ({ api, ada }) => {
    const logged = await api.call(logCheckin, { body: { ...body, note: 'Slept well' } }, ada)
    expect(logged).toMatchObject({ status: 201, body: { ...body, note: 'Slept well' } })
    expect((await api.call(getToday, {}, ada)).body).toMatchObject({ checkins: [logged.body] })
  })

  test('400 outside the scale, for halves, and for the future', async ({ api, ada }) => {
    const wrong = [
      { ...body, mood: -1 },
      { ...body, energy: 101 },
      { ...body, focus: 50.5 },
      { ...body, mood: '70' },
      { ...body, tags: [''] },
      { ...body, tags: 'home' },
      { mood: 1, energy: 1 },
      { ...body, at: '2999-01-01T00:00:00Z' },
      { ...body, at: '2026-02-30T00:00:00Z' },
      { ...body, at: '2026-01-01T00:00:00' },
    ]
    for (const given of wrong) {
      expect((await api.callLoosely(logCheckin, { body: given }, ada)).status, JSON.stringify(given)).toBe(
        400,
      )
    }
  })

  test('401 without a session', async ({ api }) => {
    expect((await api.call(logCheckin, { body })).status).toBe(401)
    expect((await api.call(getToday, {})).status).toBe(401)
  })

  test('409 when the id is in use', async ({ api, ada }) => {
    const given = { ...body, id: newId() }
    await api.call(logCheckin, { body: given }, ada)
    expect((await api.call(logCheckin, { body: given }, ada)).status).toBe(409)
  })
})

describe('GET /checkins', () => {
  test("200 holds only the person's own", async ({ api, ada, stranger }) => {
    await api.call(logCheckin, { body }, stranger)
    await api.call(logCheckin, { body }, ada)
    const answer = await api.call(listCheckins, { query: {} }, ada)
    expect(answer).toMatchObject({ status: 200, body: { items: [body], nextCursor: null } })
  })

  test('400 for a cursor that is not ours', async ({ api, ada }) => {
    expect((await api.call(listCheckins, { query: { cursor: '%%%' } }, ada)).status).toBe(400)
  })

  test('401 without a session', async ({ api }) => {
    expect((await api.call(listCheckins, { query: {} })).status).toBe(401)
  })
})

describe('PATCH and DELETE /checkins/:id', () => {
  test('change it and take it away, tied to its version when that is sent', async ({ api, ada }) => {
    const id = newId()
    const params = { id }
    await api.call(logCheckin, { body: { ...body, id, tags: ['home'] } }, ada)
    const changed = await api.call(updateCheckin, { params, body: { mood: 10 } }, ada)
    expect(changed).toMatchObject({ status: 200, body: { mood: 10, tags: ['home'], version: 2 } })
    expect(changed.headers['etag']).toBe('"v2"')
    const stale = { ...ada, headers: { 'if-match': '"v1"' } }
    expect((await api.call(deleteCheckin, { params }, stale)).status).toBe(412)
    expect((await api.call(deleteCheckin, { params }, ada)).status).toBe(204)
    expect((await api.call(getToday, {}, ada)).body).toMatchObject({ checkins: [] })
  })

  test('400 for what does not fit, 401 without a session, 404 for another person', async ({
    api,
    ada,
    stranger,
  }) => {
    const id = newId()
    const params = { id }
    await api.call(logCheckin, { body: { ...body, id } }, ada)
    expect((await api.callLoosely(updateCheckin, { params, body: { mood: 101 } }, ada)).status).toBe(400)
    expect((await api.callLoosely(deleteCheckin, { params: { id: 'x' } }, ada)).status).toBe(400)
    expect((await api.call(updateCheckin, { params, body: {} })).status).toBe(401)
    expect((await api.call(deleteCheckin, { params })).status).toBe(401)
    expect((await api.call(updateCheckin, { params, body: { mood: 1 } }, stranger)).status).toBe(404)
    expect((await api.call(deleteCheckin, { params }, stranger)).status).toBe(404)
  })
})
