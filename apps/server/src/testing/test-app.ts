/** The real host on a real database, spoken to through HTTP. */
import type { InjectOptions } from 'fastify'
import { randomBytes } from 'node:crypto'
import type { CallInput, Endpoint } from '@sol/contracts/endpoint'
import { issue, openSession } from '@sol/core/accounts/signing-in'
import { noJobs, silentLog } from '@sol/core/testing/context'
import { testVault } from '@sol/core/testing/vault'
import type { Db } from '@sol/db/client'
import { users } from '@sol/db/schema/users'
import { dbTest } from '@sol/db/testing/database'
import { makePerson } from '@sol/db/testing/people'
import { eq } from 'drizzle-orm'
import { openStore, type OpenStore } from '@sol/runtime/store/open-store'
import { buildApp, type App, type AppDeps } from '../app.ts'
import { apiPrefix } from '../mount.ts'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  /** The Content-Type header, or nothing. */
  readonly type: string
  /** The parsed body, or the text when it is not JSON. */
  readonly body: unknown
}

type LooseInput = { params?: Record<string, string>; query?: Record<string, unknown>; body?: unknown }
type Options = { token?: string; headers?: Record<string, string> }

export interface TestApp {
  readonly app: App
  /** Calls an operation by its contract. */
  call<const E extends Endpoint>(operation: E, input: CallInput<E>, options?: Options): Promise<Answer>
  /** Calls an operation with whatever is given, fitting or not. */
  callLoosely(operation: Endpoint, input: LooseInput, options?: Options): Promise<Answer>
  /** Sends any request. */
  send(request: InjectOptions): Promise<Answer>
  /** Stores a person and opens a session for them, without the cost of a password. */
  person(
    given?: Partial<typeof users.$inferInsert>,
  ): Promise<{ id: string; token: string; refreshToken: string }>
}

const pathOf = (operation: Endpoint, params: Record<string, string>) =>
  apiPrefix +
  operation.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))

const answerOf = async (app: App, request: InjectOptions): Promise<Answer> => {
  const response = await app.http.inject(request)
  const type = response.headers['content-type'] ?? ''
  const body: unknown = type.includes('json') ? response.json() : response.body
  return { status: response.statusCode, headers: response.headers, type, body }
}

const signIn = async (app: App, given?: Partial<typeof users.$inferInsert>) => {
  const { id } = await makePerson(app.deps.db, given)
  const ctx = { ...app.contextAt(new Date()), kit: app.kit }
  const session = await openSession(ctx, app.deps.db, { userId: id, userAgent: undefined })
  const [user] = await app.deps.db.select().from(users).where(eq(users.id, id))
  if (!user) throw new Error('The person was not stored.')
  const { signedIn, refreshToken } = await issue(ctx, session, user)
  return { id, token: signedIn.accessToken, refreshToken }
}

export const makeTestApp = async (
  db: Db,
  store: OpenStore,
  given: Partial<AppDeps> = {},
): Promise<TestApp> => {
  const app = await buildApp({
    db,
    store,
    jobs: noJobs,
    log: silentLog,
    vault: testVault,
    secret: randomBytes(32),
    publicUrl: 'http://localhost:3000',
    trustProxy: [],
    webFolder: null,
    ready: () => Promise.resolve(true),
    ...given,
  })
  const callLoosely: TestApp['callLoosely'] = (operation, { params = {}, query, body }, options = {}) =>
    answerOf(app, {
      method: operation.method,
      url: pathOf(operation, params),
      ...(query && { query: query as Record<string, string> }),
      ...(body === undefined ? {} : { payload: body as object }),
      headers: { ...(options.token && { authorization: `Bearer ${options.token}` }), ...options.headers },
    })
  return {
    app,
    callLoosely,
    call: (operation, input, options) => callLoosely(operation, input, options),
    send: (request) => answerOf(app, request),
    person: (who) => signIn(app, who),
  }
}

/** A host per test, inside the test's transaction; `ada` and `stranger` are signed in. */
export const appTest = dbTest.extend<{
  store: OpenStore
  api: TestApp
  ada: { id: string; token: string; refreshToken: string }
  stranger: { id: string; token: string; refreshToken: string }
}>({
  store: [
    async ({ shared }, use) => {
      const store = await openStore({ pool: shared.pool, log: silentLog })
      await use(store)
      await store.close()
    },
    { scope: 'file' },
  ],
  api: async ({ db, store }, use) => {
    const api = await makeTestApp(db, store)
    await use(api)
    await api.app.http.close()
  },
  ada: async ({ api }, use) => use(await api.person()),
  stranger: async ({ api }, use) => use(await api.person()),
})
