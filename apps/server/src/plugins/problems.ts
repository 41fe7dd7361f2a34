/** Every failure leaves as an RFC 9457 problem that says what happened, what is safe and what to do. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { Socket } from 'node:net'
import { randomUUID } from 'node:crypto'
import * as z from 'zod/mini'
import en from 'zod/v4/locales/en.js'
import { errorTable, type ErrorCode, type Issue, type Problem } from '@sol/contracts/errors'
import { AppError } from '@sol/core/shared/app-error'
import type { App } from '../app.ts'
import { databaseTrouble } from '../database-trouble.ts'

// Without a language zod/mini only says "Invalid input".
z.config(en())

const problemType = 'application/problem+json; charset=utf-8'

interface Failure {
  readonly code: ErrorCode
  readonly detail?: string | undefined
  readonly issues?: readonly Issue[] | undefined
  readonly retryAfter?: number | undefined
}

const problemOf = ({ code, detail, issues, retryAfter }: Failure, requestId: string): Problem => ({
  type: `https://sol-os.org/problems/${code}`,
  title: errorTable[code].title,
  status: errorTable[code].status,
  code,
  ...(detail === undefined ? {} : { detail }),
  ...(issues === undefined ? {} : { issues: [...issues] }),
  ...(retryAfter === undefined ? {} : { retryAfter }),
  requestId,
})

/** What Fastify itself refuses, by its error code (fastify.dev/docs/latest/Reference/Errors). */
const fastifyCodes: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'payload_too_large',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed_request',
  FST_ERR_MAX_PARAM_LENGTH: 'uri_too_long',
}

const fallbackDetail: Partial<Record<ErrorCode, string>> = {
  internal:
    'Nothing that was saved before is affected. Try again; if it stays, quote the request id to whoever runs this.',
  unreadable:
    'Nothing was changed, and the rest can still be read. Quote the request id to whoever runs this; the cause is in the record of the account.',
  unavailable: 'The database does not answer. Nothing that was saved is affected. Try again in a moment.',
  unauthenticated: 'The access token is missing, has run out, or belongs to a session that has ended.',
}

const failureOf = (error: FastifyError | Error): Failure => {
  if (error instanceof AppError) return { code: error.code, ...error.details }
  const trouble = databaseTrouble(error)
  if (trouble) return { code: trouble, retryAfter: 1 }
  const known = 'code' in error && typeof error.code === 'string' ? fastifyCodes[error.code] : undefined
  if (known) return { code: known }
  const status = 'statusCode' in error ? error.statusCode : undefined
  if (status === 408) return { code: 'request_timeout' }
  return { code: status !== undefined && status >= 400 && status < 500 ? 'malformed_request' : 'internal' }
}

const send = (reply: FastifyReply, failure: Failure, requestId: string): FastifyReply => {
  const detail = failure.detail ?? fallbackDetail[failure.code]
  const problem = problemOf({ ...failure, detail }, requestId)
  if (problem.retryAfter !== undefined) reply.header('retry-after', problem.retryAfter)
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer')
  return reply.code(problem.status).type(problemType).send(JSON.stringify(problem))
}

/** The name of an error's kind: never its message, which may hold what a person wrote. */
const kindOf = (error: Error): string => {
  const cause = error.cause
  const inner = cause instanceof Error ? cause : error
  return 'code' in inner && typeof inner.code === 'string' ? `${inner.name}:${inner.code}` : inner.name
}

/** The first place of ours in a stack, as `tasks.service.ts:42`. */
const placeOf = (error: Error): string =>
  /\/([\w.-]+\.ts:\d+)/.exec(
    error.stack?.split('\n').find((frame) => /\/(core|server|runtime)\//.test(frame)) ?? '',
  )?.[1] ?? 'unknown'

export const problems = ({ http, deps }: App): void => {
  http.decorateRequest('arrivedAt')
  http.decorateRequest('actor', null)
  http.addHook('onRequest', (request, _reply, done) => {
    request.arrivedAt = new Date()
    done()
  })
  http.setErrorHandler((error: FastifyError, request, reply) => {
    const failure = failureOf(error)
    if (failure.code === 'internal') {
      deps.log.error('request.failed', {
        requestId: request.id,
        route: request.routeOptions.url ?? 'none',
        kind: kindOf(error),
        place: placeOf(error),
      })
    }
    return send(reply, failure, request.id)
  })
}

/** Answers an address that cannot be read; no hook runs for it. */
export const answerBadAddress = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
  reply.header('x-request-id', request.id)
  send(reply, failureOf(error), request.id)
}

/** Answers an address that does not exist below the API. */
export const nothingHere = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  send(reply, { code: 'not_found' }, request.id)

const parserCodes: Readonly<Record<string, ErrorCode>> = {
  HPE_HEADER_OVERFLOW: 'header_too_large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request_timeout',
}

/** Answers what never became a request: broken HTTP, headers too large, a body that did not arrive in time. */
export const answerBrokenRequest = (error: Error & { code?: string }, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) return
  const problem = problemOf({ code: parserCodes[error.code ?? ''] ?? 'malformed_request' }, randomUUID())
  const body = JSON.stringify(problem)
  socket.end(
    `HTTP/1.1 ${problem.status} ${problem.title}\r\ncontent-type: ${problemType}\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  )
}
