import { describe, expect } from 'vitest'
import { login, logout, refresh, register } from '@sol/contracts/auth'
import { getMe } from '@sol/contracts/me'
import type { Endpoint } from '@sol/contracts/endpoint'
import { counter, registrations, useUp } from '@sol/core/accounts/limits'
import { newId } from '@sol/core/shared/ids'
import { updateInstance } from '@sol/contracts/instance'
import { cookieHeaderOf, cookiesIn } from '../testing/cookies.ts'
import { appTest as test, type Answer, type TestApp } from '../testing/test-app.ts'

const password = 'tide glass lantern'
const newcomer = () => ({
  email: `${newId()}@example.org`,
  password,
  displayName: 'Ada',
  timeZone: 'Europe/Berlin',
})

const problem = (status: number, code: string) => ({ status, body: { code, status } })
const fromElsewhere = { headers: { 'sec-fetch-site': 'cross-site' } }

const signUp = async (api: TestApp) => {
  const body = newcomer()
  const answer = await api.call(register, { body })
  return { ...body, answer, token: (answer.body as { accessToken: string }).accessToken }
}
const with_ = (cookie: string) => ({ headers: { cookie } })
const refreshCookie = (refreshToken: string) => with_(`sol_rt=${refreshToken}`)
const nothing = (body: Answer['body']) => ({ ...(body as object), requestId: '' })

describe('POST /auth/register', () => {
  test('201 signs in, with a cookie that no script can read', async ({ api }) => {
    const { answer, token, email } = await signUp(api)
    expect(answer).toMatchObject({ status: 201, body: { user: { email, displayName: 'Ada', version: 1 } } })
    expect((await api.call(getMe, {}, { token })).status).toBe(200)
    const [device, refreshing] = cookiesIn(answer)
    expect(refreshing?.slice(1).sort()).toEqual([
      'HttpOnly',
      'Max-Age=1209600',
      'Path=/api/v1/auth',
      'SameSite=Strict',
    ])
    expect(device?.slice(1).sort()).toEqual([
      'HttpOnly',
      'Max-Age=34560000',
      'Path=/api/v1/auth',
      'SameSite=Strict',
    ])
  })

  test('201 answers no secret but the access token', async ({ api }) => {
    const { answer } = await signUp(api)
    expect(Object.keys(answer.body as object).sort()).toEqual(['accessToken', 'expiresAt', 'user'])
    expect(JSON.stringify(answer.body)).not.toMatch(/hash|bcrypt|v1\./)
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  test('400 names every value that does not fit', async ({ api }) => {
    const body = {
      email: 'no address',
      password: 'short',
      displayName: ' ',
      timeZone: 'Mars/Olympus',
      role: 'admin',
    }
    const answer = await api.callLoosely(register, { body })
    expect(answer).toMatchObject(problem(400, 'validation_failed'))
    const paths = (answer.body as { issues: { path: string[] }[] }).issues.map(
      ({ path }) => path[0] ?? 'whole',
    )
    expect(paths.sort()).toEqual(['displayName', 'email', 'password', 'timeZone', 'whole'])
  })

  test('400 when the password is easy to guess', async ({ api }) => {
    const answer = await api.call(register, { body: { ...newcomer(), password: 'passwordpassword' } })
    expect(answer).toMatchObject({
      ...problem(400, 'validation_failed'),
      body: { issues: [{ path: ['password'] }] },
    })
  })

  test('403 when registration is closed', async ({ api }) => {
    const admin = await api.person({ role: 'admin' })
    await api.call(updateInstance, { body: { registrationOpen: false } }, admin)
    expect(await api.call(register, { body: newcomer() })).toMatchObject(problem(403, 'registration_closed'))
  })

  test('409 when the e-mail has an account', async ({ api }) => {
    const { email } = await signUp(api)
    const body = { ...newcomer(), email: email.toUpperCase() }
    expect(await api.call(register, { body })).toMatchObject(problem(409, 'email_taken'))
  })

  test('429 after 200 from one address in an hour', async ({ api }) => {
    const { keys, store } = api.app.kit
    const mine = counter(keys.limits, registrations, '127.0.0.1')
    for (let use = 0; use < 200; use += 1) await useUp(store.limits, mine)
    const answer = await api.call(register, { body: newcomer() })
    expect(answer).toMatchObject(problem(429, 'too_many_requests'))
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(3000)
  })
})

describe('POST /auth/login', () => {
  const from = (api: TestApp, remoteAddress: string, body: object) =>
    api.send({ method: 'POST', url: '/api/v1/auth/login', payload: body, remoteAddress })

  test('200 with the right password', async ({ api }) => {
    const { email } = await signUp(api)
    const answer = await api.call(login, { body: { email, password } })
    expect(answer).toMatchObject({ status: 200, body: { user: { email } } })
    expect(cookiesIn(answer)).toHaveLength(2)
  })

  test('401 for a wrong password and for an unknown e-mail, word for word the same', async ({ api }) => {
    const { email } = await signUp(api)
    const wrong = await from(api, '198.51.100.1', { email, password: 'another password' })
    const unknown = await from(api, '198.51.100.2', { email: newcomer().email, password })
    expect(wrong).toMatchObject(problem(401, 'invalid_credentials'))
    expect(nothing(unknown.body)).toEqual(nothing(wrong.body))
    expect(Object.keys(unknown.headers).sort()).toEqual(Object.keys(wrong.headers).sort())
    expect(cookiesIn(unknown)).toEqual([])
  })

  test('400 without a password, or with anything beside', async ({ api }) => {
    for (const body of [
      { email: 'ada@example.org' },
      { email: 'ada@example.org', password, role: 'admin' },
      undefined,
    ]) {
      expect((await api.callLoosely(login, { body })).status).toBe(400)
    }
  })

  test('429 with Retry-After after five failures; the device that signed in before is let in', async ({
    api,
  }) => {
    const { email, answer: known } = await signUp(api)
    const ip = '198.51.100.3'
    for (let failure = 0; failure < 5; failure += 1)
      await from(api, ip, { email, password: 'another password' })
    const answer = await from(api, ip, { email, password })
    expect(answer).toMatchObject(problem(429, 'too_many_requests'))
    expect(answer.headers['retry-after']).toBe('30')
    const headers = { cookie: cookieHeaderOf(known) }
    const owner = {
      method: 'POST',
      url: '/api/v1/auth/login',
      payload: { email, password },
      remoteAddress: ip,
      headers,
    } as const
    expect((await api.send(owner)).status).toBe(200)
  })

  test('429 cannot be avoided by a forged X-Forwarded-For', async ({ api }) => {
    const attempt = (at: number) =>
      api.send({
        method: 'POST',
        url: '/api/v1/auth/login',
        payload: { email: 'nobody@example.org', password },
        remoteAddress: '198.51.100.4',
        headers: { 'x-forwarded-for': `203.0.113.${at}` },
      })
    for (let failure = 1; failure <= 5; failure += 1) await attempt(failure)
    expect((await attempt(6)).status).toBe(429)
  })
})

describe('POST /auth/refresh', () => {
  test('200 gives a new access token and the next cookie, with and without a body', async ({ api, ada }) => {
    const first = await api.call(refresh, { body: undefined }, refreshCookie(ada.refreshToken))
    expect(first).toMatchObject({ status: 200, body: { user: { id: ada.id } } })
    const second = await api.call(refresh, { body: { attempt: newId() } }, with_(cookieHeaderOf(first)))
    expect(second.status).toBe(200)
    expect(cookieHeaderOf(second)).not.toBe(cookieHeaderOf(first))
    const { accessToken } = second.body as { accessToken: string }
    expect((await api.call(getMe, {}, { token: accessToken })).status).toBe(200)
  })

  test('200 repeats a lost answer for the same attempt', async ({ api, ada }) => {
    const body = { attempt: newId() }
    const lost = await api.call(refresh, { body }, refreshCookie(ada.refreshToken))
    await new Promise((resolve) => setTimeout(resolve, 5))
    const again = await api.call(refresh, { body }, refreshCookie(ada.refreshToken))
    expect(again.status).toBe(200)
    expect(cookieHeaderOf(again)).toBe(cookieHeaderOf(lost))
  })

  test('400 when the attempt could be guessed, or anything is beside it', async ({ api, ada }) => {
    for (const body of [{ attempt: 'short' }, { attempt: newId(), token: 'x' }]) {
      expect((await api.callLoosely(refresh, { body }, refreshCookie(ada.refreshToken))).status).toBe(400)
    }
  })

  test('401 without a cookie, or with one that is not ours', async ({ api, ada }) => {
    const changed = ada.refreshToken.slice(0, -1) + (ada.refreshToken.endsWith('A') ? 'B' : 'A')
    for (const cookie of [
      '',
      'sol_rt=',
      `sol_rt=${changed}`,
      `other=${ada.refreshToken}`,
      `sol_rt=${ada.token}`,
    ]) {
      expect(await api.call(refresh, { body: undefined }, with_(cookie))).toMatchObject(
        problem(401, 'unauthenticated'),
      )
    }
    expect((await api.call(refresh, { body: undefined }, refreshCookie(ada.refreshToken))).status).toBe(200)
  })

  test('401 for a token that was used, and then for everything that came from it', async ({ api, ada }) => {
    const next = await api.call(refresh, { body: undefined }, refreshCookie(ada.refreshToken))
    const { accessToken } = next.body as { accessToken: string }
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect((await api.call(refresh, { body: undefined }, refreshCookie(ada.refreshToken))).status).toBe(401)
    expect((await api.call(refresh, { body: undefined }, with_(cookieHeaderOf(next)))).status).toBe(401)
    expect((await api.call(getMe, {}, { token: accessToken })).status).toBe(401)
    expect((await api.call(getMe, {}, ada)).status).toBe(401)
  })
})

describe('POST /auth/logout', () => {
  const ended = async (api: TestApp, { token, refreshToken }: { token: string; refreshToken: string }) => {
    expect((await api.call(getMe, {}, { token })).status).toBe(401)
    expect((await api.call(refresh, { body: undefined }, refreshCookie(refreshToken))).status).toBe(401)
  }

  test('204 with the cookie ends the session and clears the cookie', async ({ api, ada }) => {
    const answer = await api.call(logout, {}, refreshCookie(ada.refreshToken))
    expect(answer.status).toBe(204)
    expect(cookiesIn(answer)[0]).toEqual(
      expect.arrayContaining(['sol_rt=', 'Max-Age=0', 'Path=/api/v1/auth']),
    )
    await ended(api, ada)
  })

  test('204 with the access token ends the session', async ({ api, ada }) => {
    expect((await api.call(logout, {}, { token: ada.token })).status).toBe(204)
    await ended(api, ada)
  })

  test('204 when there is nothing to end, and nobody else is signed out', async ({ api, ada }) => {
    for (const headers of [
      {},
      { authorization: 'Bearer nonsense' },
      { authorization: 'x' },
      { cookie: 'sol_rt=x' },
    ]) {
      expect((await api.call(logout, {}, { headers })).status).toBe(204)
    }
    expect((await api.call(getMe, {}, ada)).status).toBe(200)
  })
})

describe('from another site', () => {
  const operations: [Endpoint, unknown][] = [
    [register, newcomer()],
    [login, { email: 'ada@example.org', password }],
    [refresh, undefined],
    [logout, undefined],
  ]

  test.for(operations)('403 for %o', async ([operation, body], { api, ada }) => {
    const cookie = refreshCookie(ada.refreshToken).headers.cookie
    const answer = await api.callLoosely(
      operation,
      { body },
      { headers: { ...fromElsewhere.headers, cookie } },
    )
    expect(answer).toMatchObject(problem(403, 'cross_site'))
    expect(cookiesIn(answer)).toEqual([])
    expect((await api.call(refresh, { body: undefined }, refreshCookie(ada.refreshToken))).status).toBe(200)
  })
})
