import { AppError } from '@sol/core/shared/app-error'
import type { Ctx, Log } from '@sol/core/shared/context'
import type { Job } from '@sol/core/shared/job'

/** What a failed run leaves in the queue: a code. The error itself may quote what a person wrote. */
export class JobFailedError extends Error {}

const reasonOf = (error: unknown): string => {
  if (error instanceof AppError) return error.code
  if (!(error instanceof Error)) return 'unknown'
  // PostgreSQL's and the system's short codes; Drizzle wraps them.
  const { code } = (error.cause ?? error) as { code?: unknown }
  return typeof code === 'string' ? code : error.name
}

/** The innermost line of code that threw. */
const placeOf = (error: unknown): string => {
  const frames = error instanceof Error ? (error.stack ?? '').split('\n') : []
  return frames.find((frame) => /^\s+at .*:\d+:\d+\)?$/.test(frame))?.trim() ?? 'unknown'
}

export interface Run {
  readonly payload: unknown
  /** 1 for the first try. */
  readonly attempt: number
}

/**
 * Runs a job once: checks the payload, measures, logs name, attempt, duration and outcome.
 * @throws JobFailedError, so that the queue tries again.
 */
export const runJob = async (definition: Job, run: Run, ctx: Ctx, log: Log): Promise<void> => {
  const started = performance.now()
  const fields = () => ({
    job: definition.name,
    attempt: run.attempt,
    milliseconds: Math.round(performance.now() - started),
  })
  try {
    await definition.run(ctx, definition.payload.parse(run.payload))
    log.info('job.done', fields())
  } catch (error) {
    const reason = reasonOf(error)
    log.error('job.failed', { ...fields(), reason, at: placeOf(error) })
    throw new JobFailedError(`${definition.name}: ${reason}`)
  }
}
