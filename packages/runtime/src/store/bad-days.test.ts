/** What the store does when what it stands on hangs, dies, comes back or was never there. */
import { setTimeout as pause } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { freshDatabase, type TestDatabase } from '@sol/db/testing/database'
import { StartError } from '../start-error.ts'
import { openStore, type OpenStore } from './open-store.ts'
import { wireTo } from './testing/breakable-wire.ts'
import { startRedis, type TestRedis } from './testing/redis-server.ts'

const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
const rule = { name: 'test.login', points: 3, seconds: 60 }

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => expect.fail('It opened.'),
    (error: unknown) => error as Error,
  )

const timed = async <T>(work: () => Promise<T>) => {
  const started = performance.now()
  return { answer: await work(), milliseconds: performance.now() - started }
}

let database: TestDatabase
beforeEach(async () => {
  database = await freshDatabase()
})
afterEach(() => database.close())

describe('Redis', () => {
  let server: TestRedis
  let store: OpenStore
  let other: OpenStore
  const gaps = vi.fn()

  const open = () => openStore({ pool: database.pool, redisUrl: server.url, log })
  const roundTrip = async (from: OpenStore) => {
    await from.kv.set('probe', 'x', 60)
    expect(await from.kv.get('probe')).toBe('x')
  }
  const backAgain = () =>
    vi.waitFor(
      async () => {
        await roundTrip(store)
        await roundTrip(other)
      },
      { timeout: 10_000, interval: 100 },
    )

  beforeEach(async () => {
    gaps.mockClear()
    server = await startRedis()
    ;[store, other] = [await open(), await open()]
    other.signals.subscribe('missed', gaps)
  })
  afterEach(async () => {
    await Promise.all([store.close(), other.close()])
    await server.close()
  })

  test('absent at the start is one sentence that names REDIS_URL and shows no password', async () => {
    const url = new URL(server.url)
    url.password = 'hunter22'
    await server.kill()
    const failure = await failureOf(openStore({ pool: database.pool, redisUrl: url.href, log }))
    expect(failure).toBeInstanceOf(StartError)
    expect(failure.message).toMatch(/^REDIS_URL: no Redis could be used .*ECONNREFUSED.*\.$/)
    expect(failure.message).not.toContain('hunter22')
  })

  test('hung at the start is the same sentence within three seconds', async () => {
    server.pause()
    const { answer, milliseconds } = await timed(() => failureOf(open()))
    server.resume()
    expect(answer.message).toContain('REDIS_URL')
    expect(milliseconds).toBeLessThan(3_000)
  })

  test('a wrong password is told as such', async () => {
    const admin = new Redis(server.url)
    await admin.config('SET', 'requirepass', 'right')
    const url = new URL(server.url)
    url.password = 'wrong'
    const failure = await failureOf(openStore({ pool: database.pool, redisUrl: url.href, log }))
    admin.disconnect()
    expect(failure.message).toContain('REDIS_URL')
    expect(failure.message).toContain('WRONGPASS')
  })

  test('hung: every answer comes quickly, is a miss, and limits still hold', async () => {
    await store.kv.set('cached', 'x', 60)
    server.pause()
    const get = await timed(() => store.kv.get('cached'))
    expect(get.answer).toBeUndefined()
    expect(get.milliseconds).toBeLessThan(400)
    const writes = await timed(() =>
      Promise.all([store.kv.set('a', '1', 60), store.kv.remove('b'), store.kv.add('c', '1', 60)]),
    )
    expect(writes.answer[2]).toBe(false)
    expect(writes.milliseconds).toBeLessThan(400)
    const uses = await timed(async () => {
      const waits = []
      for (let i = 0; i < 5; i += 1) waits.push(await store.limits.use(rule, 'ada'))
      return waits
    })
    expect(uses.answer.slice(0, 3)).toEqual([0, 0, 0])
    expect(uses.answer[3]).toBeGreaterThan(0)
    expect(await store.limits.peek(rule, 'ada')).toBeGreaterThan(0)
    const later = await timed(() => store.kv.get('cached'))
    expect(later.milliseconds).toBeLessThan(20)
    server.resume()
    await backAgain()
  })

  test('dead: nothing throws, limits hold, signals reach the own process; restarted: all of it works again', async () => {
    await server.kill()
    await pause(50)
    const burst = await timed(async () => {
      for (let i = 0; i < 200; i += 1) {
        await store.kv.set(`k${i}`, 'x', 60)
        expect(await store.kv.get(`k${i}`)).toBeUndefined()
      }
    })
    expect(burst.milliseconds).toBeLessThan(500)
    const waits = []
    for (let i = 0; i < 4; i += 1) waits.push((await store.limits.use(rule, 'ada')) > 0)
    expect(waits).toEqual([false, false, false, true])
    const near = vi.fn()
    store.signals.subscribe('revoked', near)
    store.signals.publish('revoked', { sessionId: 's1' })
    expect(near).toHaveBeenCalledTimes(1)

    await server.start()
    await backAgain()
    const far = vi.fn()
    other.signals.subscribe('revoked', far)
    await vi.waitFor(() => expect(gaps).toHaveBeenCalled(), { timeout: 10_000 })
    await vi.waitFor(
      () => {
        store.signals.publish('revoked', { sessionId: 's2' })
        expect(far).toHaveBeenCalled()
      },
      { timeout: 10_000, interval: 100 },
    )
  })

  test('a value removed while Redis hung is not believed afterwards', async () => {
    await store.kv.set('session', 'valid', 600)
    server.pause()
    await store.kv.remove('session')
    await pause(700)
    server.resume()
    await backAgain()
    expect([await store.kv.get('session'), await other.kv.get('session')]).toEqual([undefined, undefined])
  })

  test('what one instance removed while cut off from Redis is not believed by any once it is back', async () => {
    const wire = await wireTo(Number(new URL(server.url).port))
    const far = await openStore({ pool: database.pool, redisUrl: `redis://127.0.0.1:${wire.port}`, log })
    await far.kv.set('session', 'valid', 600)
    wire.cut()
    await pause(50)
    await far.kv.remove('session')
    expect(await store.kv.get('session')).toBe('valid')
    wire.heal()
    await vi.waitFor(() => roundTrip(far), { timeout: 10_000, interval: 50 })
    expect([await store.kv.get('session'), await far.kv.get('session')]).toEqual([undefined, undefined])
    await far.close()
    await wire.close()
  })

  test('a snapshot that Redis loads after a crash brings no removed value back', async () => {
    const admin = new Redis(server.url)
    await store.kv.set('session', 'valid', 600)
    await admin.save()
    await store.kv.remove('session')
    await server.kill()
    await server.start()
    await backAgain()
    const everything = await vi.waitFor(() => admin.keys('sol:*'), { timeout: 5_000 })
    admin.disconnect()
    expect(everything.some((key) => key.endsWith(':session'))).toBe(true)
    expect([await store.kv.get('session'), await other.kv.get('session')]).toEqual([undefined, undefined])
  })

  test('closing is quick also while Redis hangs', async () => {
    const third = await open()
    server.pause()
    const { milliseconds } = await timed(() => third.close())
    server.resume()
    expect(milliseconds).toBeLessThan(1_000)
  })
})

describe('PostgreSQL', () => {
  const endConnections = () =>
    database.pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    )

  test('a listener whose connection is ended comes back, says so, and hears again', async () => {
    const gaps = vi.fn()
    const [store, other] = [
      await openStore({ pool: database.pool, log }),
      await openStore({ pool: database.pool, log }),
    ]
    other.signals.subscribe('missed', gaps)
    const far = vi.fn()
    other.signals.subscribe('revoked', far)
    await endConnections()
    await vi.waitFor(() => expect(gaps).toHaveBeenCalledTimes(1), { timeout: 5_000 })
    store.signals.publish('revoked', { sessionId: 's1' })
    await vi.waitFor(() => expect(far).toHaveBeenCalledTimes(1), { timeout: 5_000 })
    await Promise.all([store.close(), other.close()])
  })

  test('limits hold in memory while the table cannot be used', async () => {
    const store = await openStore({ pool: database.pool, log })
    await database.pool.query('ALTER TABLE sol_os.rate_limits RENAME TO gone')
    const waits = []
    for (let i = 0; i < 4; i += 1) waits.push((await store.limits.use(rule, 'ada')) > 0)
    expect(waits).toEqual([false, false, false, true])
    await store.close()
  })

  test('texts on the channel that are not ours are ignored', async () => {
    const store = await openStore({ pool: database.pool, log })
    const far = vi.fn()
    store.signals.subscribe('revoked', far)
    for (const text of ['nonsense', '{}', '{"from":"x","notes":[1,null,["unknown",{}]]}', '[]', 'null'])
      await database.pool.query('SELECT pg_notify($1, $2)', ['sol_os_signals', text])
    await database.pool.query('SELECT pg_notify($1, $2)', [
      'sol_os_signals',
      '{"from":"elsewhere","notes":[["revoked",{"sessionId":"s1"}]]}',
    ])
    await vi.waitFor(() => expect(far).toHaveBeenCalledTimes(1))
    await store.close()
  })
})
