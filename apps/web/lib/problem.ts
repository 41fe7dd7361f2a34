import type { ErrorCode, Issue } from '@sol/contracts/errors'

interface ProblemFields {
  readonly code: ErrorCode
  readonly status: number
  readonly detail?: string | undefined
  readonly issues?: readonly Issue[] | undefined
  readonly requestId?: string | undefined
  /** Seconds. */
  readonly retryAfter?: number | undefined
}

/** The server answered, and the answer is no. */
export class ApiProblem extends Error {
  readonly code: ErrorCode
  readonly status: number
  readonly detail: string | undefined
  readonly issues: readonly Issue[]
  readonly requestId: string | undefined
  readonly retryAfter: number | undefined

  constructor(fields: ProblemFields) {
    super(fields.code)
    this.name = 'ApiProblem'
    this.code = fields.code
    this.status = fields.status
    this.detail = fields.detail
    this.issues = fields.issues ?? []
    this.requestId = fields.requestId
    this.retryAfter = fields.retryAfter
  }

  /** The first message for a field of the body, as `email`. */
  messageFor(field: string): string | undefined {
    return this.issues.find((issue) => issue.path[0] === field)?.message
  }
}

/** No answer arrived: whether the server did the work is not known. */
export class Offline extends Error {
  constructor() {
    super('offline')
    this.name = 'Offline'
  }
}

export const isProblem = (error: unknown, code: ErrorCode): error is ApiProblem =>
  error instanceof ApiProblem && error.code === code

/** Whether sending the same again later may succeed. */
export const isPassing = (error: unknown): boolean =>
  error instanceof Offline || (error instanceof ApiProblem && (error.status >= 500 || error.status === 429))
