import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  mkdtempSync,
  rmSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { StartError } from '../start-error.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { startCluster, type Cluster, type ClusterOptions } from './start-cluster.ts'

/** Made once and copied for each test: only the first start itself is slow. */
let made = ''

beforeAll(async () => {
  made = mkdtempSync('/tmp/sol-made-')
  chmodSync(made, 0o711)
  const cluster = await startCluster({ folder: join(made, 'postgres') })
  await cluster.stop()
})

afterAll(() => rmSync(made, { recursive: true, force: true }))

/** The folder of a stopped cluster that belongs to the test. */
const stoppedCluster = (parent = temporaryFolder(), name = 'postgres'): string => {
  execFileSync('cp', ['-a', join(made, 'postgres'), join(parent, name)])
  return join(parent, name)
}

const start = async (folder: string, options: Partial<ClusterOptions> = {}) => {
  const cluster = await startCluster({ folder, ...options })
  onTestFinished(() => cluster.stop())
  return cluster
}

const ask = async <Row extends object>(
  { url }: Pick<Cluster, 'url'>,
  text: string,
  values: unknown[] = [],
) => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Row>(text, values)).rows
  } finally {
    await client.end()
  }
}

const settingsOf = async (cluster: Cluster, names: string[]) => {
  const rows = await ask<{ name: string; setting: string }>(
    cluster,
    'SELECT name, setting FROM pg_settings WHERE name = ANY($1)',
    [names],
  )
  return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))
}

/** `ss` is not everywhere: the sockets of a process, from the system's own tables. */
const listensOnTcp = (pid: number): boolean => {
  const inodes = new Set(
    readdirSync(`/proc/${pid}/fd`).flatMap((descriptor) => {
      const inode = statSync(`/proc/${pid}/fd/${descriptor}`, { throwIfNoEntry: false })?.ino
      return inode === undefined ? [] : [String(inode)]
    }),
  )
  const rows = ['tcp', 'tcp6'].flatMap((table) =>
    readFileSync(`/proc/net/${table}`, 'utf8').split('\n').slice(1),
  )
  return rows.map((row) => row.trim().split(/\s+/)).some((row) => row[3] === '0A' && inodes.has(row[9] ?? ''))
}

test('a first start makes a durable PostgreSQL 15 that no network reaches', async () => {
  const folder = join(temporaryFolder(), 'postgres')
  const cluster = await start(folder)
  const found = await settingsOf(cluster, [
    'data_checksums',
    'fsync',
    'full_page_writes',
    'synchronous_commit',
    'listen_addresses',
    'server_encoding',
    'lc_ctype',
    'log_statement',
    'TimeZone',
  ])
  expect(found).toEqual({
    data_checksums: 'on',
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    listen_addresses: '',
    server_encoding: 'UTF8',
    lc_ctype: 'C',
    log_statement: 'none',
    TimeZone: 'UTC',
  })
  expect(await ask(cluster, `SELECT current_setting('server_version') AS version`)).toEqual([
    { version: '15.18' },
  ])
  expect(listensOnTcp(cluster.pid() ?? 0)).toBe(false)
})

test('everything belongs to the unprivileged account alone', async () => {
  const folder = stoppedCluster()
  const cluster = await start(folder)
  const uid = statSync(`/proc/${cluster.pid()}`).uid
  expect(uid).toBe(process.getuid?.() === 0 ? 65_534 : process.getuid?.())
  for (const part of ['', 'data', 'log', 'socket']) {
    expect(statSync(join(folder, part))).toMatchObject({ uid, mode: 0o40700 })
  }
  expect(statSync(join(folder, 'password'))).toMatchObject({ uid, mode: 0o100600 })
})

test('our role is no superuser, the superuser has no way in, and neither has a wrong password', async () => {
  const cluster = await start(stoppedCluster())
  expect(await ask(cluster, 'SELECT rolsuper FROM pg_roles WHERE rolname = current_user')).toEqual([
    { rolsuper: false },
  ])
  const superuser = cluster.url.replace('postgres://sol_os:', 'postgres://postgres:')
  await expect(ask({ url: superuser }, 'SELECT 1')).rejects.toMatchObject({ code: '28000' })
  const guess = cluster.url.replace(/sol_os:[0-9a-f]+@/, 'sol_os:guess@')
  await expect(ask({ url: guess }, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' })
})

test('what was stored is there after an orderly stop, and no process is left', async () => {
  const folder = stoppedCluster()
  const first = await start(folder)
  await ask(first, 'CREATE TABLE kept AS SELECT 7 AS number')
  const pid = first.pid()
  await first.stop()
  await first.stop()
  expect(existsSync(`/proc/${pid}`)).toBe(false)
  const second = await start(folder)
  expect(second.url).toBe(first.url)
  expect(await ask(second, 'SELECT number FROM kept')).toEqual([{ number: 7 }])
  expect(readFileSync(join(folder, 'log', logOf(folder)), 'utf8')).not.toContain('not properly shut down')
})

const logOf = (folder: string) =>
  readdirSync(join(folder, 'log')).find((name) => name.startsWith('postgres-')) ?? ''

test('what people write never reaches the log, in values, in statements or in errors', async () => {
  const folder = stoppedCluster()
  const cluster = await start(folder)
  await ask(cluster, 'CREATE TABLE said (words text UNIQUE)')
  await ask(cluster, 'INSERT INTO said VALUES ($1)', ['dear diary'])
  await expect(ask(cluster, 'INSERT INTO said VALUES ($1)', ['dear diary'])).rejects.toMatchObject({
    code: '23505',
  })
  await expect(ask(cluster, `SELECT 'dear diary'::integer`)).rejects.toMatchObject({ code: '22P02' })
  await expect(ask(cluster, `SELECT 'dear diary' FROM nowhere`)).rejects.toMatchObject({ code: '42P01' })
  const backend = ask(cluster, `SELECT 'dear diary', pg_sleep(30)`).catch(() => undefined)
  const busy = await busyBackend(cluster)
  process.kill(busy, 'SIGKILL')
  await backend
  await cluster.stop()
  const logs = readdirSync(join(folder, 'log')).map((name) => readFileSync(join(folder, 'log', name), 'utf8'))
  expect(logs.join('\n')).toContain('was terminated by signal 9')
  expect(logs.join('\n')).not.toContain('dear diary')
})

const busyBackend = async (cluster: Cluster): Promise<number> => {
  const rows = await ask<{ pid: number }>(
    cluster,
    `SELECT pid FROM pg_stat_activity WHERE query LIKE '%pg_sleep%' AND pid <> pg_backend_pid()`,
  )
  return rows[0]?.pid ?? busyBackend(cluster)
}

test('a PostgreSQL that dies is started again at the same address, and nothing acknowledged is lost', async () => {
  const restarts: string[] = []
  const cluster = await start(stoppedCluster(), {
    onRestart: () => restarts.push('again'),
  })
  await ask(cluster, 'CREATE TABLE kept AS SELECT 7 AS number')
  const before = cluster.pid() ?? 0
  process.kill(before, 'SIGKILL')
  await expect.poll(() => restarts.length, { timeout: 15_000 }).toBe(1)
  expect(cluster.pid()).not.toBe(before)
  expect(await ask(cluster, 'SELECT number FROM kept')).toEqual([{ number: 7 }])
})

test('a PostgreSQL that keeps dying is given up and said', async () => {
  const lost: unknown[] = []
  const cluster = await start(stoppedCluster(), { onLost: (reason) => lost.push(reason) })
  for (let death = 0; death < 4 && lost.length === 0; death += 1) {
    const pid = cluster.pid() ?? 0
    process.kill(pid, 'SIGKILL')
    await expect.poll(() => lost.length > 0 || cluster.pid() !== pid, { timeout: 15_000 }).toBe(true)
  }
  await expect.poll(() => lost.length, { timeout: 15_000 }).toBe(1)
  expect(lost[0]).toBeInstanceOf(StartError)
})

/** PostgreSQL takes a lock file seriously whose process lives and belongs to its own account. */
const otherProgramOf = (uid: number): number => {
  const other = spawn('sleep', ['600'], { uid, stdio: 'ignore' })
  onTestFinished(() => void other.kill('SIGKILL'))
  return other.pid ?? 0
}

test('a lock file whose number belongs to another program now is seen through', async () => {
  const folder = stoppedCluster()
  const first = await start(folder)
  const file = readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8')
  await first.stop()
  const stranger = file.replace(/^\d+/, String(otherProgramOf(statSync(folder).uid)))
  writeFileSync(join(folder, 'data', 'postmaster.pid'), stranger)
  writeFileSync(join(folder, 'socket', '.s.PGSQL.5432.lock'), stranger)
  const second = await start(folder)
  expect(await ask(second, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  await second.stop()
})

test('an empty lock file, as a power cut can leave it, does not stop a start', async () => {
  const folder = stoppedCluster()
  writeFileSync(join(folder, 'data', 'postmaster.pid'), '')
  expect(await ask(await start(folder), 'SELECT 1 AS one')).toEqual([{ one: 1 }])
})

test('what a crash in the middle of a first start left is cleared, and was never taken for a cluster', async () => {
  const parent = temporaryFolder()
  mkdirSync(join(parent, 'postgres.new-0123456789ab', 'data'), { recursive: true })
  await start(join(parent, 'postgres'))
  expect(readdirSync(parent)).toEqual(['postgres'])
})

test('a folder of another PostgreSQL version is left alone', async () => {
  const folder = stoppedCluster()
  writeFileSync(join(folder, 'data', 'PG_VERSION'), '16\n')
  await expect(startCluster({ folder })).rejects.toThrow(
    /made by PostgreSQL 16 and this Sol OS runs PostgreSQL 15/,
  )
})

test('a path too long for a socket, with spaces, quotes and commas, works', async () => {
  const parent = join(temporaryFolder(), `a long, "quoted" path ${'x'.repeat(80)}`)
  mkdirSync(parent, { mode: 0o711 })
  const cluster = await start(stoppedCluster(parent))
  expect(await ask(cluster, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  expect(cluster.url).toContain(encodeURIComponent('/tmp/sol-os-'))
})

test('a folder with a comma in its short path works', async () => {
  const parent = join(temporaryFolder(), 'a, "b"')
  mkdirSync(parent, { mode: 0o711 })
  expect(await ask(await start(stoppedCluster(parent)), 'SELECT 1 AS one')).toEqual([{ one: 1 }])
})

test('a throw-away cluster can listen on loopback and make databases', async () => {
  const cluster = await start(stoppedCluster(), { tcp: true, settings: { fsync: 'off' } })
  expect(new URL(cluster.url).hostname).toBe('127.0.0.1')
  expect(await settingsOf(cluster, ['fsync', 'listen_addresses'])).toEqual({
    fsync: 'off',
    listen_addresses: '127.0.0.1',
  })
  await ask(cluster, 'CREATE DATABASE one_more')
  await ask(cluster, 'DROP DATABASE one_more WITH (FORCE)')
})

test('a moved folder starts at its new place', async () => {
  const parent = temporaryFolder()
  stoppedCluster(parent, 'before')
  renameSync(join(parent, 'before'), join(parent, 'after'))
  expect(await ask(await start(join(parent, 'after')), 'SELECT 1 AS one')).toEqual([{ one: 1 }])
})
