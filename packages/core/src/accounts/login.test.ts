import { randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import { sessions } from '@sol/db/schema/sessions'
import { users } from '@sol/db/schema/users'
import { makePerson } from '@sol/db/testing/people'
import type { AccountsCtx } from './kit.ts'
import { rememberAccount } from './known-devices.ts'
import { addressPerDay, counter, countFailure, networkOf } from './limits.ts'
import { login, type Visitor } from './login.ts'
import { refresh } from './signing-in.ts'
import { accountsTest, withCheapHash } from './testing/accounts.ts'

const password = 'tide glass lantern'
const wrong = { code: 'invalid_credentials' }
const blocked = { code: 'too_many_requests' }

/** Rules about guesses, with the hash replaced by the cheapest one: bcrypt is tested in passwords.test.ts. */
const test = accountsTest.extend<{ ctx: AccountsCtx; compared: string[] }>({
  // eslint-disable-next-line no-empty-pattern -- Vitest reads the parameter's shape
  compared: async ({}, use) => use([]),
  ctx: async ({ instance, compared }, use) => use(withCheapHash(instance.at(new Date()), compared)),
})

const unique = () => randomBytes(6).toString('hex')
const addressOf = (number: number) =>
  `2001:db8:${(number >>> 16).toString(16)}:${(number & 0xffff).toString(16)}::1`
const fromAnywhere = (): Visitor => ({
  ip: addressOf(randomBytes(4).readUInt32BE()),
  userAgent: 'curl/8',
  deviceProof: undefined,
})

const personOf = (ctx: AccountsCtx) => makePerson(ctx.db, { passwordHash: `cheap:${password}` })
const guess = (ctx: AccountsCtx, email: string, visitor: Visitor) =>
  login(ctx, null, { email, password: 'a guess', visitor })
const outcome = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'in',
    (error: unknown) => (error as { code: string }).code,
  )

describe('the right password', () => {
  test('opens a session of its own for every device', async ({ ctx }) => {
    const { email, id } = await personOf(ctx)
    const visitor = {
      ...fromAnywhere(),
      userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0',
    }
    const issued = await login(ctx, null, { email, password, visitor })
    await login(ctx, null, { email: email.toUpperCase(), password, visitor })
    const open = await ctx.db.select().from(sessions).where(eq(sessions.userId, id))
    expect(open.map(({ device, generation }) => ({ device, generation }))).toEqual([
      { device: 'Firefox on Linux', generation: 0 },
      { device: 'Firefox on Linux', generation: 0 },
    ])
    await expect(
      refresh(ctx, null, { refreshToken: issued.refreshToken, attempt: undefined }),
    ).resolves.toBeDefined()
  })

  test('uses up no budget, and empties that of the pair', async ({ ctx }) => {
    const { email } = await personOf(ctx)
    const visitor = fromAnywhere()
    for (let round = 0; round < 4; round += 1) {
      for (let failure = 0; failure < 4; failure += 1)
        await expect(guess(ctx, email, visitor)).rejects.toMatchObject(wrong)
      await expect(login(ctx, null, { email, password, visitor })).resolves.toBeDefined()
    }
  })

  test('that was changed while it was being compared opens nothing', async ({ ctx }) => {
    const { email, id } = await personOf(ctx)
    const passwords = {
      ...ctx.kit.passwords,
      matches: async (given: string, stored: string | undefined) => {
        await ctx.db.update(users).set({ passwordHash: 'another one' }).where(eq(users.id, id))
        return `cheap:${given}` === stored
      },
    }
    const racing = { ...ctx, kit: { ...ctx.kit, passwords } }
    await expect(login(racing, null, { email, password, visitor: fromAnywhere() })).rejects.toMatchObject(
      wrong,
    )
    expect(await ctx.db.select().from(sessions).where(eq(sessions.userId, id))).toEqual([])
  })
})

describe('guessing from one address', () => {
  test('is blocked after five failures, for that account and address only', async ({ ctx }) => {
    const [ada, grace] = [await personOf(ctx), await personOf(ctx)]
    const visitor = fromAnywhere()
    for (let failure = 0; failure < 5; failure += 1)
      await expect(guess(ctx, ada.email, visitor)).rejects.toMatchObject(wrong)
    const refusal = await login(ctx, null, { email: ada.email, password, visitor }).catch(
      (error: unknown) => error,
    )
    expect(refusal).toMatchObject({ ...blocked, details: { retryAfter: 30 } })
    await expect(
      login(ctx, null, { email: ada.email, password, visitor: fromAnywhere() }),
    ).resolves.toBeDefined()
    await expect(login(ctx, null, { email: grace.email, password, visitor })).resolves.toBeDefined()
  })

  test('counts a whole IPv6 /64 as one', async ({ ctx }) => {
    const { email } = await personOf(ctx)
    const network = addressOf(randomBytes(4).readUInt32BE()).slice(0, -3)
    const from = (host: number) => ({ ...fromAnywhere(), ip: `${network}:${host.toString(16)}:2:3:4` })
    for (let failure = 1; failure <= 5; failure += 1) await outcome(guess(ctx, email, from(failure)))
    expect(await outcome(guess(ctx, email, from(9)))).toBe('too_many_requests')
  })

  test('at many accounts is blocked after twenty failures in a minute', async ({ ctx }) => {
    const visitor = fromAnywhere()
    const outcomes = []
    for (let failure = 0; failure < 25; failure += 1)
      outcomes.push(await outcome(guess(ctx, `${unique()}@example.org`, visitor)))
    expect(outcomes.filter((code) => code === 'invalid_credentials')).toHaveLength(20)
    expect(outcomes.slice(20)).toEqual(Array.from({ length: 5 }, () => 'too_many_requests'))
  })

  test('at many accounts is blocked after 200 failures in a day', async ({ ctx }) => {
    const { keys, store } = ctx.kit
    const visitor = fromAnywhere()
    const daily = counter(keys.limits, addressPerDay, networkOf(visitor.ip))
    for (let failure = 0; failure < 199; failure += 1) await countFailure(store.limits, [daily])
    expect(await outcome(guess(ctx, `${unique()}@example.org`, visitor))).toBe('invalid_credentials')
    expect(await outcome(guess(ctx, `${unique()}@example.org`, visitor))).toBe('too_many_requests')
  })

  test('many at once are not compared more often than one after the other', async ({ ctx, compared }) => {
    const { email } = await personOf(ctx)
    const visitor = fromAnywhere()
    const outcomes = await Promise.all(Array.from({ length: 34 }, () => outcome(guess(ctx, email, visitor))))
    // Two run at once, so one may slip in beside the fifth.
    expect(compared.length).toBeLessThanOrEqual(6)
    expect(outcomes).toContain('too_many_requests')
  })
})

describe('guessing at one account from everywhere', () => {
  test('2,000 guesses from 500 networks get 100 comparisons, and the owner is never locked out', async ({
    ctx,
    compared,
  }) => {
    const { email, emailKey } = await personOf(ctx)
    const owner = {
      ...fromAnywhere(),
      deviceProof: rememberAccount(ctx.kit.keys.deviceCookie, undefined, emailKey),
    }
    const networks = Array.from({ length: 500 }, fromAnywhere)
    let ownersLogins = 0
    for (let batch = 0; batch < 100; batch += 1) {
      const visitors = Array.from({ length: 20 }, (_, at) => networks[(batch * 20 + at) % 500] ?? owner)
      await Promise.all(visitors.map((visitor) => outcome(guess(ctx, email, visitor))))
      if ((await outcome(login(ctx, null, { email, password, visitor: owner }))) === 'in') ownersLogins += 1
    }
    expect(ownersLogins).toBe(100)
    // One may slip in beside the hundredth, since two are compared at once.
    expect(compared.filter((given) => given === 'a guess').length).toBeLessThanOrEqual(101)
    expect(await outcome(login(ctx, null, { email, password, visitor: fromAnywhere() }))).toBe(
      'too_many_requests',
    )
  }, 120_000)

  test('a known device behind the attacker’s own address gets in too', async ({ ctx }) => {
    const { email, emailKey } = await personOf(ctx)
    const visitor = fromAnywhere()
    for (let failure = 0; failure < 25; failure += 1) await outcome(guess(ctx, email, visitor))
    const deviceProof = rememberAccount(ctx.kit.keys.deviceCookie, undefined, emailKey)
    expect(await outcome(login(ctx, null, { email, password, visitor: { ...visitor, deviceProof } }))).toBe(
      'in',
    )
  })

  test('a stolen device proof buys ten guesses, and not those of another account', async ({
    ctx,
    compared,
  }) => {
    const [ada, grace] = [await personOf(ctx), await personOf(ctx)]
    const deviceProof = rememberAccount(ctx.kit.keys.deviceCookie, undefined, ada.emailKey)
    const anywhere = () => ({ ...fromAnywhere(), deviceProof })
    for (let failure = 0; failure < 12; failure += 1) await outcome(guess(ctx, ada.email, anywhere()))
    expect(compared).toHaveLength(10)
    const visitor = anywhere()
    for (let failure = 0; failure < 6; failure += 1) await outcome(guess(ctx, grace.email, visitor))
    expect(compared).toHaveLength(15)
  })
})

test('an unknown e-mail is compared, refused and limited like a known one', async ({ ctx, compared }) => {
  const known = (await personOf(ctx)).email
  const seen = []
  for (const email of [known, `${unique()}@example.org`]) {
    const visitor = fromAnywhere()
    const before = compared.length
    const outcomes = []
    for (let failure = 0; failure < 7; failure += 1) outcomes.push(await outcome(guess(ctx, email, visitor)))
    seen.push({ outcomes, compared: compared.length - before })
  }
  expect(seen[1]).toEqual(seen[0])
})

test('when everybody signs in at once, two are compared, 32 wait and the rest are asked to come back', async ({
  ctx,
}) => {
  const slow = {
    ...ctx.kit.passwords,
    matches: () => new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 20)),
  }
  const busy = { ...ctx, kit: { ...ctx.kit, passwords: slow } }
  const outcomes = await Promise.all(
    Array.from({ length: 60 }, () => outcome(guess(busy, `${unique()}@example.org`, fromAnywhere()))),
  )
  expect(outcomes.filter((code) => code === 'invalid_credentials').length).toBeGreaterThanOrEqual(34)
  expect(outcomes).toContain('too_many_requests')
})
