/** The same facts on both stores: what Redis and what PostgreSQL remember must never decide who may come in. */
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sessions } from '@sol/db/schema/sessions'
import { users } from '@sol/db/schema/users'
import { freshDatabase, type TestDatabase } from '@sol/db/testing/database'
import { openStore, type OpenStore } from '@sol/runtime/store/open-store'
import { startRedis } from '@sol/runtime/store/testing/redis-server'
import type { Actor } from '../shared/context.ts'
import type { Store } from '../shared/store.ts'
import { silentLog } from '../testing/context.ts'
import type { AccountsCtx } from './kit.ts'
import * as me from './me.ts'
import { absoluteLifetime } from './session-rotation.ts'
import { authenticate } from './session-state.ts'
import { end, logout } from './sessions.service.ts'
import { accountsTest, instanceOn, later, signIn } from './testing/accounts.ts'

const refused = { code: 'unauthenticated' }

interface Room {
  readonly shared: TestDatabase
  readonly store: OpenStore
  readonly emptyStore: () => Promise<void>
}

/** A database and a store for one describe; what is returned gives them with an instance that remembers nothing. */
const roomWith = (furnish: (shared: TestDatabase) => Promise<Room & { close?(): Promise<void> }>) => {
  let room: Awaited<ReturnType<typeof furnish>>
  beforeAll(async () => {
    room = await furnish(await freshDatabase())
  })
  afterAll(async () => {
    await room.store.close()
    await room.close?.()
    await room.shared.close()
  })
  return () => ({ ...room, instance: instanceOn(room.shared, room.store) })
}

const onPostgres = async (shared: TestDatabase) => ({
  shared,
  store: await openStore({ pool: shared.pool, log: silentLog }),
  emptyStore: async () => void (await shared.pool.query('TRUNCATE sol_os.kv')),
})

const onRedis = async (shared: TestDatabase) => {
  const redis = await startRedis()
  const emptyStore = async () => {
    await redis.kill()
    await redis.start()
  }
  const store = await openStore({ pool: shared.pool, redisUrl: redis.url, log: silentLog })
  return { shared, store, emptyStore, close: () => redis.close() }
}

const ask = (ctx: AccountsCtx, token: string, now = new Date()): Promise<Actor> =>
  authenticate(ctx.kit, ctx.db, token, now)

/** A store that is there for nobody. */
const awayStore = (store: Store): Store => {
  const away = () => Promise.reject(new Error('away'))
  return {
    ...store,
    kv: { get: away, set: away, add: away, remove: away },
    signals: { ...store.signals, publish: () => undefined },
  }
}

const factsOn = (enter: ReturnType<typeof roomWith>) => {
  test('a token tells who asks, with role and time zone', async () => {
    const { instance } = enter()
    const ctx = instance.at(new Date())
    const { signedIn, user, sessionId } = await signIn(ctx)
    expect(await ask(ctx, signedIn.accessToken)).toEqual({
      userId: user.id,
      sessionId,
      role: 'user',
      timeZone: 'Europe/Berlin',
    })
  })

  test('a session that ended is refused at once, here and by the next instance', async () => {
    const { shared, store, instance } = enter()
    const ctx = instance.at(new Date())
    const other = instanceOn(shared, store).at(new Date())
    const { signedIn, refreshToken } = await signIn(ctx)
    await Promise.all([ask(ctx, signedIn.accessToken), ask(other, signedIn.accessToken)])
    await logout(ctx, null, { refreshToken, accessToken: undefined })
    await expect(ask(ctx, signedIn.accessToken)).rejects.toMatchObject(refused)
    await expect(ask(other, signedIn.accessToken)).rejects.toMatchObject(refused)
  })

  test('it stays refused after a restart, an emptied store, and both, in any order', async () => {
    const { shared, store, instance, emptyStore } = enter()
    const ctx = instance.at(new Date())
    const { signedIn, refreshToken } = await signIn(ctx)
    await ask(ctx, signedIn.accessToken)
    await logout(ctx, null, { refreshToken, accessToken: undefined })
    const restart = () => instanceOn(shared, store).at(new Date())
    for (const step of [restart, emptyStore, restart, emptyStore, emptyStore]) {
      await step()
      await expect(ask(restart(), signedIn.accessToken)).rejects.toMatchObject(refused)
      await expect(ask(ctx, signedIn.accessToken)).rejects.toMatchObject(refused)
    }
  })

  test('a copy that a slower reader stores after the end does not bring it back', async () => {
    const { shared, store, instance } = enter()
    const ctx = instance.at(new Date())
    const { signedIn, refreshToken } = await signIn(ctx)
    const reading = Promise.withResolvers<undefined>()
    const resume = Promise.withResolvers<undefined>()
    const slowKv = {
      ...store.kv,
      add: async (...given: Parameters<typeof store.kv.add>) => {
        reading.resolve(undefined)
        await resume.promise
        return store.kv.add(...given)
      },
    }
    const slow = instanceOn(shared, { ...store, kv: slowKv }).at(new Date())
    // It has read "open" from PostgreSQL and is about to write that down.
    const slowAnswer = ask(slow, signedIn.accessToken)
    await reading.promise
    await logout(ctx, null, { refreshToken, accessToken: undefined })
    resume.resolve(undefined)
    await slowAnswer
    await expect(ask(slow, signedIn.accessToken)).rejects.toMatchObject(refused)
    await expect(ask(instanceOn(shared, store).at(new Date()), signedIn.accessToken)).rejects.toMatchObject(
      refused,
    )
  })

  test('a store that is away stops nobody and lets nobody in', async () => {
    const { shared, store } = enter()
    const ctx = instanceOn(shared, awayStore(store)).at(new Date())
    const { signedIn, refreshToken } = await signIn(ctx)
    await expect(ask(ctx, signedIn.accessToken)).resolves.toBeDefined()
    await logout(ctx, null, { refreshToken, accessToken: undefined })
    await expect(ask(ctx, signedIn.accessToken, later(new Date(), 1000))).rejects.toMatchObject(refused)
  })

  test('when even the note about the end is lost, it takes five seconds at most', async () => {
    const { shared, store, instance } = enter()
    const ctx = instance.at(new Date())
    const other = instanceOn(shared, { ...store, signals: awayStore(store).signals }).at(new Date())
    const { signedIn, sessionId } = await signIn(ctx)
    await ask(other, signedIn.accessToken)
    await ctx.db.update(sessions).set({ revokedAt: new Date() }).where(eq(sessions.id, sessionId))
    await new Promise((resolve) => setTimeout(resolve, 5100))
    await expect(ask(other, signedIn.accessToken)).rejects.toMatchObject(refused)
  })

  test('a store that holds nonsense or another person is not believed', async () => {
    const { store, instance } = enter()
    const ctx = instance.at(new Date())
    const [ada, grace] = [await signIn(ctx), await signIn(ctx)]
    const copy = {
      userId: grace.user.id,
      role: 'admin',
      timeZone: 'UTC',
      generation: 0,
      confirmed: true,
      absoluteExpiresAt: 8e12,
    }
    for (const nonsense of ['', '{', 'null', '[]', '{"role":"admin"}', JSON.stringify(copy)]) {
      await store.kv.set(`session:${ada.sessionId}`, nonsense, 60)
      const now = later(new Date(), 2000)
      expect(await ask(ctx, ada.signedIn.accessToken, now)).toMatchObject({
        userId: ada.user.id,
        role: 'user',
      })
      ctx.kit.memory.forgetPerson(ada.user.id)
    }
  })

  test('another time zone holds from the next request on, here and by the next instance', async () => {
    const { shared, store, instance } = enter()
    const ctx = instance.at(new Date())
    const other = instanceOn(shared, store).at(new Date())
    const { signedIn } = await signIn(ctx)
    const actor = await ask(ctx, signedIn.accessToken)
    await ask(other, signedIn.accessToken)
    await me.update(ctx, actor, { body: { timeZone: 'Pacific/Auckland' }, ifMatch: undefined })
    store.signals.publish('changed', { userId: actor.userId, topics: ['me'] })
    expect(await ask(ctx, signedIn.accessToken)).toMatchObject({ timeZone: 'Pacific/Auckland' })
    expect(await ask(other, signedIn.accessToken)).toMatchObject({ timeZone: 'Pacific/Auckland' })
  })
}

describe('with the store in PostgreSQL', () => factsOn(roomWith(onPostgres)))
describe('with the store in Redis', () => factsOn(roomWith(onRedis)))

describe('what it costs', () => {
  const counting = (ctx: AccountsCtx) => {
    let queries = 0
    const db = new Proxy(ctx.db, {
      get: (target, name, receiver) => {
        if (name === 'select' || name === 'update') queries += 1
        return Reflect.get(target, name, receiver) as unknown
      },
    })
    return { db, queries: () => queries }
  }

  accountsTest('warm, it asks neither the store nor the database', async ({ shared, store }) => {
    let asked = 0
    const kv = { ...store.kv, get: (key: string) => ((asked += 1), store.kv.get(key)) }
    const ctx = instanceOn(shared, { ...store, kv }).at(new Date())
    const { signedIn } = await signIn(ctx)
    const { db, queries } = counting(ctx)
    const now = new Date()
    await authenticate(ctx.kit, db, signedIn.accessToken, now)
    const before = { queries: queries(), asked }
    for (let request = 0; request < 1000; request += 1)
      await authenticate(ctx.kit, db, signedIn.accessToken, later(now, request % 1000))
    expect({ queries: queries(), asked }).toEqual(before)
    await authenticate(ctx.kit, db, signedIn.accessToken, later(now, 1000))
    expect(asked).toBe(before.asked + 1)
  })

  accountsTest('the session is confirmed once', async ({ instance }) => {
    const ctx = instance.at(new Date())
    const { signedIn } = await signIn(ctx)
    const { db, queries } = counting(ctx)
    await authenticate(ctx.kit, db, signedIn.accessToken, ctx.now)
    expect(queries()).toBe(2)
    ctx.kit.memory.forgetSession((await authenticate(ctx.kit, db, signedIn.accessToken, ctx.now)).sessionId)
    await authenticate(ctx.kit, db, signedIn.accessToken, ctx.now)
    expect(queries()).toBe(3)
  })
})

describe('time', () => {
  accountsTest('a session ends after 90 days, whatever is remembered about it', async ({ instance }) => {
    const begin = new Date()
    const ctx = instance.at(begin)
    const { user, sessionId } = await signIn(ctx)
    const last = later(begin, absoluteLifetime - 500)
    const { token } = await ctx.kit.accessTokens.issue({ sub: user.id, sid: sessionId, gen: 0 }, last)
    await expect(ask(ctx, token, last)).resolves.toBeDefined()
    await expect(ask(ctx, token, later(last, 500))).rejects.toMatchObject(refused)
  })

  accountsTest('a clock that is set back makes nothing remembered fresh again', async ({ instance }) => {
    const begin = new Date()
    const ctx = instance.at(begin)
    const { signedIn, sessionId } = await signIn(ctx)
    await ask(ctx, signedIn.accessToken, later(begin, 2000))
    await ctx.db.update(sessions).set({ revokedAt: begin }).where(eq(sessions.id, sessionId))
    await ctx.kit.store.kv.remove(`session:${sessionId}`)
    await expect(ask(ctx, signedIn.accessToken, begin)).rejects.toMatchObject(refused)
  })
})

describe('what must not rest on a copy', () => {
  accountsTest(
    'ending a session asks PostgreSQL whether the one who asks is still in',
    async ({ instance }) => {
      const ctx = instance.at(new Date())
      const { signedIn, sessionId } = await signIn(ctx)
      const actor = await ask(ctx, signedIn.accessToken)
      await ctx.db.update(sessions).set({ revokedAt: new Date() }).where(eq(sessions.id, sessionId))
      await expect(end(ctx, actor, { id: sessionId })).rejects.toMatchObject(refused)
    },
  )

  accountsTest('an account that is gone opens nothing', async ({ instance }) => {
    const ctx = instance.at(new Date())
    const { signedIn, user } = await signIn(ctx)
    await ctx.db.delete(users).where(eq(users.id, user.id))
    await expect(ask(ctx, signedIn.accessToken)).rejects.toMatchObject(refused)
  })
})
