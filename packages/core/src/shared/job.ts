/** A job is a value: a name, the shape of its payload, its retries and schedule, and what it does. */
import type * as z from 'zod/mini'
import type { Db } from '@sol/db/client'
import type { Ctx } from './context.ts'

export interface Job<Payload extends z.ZodMiniType = z.ZodMiniType> {
  /** As `sessions.prune`; never changed, since queued work carries it. */
  readonly name: string
  readonly payload: Payload
  /** How often a failed run is tried again, with growing pauses. */
  readonly retries: number
  /** A cron expression (UTC) for jobs that run by the clock; their payload is `{}`. */
  readonly schedule?: string
  /** At most one waits for each of these: a write while one waits adds none, one while it runs adds the next. */
  onePer?(payload: z.output<Payload>): string
  /** Seconds until it begins at the earliest, so that what comes together is done together. */
  readonly after?: number
  run(ctx: Ctx, payload: z.output<Payload>): Promise<void>
}

export const job = <Payload extends z.ZodMiniType>(definition: Job<Payload>): Job<Payload> => definition

export interface Jobs {
  /** Queues the job in the transaction `db`: it runs if and only if that commits. */
  enqueue<Payload extends z.ZodMiniType>(
    db: Db,
    definition: Job<Payload>,
    payload: z.input<Payload>,
  ): Promise<void>
}
