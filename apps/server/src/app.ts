import Fastify, { type FastifyInstance } from 'fastify'
import { endpoints } from '@sol/contracts/endpoints'
import { makeAccountsKit, type AccountsKit } from '@sol/core/accounts/kit'
import { authenticate } from '@sol/core/accounts/session-state'
import type { Actor, Compute, Ctx, Log } from '@sol/core/shared/context'
import type { Jobs } from '@sol/core/shared/job'
import type { Store } from '@sol/core/shared/store'
import type { Vault } from '@sol/core/shared/vault'
import type { Db } from '@sol/db/client'
import { randomUUID } from 'node:crypto'
import { headers } from './plugins/headers.ts'
import { health } from './plugins/health.ts'
import { openApi } from './plugins/openapi.ts'
import { answerBadAddress, answerBrokenRequest, problems } from './plugins/problems.ts'
import { webApp } from './plugins/web-app.ts'
import { authRoutes } from './routes/auth.ts'
import { blockRoutes } from './routes/blocks.ts'
import { checkinRoutes } from './routes/checkins.ts'
import { dayRoutes } from './routes/days.ts'
import { eventRoutes } from './routes/events.ts'
import { factorRoutes } from './routes/factors.ts'
import { focusRoutes } from './routes/focus-sessions.ts'
import { insightRoutes } from './routes/insights.ts'
import { instanceRoutes } from './routes/instance.ts'
import { journalRoutes } from './routes/journal.ts'
import { meRoutes } from './routes/me.ts'
import { projectRoutes } from './routes/projects.ts'
import { seriesRoutes } from './routes/series.ts'
import { smallerRoutes } from './routes/smaller.ts'
import { taskRoutes } from './routes/tasks.ts'
import { todayRoutes } from './routes/today.ts'

/** What the host is built from; the runtime gives it, and the testing kit gives the same. */
export interface AppDeps {
  readonly db: Db
  readonly jobs: Jobs
  readonly log: Log
  readonly store: Store
  readonly vault: Vault
  /** Long sums beside the event loop; left out, they are done in place. */
  readonly compute?: Compute
  /** The 32 bytes that every key of this instance is derived from. */
  readonly secret: Buffer
  /** Where people reach this instance, as `https://sol.example.org`. */
  readonly publicUrl: string
  /** Proxies whose X-Forwarded-For is believed; none by default. */
  readonly trustProxy: readonly string[]
  /** The built web app, or null for an API without one. */
  readonly webFolder: string | null
  /** Whether the database answers. */
  readonly ready: () => Promise<boolean>
}

export interface App {
  readonly http: FastifyInstance
  readonly deps: AppDeps
  readonly kit: AccountsKit
  /** Operations that have a route, by id. */
  readonly mounted: Set<string>
  /** What a rule is given for one request. */
  readonly contextAt: (now: Date) => Ctx
  /** @throws AppError unauthenticated */
  readonly actorOf: (token: string, now: Date) => Promise<Actor>
}

/** Sizes and times that bound every request; Fastify itself sets no limit on how long a body may take. */
const limits = {
  bodyLimit: 256 * 1024,
  requestTimeout: 15_000,
  keepAliveTimeout: 65_000,
  http: { headersTimeout: 10_000, maxHeaderSize: 16 * 1024 },
  routerOptions: { maxParamLength: 200 },
}

const createHttp = (deps: AppDeps): FastifyInstance => {
  const http = Fastify({
    ...limits,
    trustProxy: deps.trustProxy.length > 0 ? [...deps.trustProxy] : false,
    genReqId: () => randomUUID(),
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: answerBadAddress,
  })
  return http
}

/** JSON only; an empty body is no body, since some clients name a type and send nothing. */
const acceptJson = (http: FastifyInstance): void => {
  http.removeAllContentTypeParsers()
  const parse = http.getDefaultJsonParser('error', 'error')
  http.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined)
    else void parse(request, body.toString(), done)
  })
}

const assertComplete = (app: App): void => {
  const missing = endpoints.filter((operation) => !app.mounted.has(operation.id))
  if (missing.length > 0)
    throw new Error(`No route for ${missing.map((operation) => operation.id).join(', ')}`)
}

/** The whole HTTP host, not yet listening. */
export const buildApp = async (deps: AppDeps): Promise<App> => {
  const http = createHttp(deps)
  const kit = makeAccountsKit({ secret: deps.secret, store: deps.store, publicUrl: deps.publicUrl })
  const app: App = {
    http,
    deps,
    kit,
    mounted: new Set(),
    contextAt: (now) => ({
      db: deps.db,
      jobs: deps.jobs,
      log: deps.log,
      vault: deps.vault,
      now,
      ...(deps.compute && { compute: deps.compute }),
    }),
    actorOf: (token, now) => authenticate(kit, deps.db, token, now),
  }
  acceptJson(http)
  problems(app)
  headers(app)
  health(app)
  for (const routes of [
    authRoutes,
    meRoutes,
    instanceRoutes,
    taskRoutes,
    smallerRoutes,
    seriesRoutes,
    projectRoutes,
    blockRoutes,
    focusRoutes,
    checkinRoutes,
    dayRoutes,
    factorRoutes,
    journalRoutes,
    insightRoutes,
    todayRoutes,
    eventRoutes,
  ])
    routes(app)
  await openApi(app)
  await webApp(app)
  assertComplete(app)
  return app
}
