import { eq } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { sessions } from '@sol/db/schema/sessions'
import type { AccountsCtx } from './kit.ts'
import { refreshTokenOf } from './refresh-tokens.ts'
import { absoluteLifetime, idleLifetime, judge, type SessionRow } from './session-rotation.ts'
import { authenticate } from './session-state.ts'
import { refresh, type Issued } from './signing-in.ts'
import { accountsTest as test, instanceOn, later, signIn } from './testing/accounts.ts'

const refused = { code: 'unauthenticated' }
const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

const present = (ctx: AccountsCtx, refreshToken: string, attempt?: string) =>
  refresh(ctx, null, { refreshToken, attempt })

/** Later than whatever the database has just written down. */
const afterwards = async () => {
  await settled()
  return new Date()
}

const rowOf = async (ctx: AccountsCtx, id: string): Promise<SessionRow> => {
  const [row] = await ctx.db.select().from(sessions).where(eq(sessions.id, id))
  if (!row) throw new Error('no such session')
  return row
}

describe('using a refresh token', () => {
  test('gives the next generation and a working access token', async ({ instance, shared }) => {
    const ctx = instance.at(new Date())
    const { refreshToken, sessionId, user } = await signIn(ctx)
    const issued = await present(instance.at(await afterwards()), refreshToken)
    expect(issued.refreshToken).not.toBe(refreshToken)
    expect(await rowOf(ctx, sessionId)).toMatchObject({ generation: 1, confirmed: false, revokedAt: null })
    const actor = await authenticate(ctx.kit, shared.db, issued.signedIn.accessToken, new Date())
    expect(actor).toMatchObject({ userId: user.id, sessionId })
    expect(await rowOf(ctx, sessionId)).toMatchObject({ confirmed: true })
  })

  test('extends the idle time by 14 days, but never beyond 90 days after signing in', async ({
    instance,
  }) => {
    const begin = new Date()
    const ctx = instance.at(begin)
    const { refreshToken: first, sessionId } = await signIn(ctx)
    let refreshToken = first
    for (let at = idleLifetime - 1; at < absoluteLifetime; at += idleLifetime - 1) {
      const issued = await present(instance.at(later(begin, at)), refreshToken)
      refreshToken = issued.refreshToken
      expect(issued.refreshExpiresAt.getTime()).toBe(
        begin.getTime() + Math.min(at + idleLifetime, absoluteLifetime),
      )
    }
    expect((await rowOf(ctx, sessionId)).generation).toBe(6)
    await expect(present(instance.at(later(begin, absoluteLifetime)), refreshToken)).rejects.toMatchObject(
      refused,
    )
  })

  test('is refused after 14 idle days, without calling it a replay', async ({ instance }) => {
    const begin = new Date()
    const ctx = instance.at(begin)
    const { refreshToken, sessionId } = await signIn(ctx)
    await expect(present(instance.at(later(begin, idleLifetime)), refreshToken)).rejects.toMatchObject(
      refused,
    )
    expect(await rowOf(ctx, sessionId)).toMatchObject({ generation: 0, revokedAt: null })
  })

  test('is refused once the session has ended', async ({ instance }) => {
    const ctx = instance.at(new Date())
    const { refreshToken, sessionId } = await signIn(ctx)
    await ctx.db.update(sessions).set({ revokedAt: ctx.now }).where(eq(sessions.id, sessionId))
    await expect(present(ctx, refreshToken)).rejects.toMatchObject(refused)
    expect((await rowOf(ctx, sessionId)).generation).toBe(0)
  })

  test('of a generation that does not exist yet, or of no session, is refused and ends nothing', async ({
    instance,
  }) => {
    const ctx = instance.at(new Date())
    const { sessionId } = await signIn(ctx)
    const key = ctx.kit.keys.refreshToken
    for (const given of [
      refreshTokenOf(key, { sessionId, generation: 5 }),
      refreshTokenOf(key, { sessionId: randomUUID(), generation: 0 }),
    ]) {
      await expect(present(ctx, given)).rejects.toMatchObject(refused)
    }
    expect((await rowOf(ctx, sessionId)).revokedAt).toBeNull()
  })
})

describe('a replay ends the session', () => {
  const chain = async (ctx: AccountsCtx, first: string, steps: number): Promise<string[]> => {
    const tokens = [first]
    for (let step = 0; step < steps; step += 1) {
      const issued: Issued = await present({ ...ctx, now: await afterwards() }, tokens.at(-1) ?? '')
      tokens.push(issued.refreshToken)
    }
    return tokens
  }

  test.for([0, 1, 2, 3, 4])('generation %i of five', async (generation, { instance, shared }) => {
    const ctx = instance.at(new Date())
    const { refreshToken, sessionId, signedIn } = await signIn(ctx)
    await authenticate(ctx.kit, shared.db, signedIn.accessToken, new Date())
    const tokens = await chain(ctx, refreshToken, 5)
    await expect(present(instance.at(await afterwards()), tokens[generation] ?? '')).rejects.toMatchObject(
      refused,
    )
    expect(await rowOf(ctx, sessionId)).toMatchObject({ generation: 5, revokedBecause: 'replay' })
    await expect(present(instance.at(await afterwards()), tokens[5] ?? '')).rejects.toMatchObject(refused)
    await expect(authenticate(ctx.kit, shared.db, signedIn.accessToken, new Date())).rejects.toMatchObject(
      refused,
    )
  })

  test('of the predecessor a millisecond after the answer', async ({ instance }) => {
    const ctx = instance.at(new Date())
    const { refreshToken, sessionId } = await signIn(ctx)
    await present(ctx, refreshToken)
    const { rotatedAt } = await rowOf(ctx, sessionId)
    await settled()
    await expect(present(instance.at(later(rotatedAt, 1)), refreshToken)).rejects.toMatchObject(refused)
    expect((await rowOf(ctx, sessionId)).revokedBecause).toBe('replay')
  })

  test('of the predecessor with a clock that was set back an hour', async ({ instance }) => {
    const ctx = instance.at(new Date())
    const { refreshToken, sessionId } = await signIn(ctx)
    await present(ctx, refreshToken)
    await settled()
    await expect(present(instance.at(later(new Date(), -3_600_000)), refreshToken)).rejects.toMatchObject(
      refused,
    )
    expect((await rowOf(ctx, sessionId)).revokedBecause).toBe('replay')
  })
})

describe('a lost answer', () => {
  const attempt = 'an-attempt-of-this-client'

  test('is repeated for the same attempt, hours later and more than once', async ({ instance }) => {
    const ctx = instance.at(new Date())
    const { refreshToken, sessionId } = await signIn(ctx)
    const lost = await present(ctx, refreshToken, attempt)
    for (const hours of [1, 2]) {
      const now = later(await afterwards(), hours * 3_600_000)
      expect((await present(instance.at(now), refreshToken, attempt)).refreshToken).toBe(lost.refreshToken)
    }
    expect(await rowOf(ctx, sessionId)).toMatchObject({ generation: 1, revokedAt: null })
  })

  test.for([
    ['another attempt', 'an-attempt-of-somebody'],
    ['no attempt', undefined],
  ] as const)('is a replay with %s', async ([, given], { instance }) => {
    const ctx = instance.at(new Date())
    const { refreshToken, sessionId } = await signIn(ctx)
    await present(ctx, refreshToken, attempt)
    await expect(present(instance.at(await afterwards()), refreshToken, given)).rejects.toMatchObject(refused)
    expect((await rowOf(ctx, sessionId)).revokedBecause).toBe('replay')
  })

  test('without an attempt on either side is a replay', async ({ instance }) => {
    const ctx = instance.at(new Date())
    const { refreshToken } = await signIn(ctx)
    await present(ctx, refreshToken)
    await expect(present(instance.at(await afterwards()), refreshToken)).rejects.toMatchObject(refused)
  })

  test('is a replay once the new access token was used, since then it was not lost', async ({
    instance,
    shared,
  }) => {
    const ctx = instance.at(new Date())
    const { refreshToken, sessionId } = await signIn(ctx)
    const { signedIn } = await present(ctx, refreshToken, attempt)
    await authenticate(ctx.kit, shared.db, signedIn.accessToken, await afterwards())
    await expect(present(instance.at(await afterwards()), refreshToken, attempt)).rejects.toMatchObject(
      refused,
    )
    expect((await rowOf(ctx, sessionId)).revokedBecause).toBe('replay')
  })
})

describe('many at once with one token', () => {
  test('20 rounds of 200 over two instances: one step a round, one successor, nobody signed out', async ({
    shared,
    store,
    instance,
  }) => {
    const instances = [instance, instanceOn(shared, store)]
    const ctx = instance.at(new Date())
    const { refreshToken: first, sessionId } = await signIn(ctx)
    let refreshToken = first
    for (let round = 1; round <= 20; round += 1) {
      const asked = Array.from({ length: 200 }, (_, at) => {
        const one = instances[at % 2] ?? instance
        return present(one.at(new Date()), refreshToken)
      })
      const successors = new Set((await Promise.all(asked)).map((issued) => issued.refreshToken))
      expect(successors.size).toBe(1)
      expect(await rowOf(ctx, sessionId)).toMatchObject({ generation: round, revokedAt: null })
      refreshToken = [...successors][0] ?? ''
      await settled()
    }
  }, 60_000)

  test('fifty tabs that wake up in any order within the first request all get the same token', async ({
    instance,
  }) => {
    const ctx = instance.at(new Date())
    const { refreshToken, sessionId } = await signIn(ctx)
    const tabs = Array.from({ length: 50 }, async (_, at) => {
      await new Promise((resolve) => setTimeout(resolve, at % 3))
      const answer = Promise.withResolvers<undefined>()
      setTimeout(() => answer.resolve(undefined), 30)
      return refresh(instance.at(new Date()), null, {
        refreshToken,
        attempt: undefined,
        answered: answer.promise,
      })
    })
    expect(new Set((await Promise.all(tabs)).map((issued) => issued.refreshToken)).size).toBe(1)
    expect(await rowOf(ctx, sessionId)).toMatchObject({ generation: 1, revokedAt: null })
  })

  test('a request that read the session before another instance committed is not a replay', async ({
    shared,
    store,
    instance,
  }) => {
    const ctx = instance.at(new Date())
    const { refreshToken, sessionId } = await signIn(ctx)
    const elsewhere = instanceOn(shared, store)
    const holder = await shared.pool.connect()
    await holder.query('BEGIN')
    await holder.query('SELECT 1 FROM sol_os.sessions WHERE id = $1 FOR UPDATE', [sessionId])
    // Both have read generation 0 and wait for the row; the clock says that the second came long after.
    const both = [
      present(instance.at(new Date()), refreshToken),
      present(elsewhere.at(later(new Date(), 60_000)), refreshToken),
    ]
    await new Promise((resolve) => setTimeout(resolve, 100))
    await holder.query('COMMIT')
    holder.release()
    const [one, other] = await Promise.all(both)
    expect(one?.refreshToken).toBe(other?.refreshToken)
    expect(await rowOf(ctx, sessionId)).toMatchObject({ generation: 1, revokedAt: null })
  })
})

describe('judging', () => {
  const at = new Date('2026-03-02T08:00:00Z')
  const session = {
    generation: 2,
    confirmed: true,
    lastAttempt: null,
    revokedAt: null,
    rotatedAt: at,
    idleExpiresAt: later(at, idleLifetime),
    absoluteExpiresAt: later(at, absoluteLifetime),
  } as SessionRow
  const given = (generation: number, milliseconds: number, sawCurrent = false) => ({
    presented: { sessionId: randomUUID(), generation },
    attempt: undefined,
    arrivedAt: later(at, milliseconds),
    sawCurrent,
  })

  test('the predecessor that arrived before the rotation is repeated, in its very millisecond it is not', () => {
    expect(judge(session, given(1, -1))).toBe('repeat')
    expect(judge(session, given(1, 0))).toBe('replay')
  })

  test('an older one is a replay, however early it came', () => {
    expect(judge(session, given(0, -1, true))).toBe('replay')
  })

  test('nothing brings back a session that has ended', () => {
    expect(judge({ ...session, revokedAt: at }, given(1, -1, true))).toBe('gone')
    expect(judge(undefined, given(1, -1, true))).toBe('gone')
  })
})
