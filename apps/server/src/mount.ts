/** Puts one operation of the contracts behind its address. A route is one call of `mount`. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod/mini'
import {
  takesIdempotencyKey,
  takesIfMatch,
  type Endpoint,
  type RequestOf,
  type ResponseOf,
} from '@sol/contracts/endpoint'
import type { Issue } from '@sol/contracts/errors'
import { AppError } from '@sol/core/shared/app-error'
import type { Actor, Ctx } from '@sol/core/shared/context'
import type { App } from './app.ts'
import { bearerOf } from './bearer.ts'
import { etagOf, ifMatchOf } from './etag.ts'
import { idempotencyKeyOf, once } from './idempotency.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** When the request reached us; rules are given this moment. */
    arrivedAt: Date
    actor: Actor | null
  }
}

type ActorOf<E extends Endpoint> = E['access'] extends 'user' | 'admin' ? Actor : null

/** Cookies, addresses and streams: only what has no place in a contract needs these. */
export interface Exchange {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

export type Handler<E extends Endpoint> = (
  ctx: Ctx,
  actor: ActorOf<E>,
  request: RequestOf<E> & { readonly http: Exchange },
) => Promise<ResponseOf<E>>

export const apiPrefix = '/api/v1'

/** The person, before a byte of the body is read. */
const identify = (app: App, operation: Endpoint) => async (request: FastifyRequest) => {
  if (operation.access !== 'user' && operation.access !== 'admin') return
  request.actor = await app.actorOf(bearerOf(request), request.arrivedAt)
  if (operation.access === 'admin' && request.actor.role !== 'admin') throw new AppError('forbidden')
}

const parts = ['params', 'query', 'body'] as const

/** Params, query and body as the contract says, or one problem that names everything that does not fit. */
const validated = (operation: Endpoint, request: FastifyRequest) => {
  const issues: Issue[] = []
  const values: Partial<Record<(typeof parts)[number], unknown>> = {}
  for (const part of parts) {
    const schema = operation[part]
    if (!schema) continue
    const result = schema.safeParse(request[part])
    if (result.success) values[part] = result.data
    else issues.push(...result.error.issues.slice(0, 50).map(toIssue))
  }
  if (issues.length > 0) throw new AppError('validation_failed', { issues })
  return values
}

const toIssue = ({ path, message }: z.core.$ZodIssue): Issue => ({
  path: path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
  message,
})

const serialise = (operation: Endpoint, result: unknown): string | null =>
  operation.response === null ? null : JSON.stringify(z.parse(operation.response, result))

const versionIn = (result: unknown): number | undefined =>
  typeof result === 'object' && result !== null && 'version' in result && typeof result.version === 'number'
    ? result.version
    : undefined

const tellOthers = (app: App, operation: Endpoint, actor: Actor | null): void => {
  if (actor && operation.changes) {
    app.deps.store.signals.publish('changed', { userId: actor.userId, topics: [...operation.changes] })
  }
}

/** @param handler a sentence: context, person and validated request in; a value of the response schema out. */
export const mount = <const E extends Endpoint>(app: App, operation: E, handler: Handler<E>): void => {
  const work = async (ctx: Ctx, request: FastifyRequest, reply: FastifyReply): Promise<unknown> =>
    handler(ctx, request.actor as ActorOf<E>, {
      ...(validated(operation, request) as RequestOf<E>),
      ifMatch: takesIfMatch(operation) ? ifMatchOf(request) : undefined,
      http: { request, reply },
    })

  app.mounted.add(operation.id)
  app.http.route({
    method: operation.method,
    url: `${apiPrefix}${operation.path}`,
    ...(operation.bodyLimit !== undefined && { bodyLimit: operation.bodyLimit }),
    onRequest: identify(app, operation),
    handler: async (request, reply) => {
      const ctx = app.contextAt(request.arrivedAt)
      const key = takesIdempotencyKey(operation) ? idempotencyKeyOf(request) : undefined
      const result =
        key === undefined || request.actor === null
          ? await work(ctx, request, reply)
          : await once(ctx, request.actor, { key, request, status: operation.status }, (within) =>
              work(within, request, reply),
            )
      if (operation.produces) return reply
      tellOthers(app, operation, request.actor)
      const version = versionIn(result)
      if (version !== undefined) reply.header('etag', etagOf(version))
      const text = serialise(operation, result)
      reply.code(operation.status)
      return text === null ? reply.send() : reply.type('application/json; charset=utf-8').send(text)
    },
  })
}
