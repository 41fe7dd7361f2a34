/** What a store promises, told once and asked of both: real Redis, and unlogged tables in real PostgreSQL. */
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Allowance } from '@sol/core/shared/store'
import { freshDatabase } from '@sol/db/testing/database'
import { openStore, type OpenStore } from './open-store.ts'
import { startRedis } from './testing/redis-server.ts'

const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }

interface Engine {
  open(): Promise<OpenStore>
  /** As a flush or crash recovery does. */
  empty(): Promise<void>
  /** Seconds until each key of ours ends; null where one would stay for ever. */
  lifetimes(): Promise<(number | null)[]>
  close(): Promise<void>
}

const onRedis = async (): Promise<Engine> => {
  const [database, server] = await Promise.all([freshDatabase(), startRedis()])
  const admin = new Redis(server.url)
  return {
    open: () => openStore({ pool: database.pool, redisUrl: server.url, log }),
    empty: async () => void (await admin.flushall()),
    lifetimes: async () => {
      const keys = await admin.keys('*')
      expect(keys.every((key) => key.startsWith('sol:'))).toBe(true)
      const seconds = await Promise.all(keys.map((key) => admin.ttl(key)))
      return seconds.map((left) => (left < 0 ? null : left))
    },
    close: async () => {
      admin.disconnect()
      await Promise.all([server.close(), database.close()])
    },
  }
}

const onPostgres = async (): Promise<Engine> => {
  const database = await freshDatabase()
  return {
    open: () => openStore({ pool: database.pool, log }),
    empty: async () => void (await database.pool.query('TRUNCATE sol_os.kv, sol_os.rate_limits')),
    lifetimes: async () => {
      const rows = await database.pool.query<{ left: number | null }>(
        `SELECT extract(epoch FROM expires_at - now())::float8 AS left FROM sol_os.kv
         UNION ALL SELECT expire / 1000.0 - extract(epoch FROM now())::float8 FROM sol_os.rate_limits`,
      )
      return rows.rows.map((row) => row.left)
    },
    close: () => database.close(),
  }
}

const allowance = (given: Partial<Allowance> = {}): Allowance => ({
  name: `test.${randomUUID()}`,
  points: 3,
  seconds: 60,
  ...given,
})

describe.each([
  ['Redis', onRedis],
  ['PostgreSQL', onPostgres],
])('the store in %s', (_name, start) => {
  let engine: Engine
  let store: OpenStore
  let other: OpenStore

  beforeAll(async () => {
    engine = await start()
    ;[store, other] = await Promise.all([engine.open(), engine.open()])
  })
  afterAll(async () => {
    await Promise.all([store.close(), other.close()])
    await engine.close()
  })

  describe('keeps values', () => {
    test('what one instance sets, another gets; the last one set stands', async () => {
      await store.kv.set('greeting', 'first', 60)
      await store.kv.set('greeting', 'sécond 🌞', 60)
      expect(await other.kv.get('greeting')).toBe('sécond 🌞')
    })

    test('an unknown key is a miss, and removing it is no error', async () => {
      await store.kv.remove('nobody')
      expect(await store.kv.get('nobody')).toBeUndefined()
    })

    test('a value is gone when its time is over', async () => {
      await store.kv.set('brief', 'x', 1)
      expect(await store.kv.get('brief')).toBe('x')
      await pause(1_200)
      expect(await store.kv.get('brief')).toBeUndefined()
    })

    test('a removed value is gone everywhere', async () => {
      await store.kv.set('doomed', 'x', 60)
      await other.kv.remove('doomed')
      expect(await store.kv.get('doomed')).toBeUndefined()
    })

    test('add leaves what is there', async () => {
      expect(await store.kv.add('once', 'first', 60)).toBe(true)
      expect(await other.kv.add('once', 'second', 60)).toBe(false)
      expect(await other.kv.get('once')).toBe('first')
    })

    test('exactly one of forty simultaneous adds stores, also over an expired value', async () => {
      await store.kv.set('race', 'old', 1)
      await pause(1_200)
      const tries = Array.from({ length: 40 }, (_, i) => (i % 2 ? store : other).kv.add('race', `${i}`, 60))
      const stored = (await Promise.all(tries)).map((did, i) => (did ? `${i}` : undefined)).filter(Boolean)
      expect(stored).toHaveLength(1)
      expect(await store.kv.get('race')).toBe(stored[0])
    })
  })

  describe('limits', () => {
    test('as many uses as there are points, then the seconds to wait', async () => {
      const rule = allowance()
      const waits = []
      for (let i = 0; i < 4; i += 1) waits.push(await (i % 2 ? store : other).limits.use(rule, 'ada'))
      expect(waits.slice(0, 3)).toEqual([0, 0, 0])
      expect(waits[3]).toBeGreaterThan(55)
      expect(waits[3]).toBeLessThanOrEqual(60)
    })

    test('peek says what use would say, and uses nothing', async () => {
      const rule = allowance({ points: 1 })
      expect([await store.limits.peek(rule, 'ada'), await store.limits.peek(rule, 'ada')]).toEqual([0, 0])
      expect(await store.limits.use(rule, 'ada')).toBe(0)
      expect(await other.limits.peek(rule, 'ada')).toBeGreaterThan(55)
    })

    test('keys and allowances do not share points', async () => {
      const [one, two] = [allowance({ points: 1 }), allowance({ points: 1 })]
      await store.limits.use(one, 'ada')
      expect(await store.limits.use(one, 'ben')).toBe(0)
      expect(await store.limits.use(two, 'ada')).toBe(0)
    })

    test('clear gives the points back', async () => {
      const rule = allowance({ points: 1 })
      await store.limits.use(rule, 'ada')
      await other.limits.clear(rule, 'ada')
      expect(await store.limits.use(rule, 'ada')).toBe(0)
    })

    test('the window ends', async () => {
      const rule = allowance({ points: 1, seconds: 1 })
      await store.limits.use(rule, 'ada')
      expect(await store.limits.use(rule, 'ada')).toBe(1)
      await pause(1_200)
      expect(await store.limits.use(rule, 'ada')).toBe(0)
    })

    test('with the last point a block begins that outlasts the window and is not prolonged by knocking', async () => {
      const rule = allowance({ points: 2, seconds: 1, blockSeconds: 3 })
      expect([await store.limits.use(rule, 'ada'), await store.limits.use(rule, 'ada')]).toEqual([0, 0])
      expect(await other.limits.peek(rule, 'ada')).toBe(3)
      await pause(1_200)
      expect(await other.limits.use(rule, 'ada')).toBe(2)
      await pause(2_000)
      expect(await other.limits.use(rule, 'ada')).toBe(0)
    })

    test('simultaneous uses never get more than the points', async () => {
      const rule = allowance({ points: 10 })
      const waits = await Promise.all(
        Array.from({ length: 40 }, (_, i) => (i % 2 ? store : other).limits.use(rule, 'ada')),
      )
      expect(waits.filter((wait) => wait === 0)).toHaveLength(10)
    })
  })

  describe('carries signals', () => {
    const collect = (from: OpenStore) => {
      const heard: unknown[] = []
      const stop = from.signals.subscribe('changed', (message) => heard.push(message))
      return { heard, stop }
    }

    test('to the own process at once and once, to another soon and once', async () => {
      const [near, far] = [collect(store), collect(other)]
      const message = { userId: randomUUID(), topics: ['tasks' as const] }
      store.signals.publish('changed', message)
      expect(near.heard).toEqual([message])
      await vi.waitFor(() => expect(far.heard).toEqual([message]), { timeout: 2_000, interval: 2 })
      await pause(100)
      expect([near.heard, far.heard]).toEqual([[message], [message]])
      near.stop()
      far.stop()
    })

    test('five hundred in one burst all arrive, in their order', async () => {
      const far = collect(other)
      const messages = Array.from({ length: 500 }, () => ({
        userId: randomUUID(),
        topics: ['tasks' as const, 'focus' as const],
      }))
      for (const message of messages) store.signals.publish('changed', message)
      await vi.waitFor(() => expect(far.heard).toHaveLength(500), { timeout: 5_000 })
      expect(far.heard).toEqual(messages)
      far.stop()
    })

    test('each kind to its own listeners; who stopped hears nothing; one that throws harms nobody', async () => {
      const revoked: string[] = []
      const stops = [
        other.signals.subscribe('revoked', () => {
          throw new Error('on purpose')
        }),
        other.signals.subscribe('revoked', ({ sessionId }) => revoked.push(sessionId)),
      ]
      const far = collect(other)
      store.signals.publish('revoked', { sessionId: 's1' })
      await vi.waitFor(() => expect(revoked).toEqual(['s1']))
      for (const stop of stops) stop()
      store.signals.publish('revoked', { sessionId: 's2' })
      await pause(100)
      expect([revoked, far.heard]).toEqual([['s1'], []])
      far.stop()
    })
  })

  test('everything stored ends by itself', async () => {
    await store.kv.set('kept', 'x', 60)
    await store.kv.add('added', 'x', 60)
    await store.limits.use(allowance({ blockSeconds: 90, points: 1 }), 'ada')
    const lifetimes = await engine.lifetimes()
    expect(lifetimes.length).toBeGreaterThanOrEqual(3)
    expect(lifetimes.every((left) => left !== null && left <= 90)).toBe(true)
  })

  test('an emptied store is a miss and works on', async () => {
    const rule = allowance({ points: 1 })
    await store.kv.set('cached', 'x', 60)
    await store.limits.use(rule, 'ada')
    await engine.empty()
    expect(await store.kv.get('cached')).toBeUndefined()
    expect(await store.limits.use(rule, 'ada')).toBe(0)
    expect(await store.kv.add('cached', 'y', 60)).toBe(true)
    expect(await other.kv.get('cached')).toBe('y')
  })
})
