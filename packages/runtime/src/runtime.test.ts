/** The whole start as a process of its own: good ones, and every bad one as a sentence with exit code 1. */
import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { freshDatabase } from '@sol/db/testing/database'
import { readConfig } from './config.ts'
import { openRuntime } from './runtime.ts'
import { startChild, type Child } from './testing/child.ts'
import { oldPostgres } from './testing/old-postgres.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const path = '/usr/bin:/bin'
const start = (env: Record<string, string>): Child =>
  startChild('./runtime.program.ts', [], { env: { PATH: path, SOL_LOG: 'silent', ...env } })

const sentenceOf = async (env: Record<string, string>): Promise<string> => {
  const child = start(env)
  expect(await child.ended()).toBe(1)
  const complaint = child.complaint().trim()
  expect(complaint).not.toContain('\n')
  expect(complaint).toMatch(/^[A-Z]\S* .*\.$/)
  return complaint
}

const secret = () => randomBytes(32).toString('base64')

test(
  'a start on nothing works, stops in order on SIGTERM, and the next start finds it all',
  { timeout: 60_000 },
  async () => {
    const folder = temporaryFolder()
    for (let round = 0; round < 2; round += 1) {
      const child = start({ SOL_DATA_DIR: folder })
      await child.line((line) => line === 'ready')
      const since = performance.now()
      child.process.kill('SIGTERM')
      expect(await child.ended()).toBe(0)
      expect(performance.now() - since).toBeLessThan(5_000)
      expect(readdirSync(join(folder, 'postgres', 'data'))).not.toContain('postmaster.pid')
    }
    expect(readdirSync(folder).sort()).toEqual(['master.key', 'postgres', 'secret.key', 'server.lock'])
  },
)

test(
  'interrupted in the middle of its start, it leaves no process and nothing that stops the next',
  { timeout: 60_000 },
  async () => {
    const folder = temporaryFolder()
    const started = () => existsSync(join(folder, 'postgres', 'data', 'postmaster.pid'))
    const moments = [() => pause(600), () => pause(1_200), () => until(started), () => until(started)]
    for (const moment of moments) {
      const child = start({ SOL_DATA_DIR: folder })
      await moment()
      child.process.kill('SIGINT')
      expect(child.lines).toEqual([])
      expect(await child.ended()).not.toBe(1)
      await expect.poll(() => postgresOn(folder), { timeout: 5_000 }).toEqual([])
    }
    const last = start({ SOL_DATA_DIR: folder })
    await last.line((line) => line === 'ready')
    last.process.kill('SIGINT')
    expect(await last.ended()).toBe(0)
  },
)

const until = async (holds: () => boolean) => {
  while (!holds()) await pause(5)
}

/** Processes whose command line names the folder. */
const postgresOn = (folder: string): string[] =>
  readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`${folder}/postgres`)
    } catch {
      return false
    }
  })

test('everything a server needs is open, and closing twice is closing once', async () => {
  const database = await freshDatabase()
  onTestFinished(() => database.close())
  const given = {
    DATABASE_URL: database.url,
    SOL_SECRET_KEY: secret(),
    SOL_MASTER_KEY: secret(),
    SOL_LOG: 'silent',
  }
  const runtime = await openRuntime(readConfig(given))
  expect(runtime.secret).toHaveLength(32)
  expect(
    (await runtime.pool.query<{ limit: string }>(`SELECT current_setting('statement_timeout') AS limit`))
      .rows,
  ).toEqual([{ limit: '15s' }])
  await runtime.store.kv.set('greeting', 'hello', 60)
  expect(await runtime.store.kv.get('greeting')).toBe('hello')
  await Promise.all([runtime.close(), runtime.close()])
  await runtime.close()
  await expect(runtime.pool.query('SELECT 1')).rejects.toThrow(/after calling end/)
})

test('with a database and the keys given, nothing is written to the data folder', async () => {
  const database = await freshDatabase()
  onTestFinished(() => database.close())
  const folder = join(temporaryFolder(), 'unused')
  const given = {
    DATABASE_URL: database.url,
    SOL_SECRET_KEY: secret(),
    SOL_MASTER_KEY: secret(),
    SOL_DATA_DIR: folder,
    SOL_LOG: 'silent',
  }
  const runtime = await openRuntime(readConfig(given))
  await runtime.close()
  expect(() => readdirSync(folder)).toThrow(/ENOENT/)
})

test('an idle connection that breaks is replaced, and the process lives', async () => {
  const database = await freshDatabase()
  onTestFinished(() => database.close())
  const given = {
    DATABASE_URL: database.url,
    SOL_SECRET_KEY: secret(),
    SOL_MASTER_KEY: secret(),
    SOL_LOG: 'silent',
  }
  const runtime = await openRuntime(readConfig(given))
  onTestFinished(() => runtime.close())
  await database.pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  )
  const alive = () =>
    runtime.pool.query('SELECT 1').then(
      ({ rowCount }) => rowCount,
      () => 0,
    )
  await expect.poll(alive).toBe(1)
})

describe('a bad start is one sentence and exit code 1', () => {
  test('a wrong setting', async () => {
    expect(await sentenceOf({ PORT: 'many' })).toBe('PORT must be a whole number from 1 to 65535.')
  })

  test('a weak key', async () => {
    expect(
      await sentenceOf({ SOL_DATA_DIR: temporaryFolder(), SOL_SECRET_KEY: 'changeme' }).catch(String),
    ).toContain('SOL_SECRET_KEY')
  })

  test('a data folder that cannot be written to', async () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    expect(await sentenceOf({ SOL_DATA_DIR: file })).toMatch(/^The data folder \S+ cannot be written to/)
  })

  test('a second start on the same data folder, while the first goes on', { timeout: 60_000 }, async () => {
    const folder = temporaryFolder()
    const first = start({ SOL_DATA_DIR: folder })
    await first.line((line) => line === 'ready')
    expect(await sentenceOf({ SOL_DATA_DIR: folder })).toContain('already running')
    expect(first.process.exitCode).toBeNull()
    first.process.kill('SIGTERM')
    expect(await first.ended()).toBe(0)
  })

  test('a database that nobody serves', async () => {
    const probe = createServer().listen(0, '127.0.0.1')
    await new Promise((answer) => probe.once('listening', answer))
    const { port } = probe.address() as { port: number }
    await new Promise((answer) => probe.close(answer))
    const DATABASE_URL = `postgres://sol:hunter2@127.0.0.1:${port}/sol`
    const sentence = await sentenceOf({ SOL_DATA_DIR: temporaryFolder(), DATABASE_URL })
    expect(sentence).toContain(
      `The database at 127.0.0.1:${port}/sol (DATABASE_URL) cannot be used: nothing listens there`,
    )
    expect(sentence).not.toContain('hunter2')
  })

  test('a database that does not exist', async () => {
    const url = new URL(inject('clusterUrl'))
    url.pathname = '/no_such_database'
    const sentence = await sentenceOf({ SOL_DATA_DIR: temporaryFolder(), DATABASE_URL: url.href })
    expect(sentence).toContain('that database does not exist there')
  })

  test('a database made by a newer version, which stays as it is', async () => {
    const database = await freshDatabase()
    onTestFinished(() => database.close())
    await database.pool.query(
      `INSERT INTO sol_os_migrations.applied (hash, created_at) VALUES ('from the future', 99999999999999)`,
    )
    await database.pool.query('DROP TABLE sol_os.kv')
    const sentence = await sentenceOf({ SOL_DATA_DIR: temporaryFolder(), DATABASE_URL: database.url })
    expect(sentence).toContain('newer version of Sol OS')
    const { rows } = await database.pool.query(`SELECT to_regclass('sol_os.kv') AS kv`)
    expect(rows).toEqual([{ kv: null }])
  })

  test('a PostgreSQL that is too old', async () => {
    const sentence = await sentenceOf({ SOL_DATA_DIR: temporaryFolder(), DATABASE_URL: await oldPostgres() })
    expect(sentence).toBe('PostgreSQL 14 is too old; Sol OS needs version 15 or newer.')
  })

  test('a Redis that nobody serves', async () => {
    const database = await freshDatabase()
    onTestFinished(() => database.close())
    const given = { DATABASE_URL: database.url, REDIS_URL: 'redis://127.0.0.1:1' }
    expect(await sentenceOf({ SOL_DATA_DIR: temporaryFolder(), ...given })).toContain('REDIS_URL')
    const { rows } = await database.pool.query<pg.QueryResultRow>(
      `SELECT count(*)::int AS left FROM pg_stat_activity WHERE application_name LIKE 'sol-os%' AND datname = current_database()`,
    )
    expect(rows).toEqual([{ left: 0 }])
  })
})
