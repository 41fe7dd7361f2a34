import { sql } from 'drizzle-orm'
import type pg from 'pg'
import { fromDrizzle, PgBoss, type JobWithMetadata } from 'pg-boss'
import type { Ctx, Log } from '@sol/core/shared/context'
import type { Job, Jobs } from '@sol/core/shared/job'
import { queueDatabase } from './queue-database.ts'
import { runJob } from './run-job.ts'

/** What running jobs get to finish when the process ends; cut off, they are tried again. */
const graceMilliseconds = 2_500

export interface JobsOptions {
  /** A pool on the migrated database, shared with everything else. It stays the caller's. */
  readonly pool: pg.Pool
  readonly list: readonly Job[]
  /** Makes what one run of a job is given. */
  readonly makeCtx: (jobs: Jobs) => Ctx
  readonly log: Log
  /** Whether this process runs jobs and their schedules; otherwise it only enqueues. */
  readonly work: boolean
}

export type OpenJobs = Jobs & { close(): Promise<void> }

/** Of a queue that holds at most one waiting job per key; chosen when the queue is made and never after. */
const policyOf = (definition: Job) => (definition.onePer ? { policy: 'short' as const } : {})

const queueOf = ({ retries }: Job) => ({
  retryLimit: retries,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 3_600,
  expireInSeconds: 900,
  deleteAfterSeconds: 3 * 86_400,
  notify: true,
})

/** Intervals are those of a quiet laptop: new work is announced by NOTIFY, polling finds retries and what it missed. */
const newBoss = ({ pool, log, work }: JobsOptions): PgBoss => {
  const boss = new PgBoss({
    db: queueDatabase(pool, log),
    schema: 'sol_jobs',
    useListenNotify: work,
    supervise: work,
    schedule: work,
    cronWorkerIntervalSeconds: 10,
    flowIntervalSeconds: 3_600,
    registerInstance: false,
    monitorVacuum: false,
  })
  boss.on('error', (error) =>
    log.error('jobs.trouble', { reason: 'code' in error ? String(error.code) : error.name }),
  )
  boss.on('warning', ({ data }) =>
    log.warn('jobs.warning', { type: 'type' in data ? String(data.type) : 'unknown' }),
  )
  return boss
}

const keepQueue = async (boss: PgBoss, definition: Job) => {
  await boss.createQueue(definition.name, { ...queueOf(definition), ...policyOf(definition) })
  await boss.updateQueue(definition.name, queueOf(definition))
}

/** `missed: once`: a laptop that slept at three in the morning does the night's work when it wakes. */
const keepSchedules = async (boss: PgBoss, list: readonly Job[]) => {
  const wanted = new Map(list.flatMap(({ name, schedule }) => (schedule ? [[name, schedule] as const] : [])))
  for (const { name } of await boss.getSchedules()) if (!wanted.has(name)) await boss.unschedule(name)
  for (const [name, schedule] of wanted)
    await boss.schedule(name, schedule, {}, { tz: 'UTC', missed: 'once' })
}

const startWorker = (boss: PgBoss, definition: Job, jobs: Jobs, { makeCtx, log }: JobsOptions) => {
  const intervals = { pollingIntervalSeconds: 5, notifyPollingIntervalSeconds: 10 }
  const options = { ...intervals, includeMetadata: true } as const
  return boss.work(definition.name, options, async ([queued]: JobWithMetadata<unknown>[]) => {
    if (!queued) return
    const run = { payload: queued.data, attempt: queued.retryCount + 1 }
    await runJob(definition, run, makeCtx(jobs), log)
  })
}

const jobsOver = (boss: PgBoss): Jobs => ({
  async enqueue(db, definition, payload) {
    const parsed = definition.payload.parse(payload)
    const singletonKey = definition.onePer?.(parsed)
    await boss.send(definition.name, payload as object, {
      db: fromDrizzle(db, sql),
      ...(singletonKey === undefined ? {} : { singletonKey }),
      ...(definition.after === undefined ? {} : { startAfter: definition.after }),
    })
  },
})

const start = async (boss: PgBoss, jobs: Jobs, options: JobsOptions) => {
  await boss.start()
  for (const definition of options.list) await keepQueue(boss, definition)
  if (!options.work) return
  for (const definition of options.list) await startWorker(boss, definition, jobs, options)
  await keepSchedules(boss, options.list)
}

/**
 * Opens the job queue in the schema `sol_jobs` of the same database; takes one connection beside the pool when it works.
 * Enqueuing validates the payload and throws where it does not fit, or when the job is not in the list.
 */
export const openJobs = async (options: JobsOptions): Promise<OpenJobs> => {
  const boss = newBoss(options)
  const jobs = jobsOver(boss)
  const close = () => boss.stop({ graceful: true, timeout: graceMilliseconds })
  try {
    await start(boss, jobs, options)
    return { ...jobs, close }
  } catch (error) {
    await close()
    throw error
  }
}
