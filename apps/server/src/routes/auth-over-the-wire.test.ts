/** What only shows between real sockets: many tabs at once, and cookies under TLS. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { logout, register } from '@sol/contracts/auth'
import { newId } from '@sol/core/shared/ids'
import { silentLog } from '@sol/core/testing/context'
import { sessions } from '@sol/db/schema/sessions'
import { freshDatabase, type TestDatabase } from '@sol/db/testing/database'
import { openStore, type OpenStore } from '@sol/runtime/store/open-store'
import { eq } from 'drizzle-orm'
import { cookieHeaderOf, cookiesIn } from '../testing/cookies.ts'
import { makeTestApp, type TestApp } from '../testing/test-app.ts'

let database: TestDatabase
let store: OpenStore
let api: TestApp
let address: string

beforeAll(async () => {
  database = await freshDatabase()
  store = await openStore({ pool: database.pool, log: silentLog })
  api = await makeTestApp(database.db, store)
  await api.app.http.listen({ host: '127.0.0.1', port: 0 })
  address = `http://127.0.0.1:${(api.app.http.server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await api.app.http.close()
  await store.close()
  await database.close()
})

const refreshWith = async (refreshToken: string) => {
  const response = await fetch(`${address}/api/v1/auth/refresh`, {
    method: 'POST',
    headers: { cookie: `sol_rt=${refreshToken}` },
  })
  const [next = ''] = response.headers.getSetCookie()
  await response.arrayBuffer()
  return { status: response.status, next: /^sol_rt=([^;]+)/.exec(next)?.[1] }
}

describe('200 refreshes with one cookie over the network', () => {
  test('five rounds: one step each, one successor, nobody signed out', async () => {
    const { refreshToken: first, id } = await api.person()
    let refreshToken = first
    for (let round = 1; round <= 5; round += 1) {
      const answers = await Promise.all(Array.from({ length: 200 }, () => refreshWith(refreshToken)))
      expect(answers.filter(({ status }) => status !== 200)).toHaveLength(0)
      expect(new Set(answers.map(({ next }) => next)).size).toBe(1)
      const [session] = await database.db.select().from(sessions).where(eq(sessions.userId, id))
      expect(session).toMatchObject({ generation: round, revokedAt: null })
      refreshToken = answers[0]?.next ?? ''
    }
  })

  test('the same cookie again, right after the answer, is a replay', async () => {
    const { refreshToken } = await api.person()
    const { status, next } = await refreshWith(refreshToken)
    expect(status).toBe(200)
    expect((await refreshWith(refreshToken)).status).toBe(401)
    expect((await refreshWith(next ?? '')).status).toBe(401)
  })
})

describe('under TLS', () => {
  test('cookies are Secure, and the refresh cookie is bound to this host', async () => {
    const secure = await makeTestApp(database.db, store, {
      publicUrl: 'https://sol.example.org',
      secret: randomBytes(32),
    })
    const body = {
      email: `${newId()}@example.org`,
      password: 'tide glass lantern',
      displayName: 'Ada',
      timeZone: 'UTC',
    }
    const answer = await secure.call(register, { body })
    const [device, refreshing] = cookiesIn(answer)
    expect(refreshing?.[0]).toMatch(/^__Host-sol_rt=v1\./)
    expect(refreshing).toEqual(expect.arrayContaining(['Secure', 'HttpOnly', 'SameSite=Strict', 'Path=/']))
    expect(refreshing?.some((part) => part.startsWith('Domain'))).toBe(false)
    expect(device).toEqual(
      expect.arrayContaining(['Secure', 'HttpOnly', 'SameSite=Strict', 'Path=/api/v1/auth']),
    )
    const left = await secure.call(logout, {}, { headers: { cookie: cookieHeaderOf(answer) } })
    expect(cookiesIn(left)[0]).toEqual(
      expect.arrayContaining(['__Host-sol_rt=', 'Max-Age=0', 'Path=/', 'Secure']),
    )
    await secure.app.http.close()
  })
})
