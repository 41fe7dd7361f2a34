import { describe, expect } from 'vitest'
import { changePassword, endSession, listSessions, type Session } from '@sol/contracts/auth'
import { getMe } from '@sol/contracts/me'
import { issue, openSession } from '@sol/core/accounts/signing-in'
import { newId } from '@sol/core/shared/ids'
import { users } from '@sol/db/schema/users'
import { eq } from 'drizzle-orm'
import { appTest as test, type Answer, type TestApp } from '../testing/test-app.ts'

const problem = (status: number, code: string) => ({ status, body: { code, status } })
const itemsOf = (answer: Answer) => (answer.body as { items: Session[] }).items

/** The same person on one more device. */
const anotherDevice = async (api: TestApp, userId: string, userAgent: string) => {
  const ctx = { ...api.app.contextAt(new Date()), kit: api.app.kit }
  const session = await openSession(ctx, ctx.db, { userId, userAgent })
  const [user] = await ctx.db.select().from(users).where(eq(users.id, userId))
  if (!user) throw new Error('no such person')
  const { signedIn } = await issue(ctx, session, user)
  return { sessionId: session.id, token: signedIn.accessToken }
}

describe('GET /auth/sessions', () => {
  test('200 lists the person’s open sessions, newest first, and says which one asks', async ({
    api,
    ada,
    stranger,
  }) => {
    await api.call(getMe, {}, stranger)
    const phone = await anotherDevice(api, ada.id, 'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Firefox/140.0')
    const answer = await api.call(listSessions, { query: {} }, ada)
    expect(answer.status).toBe(200)
    expect(itemsOf(answer).map(({ device, current }) => ({ device, current }))).toEqual([
      { device: 'Firefox on Android', current: false },
      { device: 'Another program', current: true },
    ])
    expect(itemsOf(answer)[0]?.id).toBe(phone.sessionId)
  })

  test('200 in pages, each session once', async ({ api, ada }) => {
    for (let device = 0; device < 4; device += 1) await anotherDevice(api, ada.id, 'curl/8')
    const first = await api.call(listSessions, { query: { limit: '3' } }, ada)
    const { nextCursor } = first.body as { nextCursor: string }
    const second = await api.call(listSessions, { query: { limit: '3', cursor: nextCursor } }, ada)
    expect(new Set([...itemsOf(first), ...itemsOf(second)].map(({ id }) => id)).size).toBe(5)
    expect(second.body).toMatchObject({ nextCursor: null })
  })

  test('400 for a cursor that is not ours', async ({ api, ada }) => {
    expect((await api.call(listSessions, { query: { cursor: 'x' } }, ada)).status).toBe(400)
  })

  test('401 without a session', async ({ api }) => {
    expect((await api.call(listSessions, { query: {} })).status).toBe(401)
  })
})

describe('DELETE /auth/sessions/:id', () => {
  test('204, and its tokens stop working at once', async ({ api, ada }) => {
    const phone = await anotherDevice(api, ada.id, 'curl/8')
    expect((await api.call(getMe, {}, phone)).status).toBe(200)
    expect((await api.call(endSession, { params: { id: phone.sessionId } }, ada)).status).toBe(204)
    expect((await api.call(getMe, {}, phone)).status).toBe(401)
    expect((await api.call(getMe, {}, ada)).status).toBe(200)
  })

  test('404 for somebody else’s, which stays open, and for one that has ended', async ({
    api,
    ada,
    stranger,
  }) => {
    const theirs = await anotherDevice(api, stranger.id, 'curl/8')
    expect(await api.call(endSession, { params: { id: theirs.sessionId } }, ada)).toMatchObject(
      problem(404, 'not_found'),
    )
    expect((await api.call(getMe, {}, theirs)).status).toBe(200)
    const own = await anotherDevice(api, ada.id, 'curl/8')
    await api.call(endSession, { params: { id: own.sessionId } }, ada)
    for (const id of [own.sessionId, newId()]) {
      expect((await api.call(endSession, { params: { id } }, ada)).status).toBe(404)
    }
  })

  test('400 for what is no id', async ({ api, ada }) => {
    expect((await api.call(endSession, { params: { id: 'x' } }, ada)).status).toBe(400)
  })

  test('401 without a session', async ({ api }) => {
    expect((await api.call(endSession, { params: { id: newId() } })).status).toBe(401)
  })
})

describe('POST /auth/password', () => {
  const currentPassword = 'tide glass lantern'
  const newPassword = 'harbour under seven moons'

  const personWithPassword = async (api: TestApp) =>
    api.person({ passwordHash: await api.app.kit.passwords.hash(currentPassword) })

  test('204, and every other session has ended', async ({ api }) => {
    const person = await personWithPassword(api)
    const phone = await anotherDevice(api, person.id, 'curl/8')
    const answer = await api.call(changePassword, { body: { currentPassword, newPassword } }, person)
    expect(answer.status).toBe(204)
    expect((await api.call(getMe, {}, phone)).status).toBe(401)
    expect((await api.call(getMe, {}, person)).status).toBe(200)
  })

  test('400 when the new one is too short or easy to guess', async ({ api, ada }) => {
    for (const given of ['short', 'passwordpassword']) {
      const answer = await api.call(changePassword, { body: { currentPassword, newPassword: given } }, ada)
      expect(answer).toMatchObject({
        ...problem(400, 'validation_failed'),
        body: { issues: [{ path: ['newPassword'] }] },
      })
    }
  })

  test('401 when the current one is wrong', async ({ api }) => {
    const person = await personWithPassword(api)
    const body = { currentPassword: 'another password', newPassword }
    expect(await api.call(changePassword, { body }, person)).toMatchObject(
      problem(401, 'invalid_credentials'),
    )
  })

  test('401 without a session', async ({ api }) => {
    expect(await api.call(changePassword, { body: { currentPassword, newPassword } })).toMatchObject(
      problem(401, 'unauthenticated'),
    )
  })

  test('429 after ten guesses at the current one', async ({ api, ada }) => {
    const body = { currentPassword: 'another password', newPassword }
    for (let guess = 0; guess < 10; guess += 1) await api.call(changePassword, { body }, ada)
    const answer = await api.call(changePassword, { body }, ada)
    expect(answer).toMatchObject(problem(429, 'too_many_requests'))
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(60)
  })
})
