/**
 * Every way a request can fail, once: code → HTTP status → a title that is safe to show.
 * On the wire a failure is an RFC 9457 problem (`application/problem+json`).
 */
import * as z from 'zod/mini'

export const errorTable = {
  validation_failed: { status: 400, title: 'Some values do not fit' },
  malformed_request: { status: 400, title: 'The request could not be read' },
  unauthenticated: { status: 401, title: 'Sign in to continue' },
  invalid_credentials: { status: 401, title: 'E-mail and password do not match' },
  forbidden: { status: 403, title: 'This needs an administrator' },
  registration_closed: { status: 403, title: 'New accounts are closed here' },
  cross_site: { status: 403, title: 'This request came from another site' },
  not_found: { status: 404, title: 'Nothing is here' },
  request_timeout: { status: 408, title: 'The request took too long to arrive' },
  email_taken: { status: 409, title: 'An account with this e-mail exists already' },
  id_taken: { status: 409, title: 'Something with this id exists already' },
  templates_full: { status: 409, title: 'There is room for 20 templates' },
  in_progress: { status: 409, title: 'The same request is still being worked on' },
  version_mismatch: { status: 412, title: 'This was changed somewhere else' },
  payload_too_large: { status: 413, title: 'The request is too large' },
  uri_too_long: { status: 414, title: 'The address is too long' },
  unsupported_media_type: { status: 415, title: 'The request has to be JSON' },
  key_reused: { status: 422, title: 'This Idempotency-Key belongs to another request' },
  too_many_requests: { status: 429, title: 'Too many attempts for the moment' },
  header_too_large: { status: 431, title: 'The request headers are too large' },
  unreadable: { status: 500, title: 'Something stored here could not be read' },
  internal: { status: 500, title: 'Something broke on this side' },
  unavailable: { status: 503, title: 'Not ready at the moment' },
} as const satisfies Record<string, { status: number; title: string }>

export type ErrorCode = keyof typeof errorTable

const errorCodes = Object.keys(errorTable) as [ErrorCode, ...ErrorCode[]]

/** One value that does not fit: where it stands (`path`), and what would fit. */
export const Issue = z.object({
  path: z.array(z.union([z.string(), z.number()])),
  message: z.string(),
})
export type Issue = z.infer<typeof Issue>

/** RFC 9457 problem details, with our `code`, all `issues`, and the `requestId` to quote. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(errorCodes),
  detail: z.optional(z.string()),
  issues: z.optional(z.array(Issue)),
  /** Seconds to wait, beside the `Retry-After` header. */
  retryAfter: z.optional(z.int()),
  requestId: z.string(),
})
export type Problem = z.infer<typeof Problem>
