import type { ErrorCode, Issue } from '@sol/contracts/errors'

interface Details {
  /** What happened, what is safe and what to do, in a sentence that may be shown. */
  readonly detail?: string
  readonly issues?: readonly Issue[]
  /** Seconds. */
  readonly retryAfter?: number
}

/** A failure that the caller can do something about; the code decides the status (contracts/errors). */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly details: Details

  constructor(code: ErrorCode, details: Details = {}) {
    super(code)
    this.name = 'AppError'
    this.code = code
    this.details = details
  }
}

/** The row, or 404: a foreign id and an absent one look the same. */
export const found = <T>(row: T | undefined): T => {
  if (row === undefined) throw new AppError('not_found')
  return row
}
