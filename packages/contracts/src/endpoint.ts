/**
 * One object per operation. The Fastify route, the OpenAPI document and the browser client all read it,
 * so that a shape is written once.
 */
import type * as z from 'zod/mini'
import type { ErrorCode } from './errors.ts'
import type { Topic } from './events.ts'

/** Who may call: anyone, a signed-in person, an administrator, or the holder of the refresh cookie. */
export type Access = 'public' | 'user' | 'admin' | 'cookie'

export interface Endpoint {
  /** The OpenAPI operationId, as `logCheckin`. */
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Below `/api/v1`; parameters as `:id`. */
  readonly path: `/${string}`
  readonly tag: string
  /** One sentence for the documentation. */
  readonly summary: string
  readonly access: Access
  readonly params?: z.ZodMiniType
  readonly query?: z.ZodMiniType
  readonly body?: z.ZodMiniType
  readonly status: 200 | 201 | 204
  /** null for 204 and for streams. */
  readonly response: z.ZodMiniType | null
  /** The media type when it is not JSON. */
  readonly produces?: 'text/event-stream'
  /** Bytes that a body may have, where the usual limit (256 kB) does not fit. */
  readonly bodyLimit?: number
  /** What can go wrong beyond what `problemsOf` adds for every operation of its kind. */
  readonly problems?: readonly ErrorCode[]
  /** What the person's other tabs and devices are told has changed. */
  readonly changes?: readonly Topic[]
  /** The row has a version: `If-Match` is honoured and an `ETag` is served. */
  readonly versioned?: true
  /** The answer holds secrets: never stored for an Idempotency-Key, never cached. */
  readonly secret?: true
}

export const endpoint = <const E extends Endpoint>(definition: E): E => definition

type Output<S> = S extends z.ZodMiniType ? z.output<S> : undefined
type Input<S> = S extends z.ZodMiniType ? z.input<S> : undefined

/** What a handler receives, after validation. */
export type RequestOf<E extends Endpoint> = {
  readonly params: Output<E['params']>
  readonly query: Output<E['query']>
  readonly body: Output<E['body']>
  /** The version in `If-Match`, when the operation is versioned and the header was sent. */
  readonly ifMatch: number | undefined
}

/** What a handler answers; the schema strips whatever it does not name. */
export type ResponseOf<E extends Endpoint> = E['response'] extends z.ZodMiniType
  ? z.input<E['response']>
  : void

/** What the browser sends. */
export type CallInput<E extends Endpoint> = {
  readonly [K in 'params' | 'query' | 'body' as E[K] extends z.ZodMiniType ? K : never]: Input<E[K]>
}

/** What the browser receives. */
export type CallResult<E extends Endpoint> = Output<E['response']>

/** Every code an operation may answer with, without repeats. */
export const problemsOf = (operation: Endpoint): readonly ErrorCode[] => {
  const codes = new Set<ErrorCode>([
    'malformed_request',
    'request_timeout',
    'uri_too_long',
    'header_too_large',
  ])
  if (operation.params || operation.query || operation.body) codes.add('validation_failed')
  if (operation.method !== 'GET') codes.add('payload_too_large').add('unsupported_media_type')
  if (operation.access !== 'public') codes.add('unauthenticated')
  if (operation.access === 'admin') codes.add('forbidden')
  if (operation.params) codes.add('not_found')
  if (takesIdempotencyKey(operation)) codes.add('in_progress').add('key_reused')
  if (takesIfMatch(operation)) codes.add('version_mismatch')
  for (const code of operation.problems ?? []) codes.add(code)
  return [...codes, 'internal', 'unavailable']
}

/** Every write of a signed-in person is safe to repeat, unless its answer holds secrets. */
export const takesIdempotencyKey = (operation: Endpoint): boolean =>
  operation.method !== 'GET' &&
  (operation.access === 'user' || operation.access === 'admin') &&
  !operation.secret

/** A change of a versioned row can be tied to the version it is based on. */
export const takesIfMatch = (operation: Endpoint): boolean =>
  operation.versioned === true && (operation.method === 'PATCH' || operation.method === 'DELETE')
