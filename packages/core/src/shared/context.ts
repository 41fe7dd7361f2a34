/** What every rule is given. Rules are functions `(ctx, actor, input)`; nothing else is in reach. */
import type { Db } from '@sol/db/client'
import type { AnalysisInput, AnalysisResult } from '../insights/analysis.ts'
import type { Jobs } from './job.ts'
import type { Vault } from './vault.ts'

export interface Ctx {
  readonly db: Db
  /** The moment of this request or job. Rules never ask a clock. */
  readonly now: Date
  readonly jobs: Jobs
  readonly log: Log
  /** Keeps what a person wrote unreadable in the database. */
  readonly vault: Vault
  /** Long sums beside the event loop; where it is left out they are done in place. */
  readonly compute?: Compute
}

export interface Compute {
  analyse(input: AnalysisInput): Promise<AnalysisResult>
}

/** Ids, codes and numbers only: never what a person wrote. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>

export interface Log {
  info(event: string, fields?: LogFields): void
  warn(event: string, fields?: LogFields): void
  error(event: string, fields?: LogFields): void
}

/** The person on whose behalf a rule runs. Every query on personal data names `userId`. */
export interface Actor {
  readonly userId: string
  readonly sessionId: string
  readonly role: 'admin' | 'user'
  readonly timeZone: string
}
