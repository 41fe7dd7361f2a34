import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { AppError } from '@sol/core/shared/app-error'
import type { Ctx } from '@sol/core/shared/context'
import { job, type Job, type Jobs } from '@sol/core/shared/job'
import { testVault } from '@sol/core/testing/vault'
import { freshDatabase, type TestDatabase } from '@sol/db/testing/database'
import { openJobs, type OpenJobs } from './open-jobs.ts'

const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
let database: TestDatabase
let opened: OpenJobs[]

beforeEach(async () => {
  for (const level of Object.values(log)) level.mockClear()
  database = await freshDatabase()
  opened = []
})
afterEach(async () => {
  await Promise.all(opened.map((jobs) => jobs.close()))
  await database.close()
})

const makeCtx = (jobs: Jobs): Ctx => ({ db: database.db, now: new Date(), jobs, log, vault: testVault })

const open = async (list: readonly Job[], work = true) => {
  const jobs = await openJobs({ pool: database.pool, list, makeCtx, log, work })
  opened.push(jobs)
  return jobs
}

/** A job that remembers what it was given, and does `work` each time. */
const recorder = (work: (ctx: Ctx, time: number) => Promise<void> = async () => {}) => {
  const seen: string[] = []
  const definition = job({
    name: `test.record-${randomUUID().slice(0, 8)}`,
    payload: z.object({ id: z.string() }),
    retries: 2,
    async run(ctx, { id }) {
      seen.push(id)
      await work(ctx, seen.length)
    },
  })
  return { seen, definition }
}

const stored = async (name: string) => {
  const rows = await database.pool.query<{ state: string; output: unknown; slot: string | null }>(
    'SELECT state, output, singleton_on::text AS slot FROM sol_jobs.job WHERE name = $1',
    [name],
  )
  return rows.rows
}

test('a job enqueued in a transaction that commits runs, soon and once', async () => {
  const { seen, definition } = recorder()
  const jobs = await open([definition])
  const started = performance.now()
  await database.db.transaction((tx) => jobs.enqueue(tx, definition, { id: 'kept' }))
  await vi.waitFor(() => expect(seen).toEqual(['kept']), { timeout: 3_000, interval: 2 })
  expect(performance.now() - started).toBeLessThan(1_000)
  await pause(300)
  expect(seen).toEqual(['kept'])
})

test('a job enqueued in a transaction that rolls back never existed', async () => {
  const { seen, definition } = recorder()
  const jobs = await open([definition])
  const failing = database.db.transaction(async (tx) => {
    await jobs.enqueue(tx, definition, { id: 'lost' })
    throw new Error('on purpose')
  })
  await expect(failing).rejects.toThrow('on purpose')
  await jobs.enqueue(database.db, definition, { id: 'kept' })
  await vi.waitFor(() => expect(seen).toEqual(['kept']), { timeout: 3_000 })
  expect(await stored(definition.name)).toHaveLength(1)
})

test('an instance that does not work enqueues for one that does', async () => {
  const { seen, definition } = recorder()
  const api = await open([definition], false)
  await api.enqueue(database.db, definition, { id: 'before' })
  await pause(200)
  expect(seen).toEqual([])
  await open([definition])
  await api.enqueue(database.db, definition, { id: 'after' })
  await vi.waitFor(() => expect([...seen].sort()).toEqual(['after', 'before']), { timeout: 5_000 })
})

test('a payload that does not fit is refused when it is enqueued', async () => {
  const { definition } = recorder()
  const jobs = await open([definition])
  await expect(jobs.enqueue(database.db, definition, { id: 7 } as never)).rejects.toThrow()
  expect(await stored(definition.name)).toEqual([])
})

test('a payload that does not fit when it is run reaches no job', async () => {
  const { seen, definition } = recorder()
  await open([definition])
  const looser = job({ name: definition.name, payload: z.looseObject({}), retries: 2, run: async () => {} })
  await (await open([looser], false)).enqueue(database.db, looser, { wrong: 'secret words' })
  await vi.waitFor(() => expect(log.error).toHaveBeenCalled(), { timeout: 5_000 })
  expect(seen).toEqual([])
  expect(log.error.mock.calls[0]).toEqual([
    'job.failed',
    expect.objectContaining({ job: definition.name, attempt: 1 }),
  ])
})

test('a failed run is tried again with a pause, and the log says how each went', async () => {
  const { seen, definition } = recorder(async (_ctx, time) => {
    if (time === 1) throw new AppError('unavailable')
  })
  const jobs = await open([definition])
  await jobs.enqueue(database.db, definition, { id: 'again' })
  await vi.waitFor(() => expect(seen).toHaveLength(2), { timeout: 18_000, interval: 50 })
  const failed = { job: definition.name, attempt: 1, reason: 'unavailable' }
  expect(log.error).toHaveBeenCalledWith('job.failed', expect.objectContaining(failed))
  await vi.waitFor(() => {
    const done = { job: definition.name, attempt: 2, milliseconds: expect.any(Number) as number }
    expect(log.info).toHaveBeenCalledWith('job.done', done)
  })
})

test('what an error quotes is neither logged nor stored', async () => {
  const { definition } = recorder(async ({ db }) => {
    await db.execute(sql`SELECT ${'dear diary'}::int`)
  })
  const jobs = await open([definition])
  await jobs.enqueue(database.db, definition, { id: 'x' })
  await vi.waitFor(() => expect(log.error).toHaveBeenCalled(), { timeout: 5_000 })
  await pause(200)
  expect(log.error).toHaveBeenCalledWith('job.failed', expect.objectContaining({ reason: '22P02' }))
  const traces = JSON.stringify([log.error.mock.calls, await stored(definition.name)])
  expect(traces).not.toContain('dear diary')
})

test('a schedule runs once per slot among three instances, also after a restart', async () => {
  let runs = 0
  const everyMinute = job({
    name: 'test.every-minute',
    payload: z.object({}),
    retries: 0,
    schedule: '* * * * *',
    run: async () => void (runs += 1),
  })
  const restart = async (instances: number) => {
    await Promise.all(opened.splice(0).map((jobs) => jobs.close()))
    // As if nobody had looked at the clock for two minutes: the next to start looks at once.
    await database.pool.query(`UPDATE sol_jobs.version SET cron_on = now() - interval '2 minutes'`)
    await Promise.all(Array.from({ length: instances }, () => open([everyMinute])))
  }
  await open([everyMinute])
  await restart(3)
  await vi.waitFor(() => expect(runs).toBeGreaterThan(0), { timeout: 15_000, interval: 50 })
  await restart(2)
  await pause(3_000)
  const slots = (await stored(everyMinute.name)).map(({ slot }) => slot)
  expect(new Set(slots).size).toBe(slots.length)
  expect(runs).toBe(slots.length)
})

test('a job that left the list leaves the schedule', async () => {
  const nightly = { ...recorder().definition, payload: z.object({}), schedule: '0 3 * * *' } as Job
  await open([nightly])
  await open([recorder().definition])
  const schedules = await database.pool.query('SELECT name FROM sol_jobs.schedule')
  expect(schedules.rows).toEqual([])
})

test('a changed number of retries takes effect at the next start', async () => {
  const { definition } = recorder()
  await open([definition])
  await open([{ ...definition, retries: 9 }])
  const queue = await database.pool.query('SELECT retry_limit FROM sol_jobs.queue WHERE name = $1', [
    definition.name,
  ])
  expect(queue.rows).toEqual([{ retry_limit: 9 }])
})

test('closing takes no more than three seconds, and a job that was cut off is tried again', async () => {
  const { seen, definition } = recorder((_ctx, time) =>
    pause(time === 1 ? 20_000 : 0, undefined, { ref: false }),
  )
  const jobs = await open([definition])
  await jobs.enqueue(database.db, definition, { id: 'long' })
  await vi.waitFor(() => expect(seen).toHaveLength(1), { timeout: 3_000 })
  const started = performance.now()
  await jobs.close()
  expect(performance.now() - started).toBeLessThan(3_000)
  expect((await stored(definition.name))[0]?.state).toBe('retry')
})

test('closing an idle queue is immediate', async () => {
  const jobs = await open([recorder().definition])
  const started = performance.now()
  await jobs.close()
  expect(performance.now() - started).toBeLessThan(500)
})

test('after its connections are ended the worker goes on', async () => {
  const { seen, definition } = recorder()
  const jobs = await open([definition])
  await database.pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  )
  await pause(500)
  await jobs.enqueue(database.db, definition, { id: 'after' })
  await vi.waitFor(() => expect(seen).toEqual(['after']), { timeout: 3_000 })
})
