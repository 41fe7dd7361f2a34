/** Accounts on a real database and a real store, for tests that commit and run things at once. */
import { randomBytes } from 'node:crypto'
import { dbTest, type TestDatabase } from '@sol/db/testing/database'
import { makePerson } from '@sol/db/testing/people'
import { openStore, type OpenStore } from '@sol/runtime/store/open-store'
import type { Store } from '../../shared/store.ts'
import { contextAt, silentLog } from '../../testing/context.ts'
import { makeAccountsKit, type AccountsCtx } from '../kit.ts'
import type { UserRow } from '../me.ts'
import { issue, openSession, type Issued } from '../signing-in.ts'

export const secret = randomBytes(32)
export const publicUrl = 'https://sol.example.org'

/** One instance of the server: instances share database, store and secret, and remember things of their own. */
export interface Instance {
  at(now: Date): AccountsCtx
}

export const instanceOn = (database: TestDatabase, store: Store): Instance => {
  const kit = makeAccountsKit({ secret, store, publicUrl })
  return { at: (now) => ({ ...contextAt(database.db, now.toISOString()), kit }) }
}

export const later = (date: Date, milliseconds: number) => new Date(date.getTime() + milliseconds)

/** Stores a person and signs them in, without the cost of a password. */
export const signIn = async (ctx: AccountsCtx): Promise<Issued & { sessionId: string; user: UserRow }> => {
  const user = await makePerson(ctx.db)
  const session = await openSession(ctx, ctx.db, { userId: user.id, userAgent: undefined })
  return { ...(await issue(ctx, session, user)), sessionId: session.id, user }
}

/** Every test has an instance with nothing in memory; database and store are the file's. */
export const accountsTest = dbTest.extend<{ store: OpenStore; instance: Instance }>({
  store: [
    async ({ shared }, use) => {
      const store = await openStore({ pool: shared.pool, log: silentLog })
      await use(store)
      await store.close()
    },
    { scope: 'file' },
  ],
  instance: async ({ shared, store }, use) => use(instanceOn(shared, store)),
})

/** Rules around passwords without the cost of a hash; bcrypt itself is tested in passwords.test.ts. */
export const withCheapHash = (ctx: AccountsCtx, compared: string[] = []): AccountsCtx => {
  const passwords = {
    hash: (given: string) => Promise.resolve(`cheap:${given}`),
    matches: (given: string, stored: string | undefined) => {
      compared.push(given)
      return Promise.resolve(`cheap:${given}` === stored)
    },
  }
  return { ...ctx, kit: { ...ctx.kit, passwords } }
}
