import { describe, expect } from 'vitest'
import { getMe, updateMe } from '@sol/contracts/me'
import { defaultSettings } from '@sol/contracts/settings'
import { appTest as test } from '../testing/test-app.ts'

describe('GET /me', () => {
  test('200 is the person’s own profile, with its version as ETag', async ({ api, ada, stranger }) => {
    const answer = await api.call(getMe, {}, ada)
    expect(answer).toMatchObject({
      status: 200,
      headers: { etag: '"v1"' },
      body: { id: ada.id, displayName: 'Ada', role: 'user', wakeTime: '07:00', windDownTime: '23:00' },
    })
    expect((await api.call(getMe, {}, stranger)).body).toMatchObject({ id: stranger.id })
  })

  test('200 holds nothing about the password', async ({ api, ada }) => {
    expect(JSON.stringify((await api.call(getMe, {}, ada)).body)).not.toMatch(/password|hash/i)
  })

  test('401 without a session, and with what is no token', async ({ api }) => {
    for (const authorization of ['', 'Bearer', 'Bearer x', 'Basic YTpi', 'Bearer a b']) {
      expect((await api.call(getMe, {}, { headers: { authorization } })).status).toBe(401)
    }
  })
})

describe('PATCH /me', () => {
  test('200 changes what is given and leaves the rest', async ({ api, ada }) => {
    const body = { displayName: ' Ada  King ', timeZone: 'Pacific/Auckland' }
    const answer = await api.call(updateMe, { body }, ada)
    expect(answer).toMatchObject({
      status: 200,
      headers: { etag: '"v2"' },
      body: { displayName: 'Ada  King', timeZone: 'Pacific/Auckland', wakeTime: '07:00', version: 2 },
    })
    expect((await api.call(getMe, {}, ada)).body).toEqual(answer.body)
  })

  test('200 with the version that was read', async ({ api, ada }) => {
    const options = { ...ada, headers: { 'if-match': '"v1"' } }
    expect((await api.call(updateMe, { body: { wakeTime: '06:30' } }, options)).status).toBe(200)
  })

  test('200 holds every setting, and a change of one leaves the others', async ({ api, ada }) => {
    expect((await api.call(getMe, {}, ada)).body).toMatchObject({ settings: defaultSettings })
    await api.call(updateMe, { body: { settings: { level: 'deep' } } }, ada)
    await api.call(updateMe, { body: { settings: { theme: 'day', templates: [{ kind: 'call' }] } } }, ada)
    const unknown = { settings: { sound: false, later: 'x' } }
    const answer = await api.callLoosely(updateMe, { body: unknown }, ada)
    const settings = {
      ...defaultSettings,
      level: 'deep',
      theme: 'day',
      sound: false,
      templates: [{ kind: 'call' }],
    }
    expect(answer).toMatchObject({ status: 200, body: { displayName: 'Ada', version: 4 } })
    expect((answer.body as { settings: object }).settings).toEqual(settings)
    expect((await api.call(getMe, {}, ada)).body).toEqual(answer.body)
  })

  test('200 when two devices change different settings at once, and both stay', async ({
    api,
    ada,
    stranger,
  }) => {
    const changes = [{ level: 'deep' }, { theme: 'day' }, { sound: false }, { textSize: 2 }] as const
    await Promise.all(changes.map((settings) => api.call(updateMe, { body: { settings } }, ada)))
    expect((await api.call(getMe, {}, ada)).body).toMatchObject({
      settings: Object.assign({}, ...changes) as object,
    })
    expect((await api.call(getMe, {}, stranger)).body).toMatchObject({ settings: defaultSettings })
  })

  test('400 for values that do not fit, and for what is not the person’s to change', async ({ api, ada }) => {
    const wrong = [
      { wakeTime: '7:00' },
      { timeZone: 'Mars/Olympus' },
      { displayName: '' },
      { role: 'admin' },
      { id: ada.id },
      { version: 9 },
      { settings: { level: 'calm' } },
      { settings: { factors: [{ nested: { deep: 1 } }] } },
      { settings: null },
    ]
    for (const body of wrong) {
      expect((await api.callLoosely(updateMe, { body }, ada)).status, JSON.stringify(body)).toBe(400)
    }
    expect((await api.call(getMe, {}, ada)).body).toMatchObject({ role: 'user', version: 1 })
  })

  test('401 without a session', async ({ api }) => {
    expect((await api.call(updateMe, { body: {} })).status).toBe(401)
  })

  test('412 when it was changed since, and nothing is overwritten', async ({ api, ada }) => {
    await api.call(updateMe, { body: { displayName: 'Countess' } }, ada)
    const options = { ...ada, headers: { 'if-match': '"v1"' } }
    expect((await api.call(updateMe, { body: { displayName: 'Ada' } }, options)).status).toBe(412)
    expect((await api.call(getMe, {}, ada)).body).toMatchObject({ displayName: 'Countess', version: 2 })
  })
})
