import { freshDatabase, type TestDatabase } from '@sol/db/testing/database'
import { users } from '@sol/db/schema/users'
import { sessions } from '@sol/db/schema/sessions'
import { openStore, type OpenStore } from '@sol/runtime/store/open-store'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { silentLog } from '../testing/context.ts'
import * as instanceRules from './instance.ts'
import { counter, registrations, useUp } from './limits.ts'
import { login } from './login.ts'
import { register } from './registration.ts'
import { authenticate } from './session-state.ts'
import { instanceOn, withCheapHash, type Instance } from './testing/accounts.ts'

const visitor = { ip: '203.0.113.7', userAgent: undefined, deviceProof: undefined }
const password = 'tide glass lantern'

let database: TestDatabase
let store: OpenStore
let instance: Instance

/** Each test is the first day of an installation. */
beforeEach(async () => {
  database = await freshDatabase()
  store = await openStore({ pool: database.pool, log: silentLog })
  instance = instanceOn(database, store)
})
afterEach(async () => {
  await store.close()
  await database.close()
})

const operator = { userId: '', sessionId: '', role: 'admin', timeZone: 'UTC' } as const

const formOf = (name: string) => ({
  email: `${name}@example.org`,
  password,
  displayName: name,
  timeZone: 'Europe/Berlin',
  visitor,
})

const signUp = (name: string, given: Partial<ReturnType<typeof formOf>> = {}, on = instance) =>
  register(withCheapHash(on.at(new Date())), null, { ...formOf(name), ...given })

describe('the first account', () => {
  test('is the administrator’s, the next is not', async () => {
    expect((await signUp('ada')).signedIn.user.role).toBe('admin')
    expect((await signUp('grace')).signedIn.user.role).toBe('user')
  })

  test.each(['nobody has set anything yet', 'registration was opened before'])(
    'of several made at the same moment exactly one is the administrator’s, when %s',
    async (when) => {
      if (when.startsWith('registration'))
        await instanceRules.update(instance.at(new Date()), operator, { registrationOpen: true })
      const other = instanceOn(database, store)
      const names = ['ada', 'grace', 'mary', 'joan', 'emmy', 'lise']
      const made = await Promise.all(names.map((name, at) => signUp(name, {}, at % 2 ? other : instance)))
      const roles = made.map(({ signedIn }) => signedIn.user.role).sort()
      expect(roles).toEqual(['admin', 'user', 'user', 'user', 'user', 'user'])
    },
  )

  test('can be made even when registration is closed, as nobody could open it', async () => {
    await instanceRules.update(instance.at(new Date()), operator, { registrationOpen: false })
    expect((await signUp('ada')).signedIn.user.role).toBe('admin')
    await expect(signUp('grace')).rejects.toMatchObject({ code: 'registration_closed' })
  })
})

describe('an account', () => {
  test('is signed in at once, and its device is known', async () => {
    const issued = await signUp('ada')
    const ctx = instance.at(new Date())
    const actor = await authenticate(ctx.kit, ctx.db, issued.signedIn.accessToken, ctx.now)
    expect(actor).toMatchObject({ userId: issued.signedIn.user.id, role: 'admin' })
    expect(issued.deviceProof).toMatch(/^v1\./)
  })

  test('keeps the e-mail as it was written, and signs in with it in any case', async () => {
    await signUp('ada', { email: 'Ada.King@Example.org' })
    const issued = await login(withCheapHash(instance.at(new Date())), null, {
      email: 'ada.king@example.ORG',
      password,
      visitor,
    })
    expect(issued.signedIn.user.email).toBe('Ada.King@Example.org')
  })
})

describe('nothing is stored', () => {
  const nobodyElse = async () => {
    expect(await database.db.select().from(users)).toHaveLength(1)
    expect(await database.db.select().from(sessions)).toHaveLength(1)
  }

  test('when the e-mail is taken, in any case, also at the same moment', async () => {
    const made = await Promise.allSettled([signUp('ada'), signUp('ada', { email: 'ADA@example.org' })])
    expect(made.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(signUp('ada')).rejects.toMatchObject({ code: 'email_taken' })
    await nobodyElse()
  })

  test('when the password is easy to guess', async () => {
    await signUp('ada')
    await expect(signUp('grace', { password: 'grace-grace-grace' })).rejects.toMatchObject({
      code: 'validation_failed',
      details: { issues: [{ path: ['password'] }] },
    })
    await nobodyElse()
  })

  test('when registration is closed, also while it was being closed; and then nothing is even hashed', async () => {
    await signUp('ada')
    const ctx = instance.at(new Date())
    let hashes = 0
    const hash = async (given: string) => {
      hashes += 1
      await instanceRules.update(ctx, operator, { registrationOpen: false })
      return given
    }
    const closing = { ...ctx, kit: { ...ctx.kit, passwords: { ...ctx.kit.passwords, hash } } }
    for (const name of ['grace', 'mary']) {
      await expect(register(closing, null, formOf(name))).rejects.toMatchObject({
        code: 'registration_closed',
      })
    }
    expect(hashes).toBe(1)
    await nobodyElse()
  })

  test('after 200 attempts from one address in an hour', async () => {
    await signUp('ada')
    const { kit } = instance.at(new Date())
    for (let attempt = 0; attempt < 199; attempt += 1) {
      await useUp(kit.store.limits, counter(kit.keys.limits, registrations, visitor.ip))
    }
    await expect(signUp('grace')).rejects.toMatchObject({ code: 'too_many_requests' })
    await nobodyElse()
  })
})

test('a known e-mail costs the same work as a new one, and no readable password is stored', async () => {
  const hashed: string[] = []
  const ctx = instance.at(new Date())
  const hash = (given: string) => {
    hashed.push(given)
    return ctx.kit.passwords.hash(given)
  }
  const counting = { ...ctx, kit: { ...ctx.kit, passwords: { ...ctx.kit.passwords, hash } } }
  await register(counting, null, formOf('ada'))
  await expect(register(counting, null, formOf('ada'))).rejects.toMatchObject({ code: 'email_taken' })
  expect(hashed).toHaveLength(2)
  const [row] = await database.db.select().from(users)
  expect(row?.passwordHash).toMatch(/^hmac384-bcrypt:\$2b\$12\$/)
})

test('only an administrator opens and closes registration', async () => {
  const person = { userId: '', sessionId: '', role: 'user' as const, timeZone: 'UTC' }
  const ctx = instance.at(new Date())
  await expect(instanceRules.update(ctx, person, { registrationOpen: false })).rejects.toMatchObject({
    code: 'forbidden',
  })
  expect(await instanceRules.get(ctx)).toEqual({ registrationOpen: true, hasAccounts: false })
})
