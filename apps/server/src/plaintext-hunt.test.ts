/** Texts go in through HTTP on a whole installation; afterwards every file, Redis and the log are searched for them. */
import { randomBytes, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { Redis } from 'ioredis'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from '@sol/runtime/config'
import { openLog } from '@sol/runtime/log'
import { openRuntime, type Runtime } from '@sol/runtime/runtime'
import { startRedis, type TestRedis } from '@sol/runtime/store/testing/redis-server'
import { temporaryFolder } from '@sol/runtime/testing/temporary-folder'
import { startServer } from './start-server.ts'

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** A text as it may stand in a file: as it is, in UTF-16, in hexadecimal, and in base64 at any offset. */
const shapesOf = (text: string): Buffer[] => {
  const bytes = Buffer.from(text)
  const inBase64 = [0, 1, 2].map((offset) =>
    Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .slice(4, -4),
  )
  return [
    bytes,
    Buffer.from(text, 'utf16le'),
    Buffer.from(bytes.toString('hex')),
    ...inBase64.map((one) => Buffer.from(one)),
  ]
}

const holdersOf = (text: string, places: ReadonlyMap<string, Buffer>): string[] => {
  const shapes = shapesOf(text)
  return [...places]
    .filter(([, content]) => shapes.some((shape) => content.includes(shape)))
    .map(([name]) => name)
}

interface Lasting {
  readonly dataDir: string
  readonly redis: TestRedis
  readonly log: Buffer[]
}

const lasting = async (): Promise<Lasting> => {
  const redis = await startRedis()
  onTestFinished(() => redis.close())
  return { dataDir: temporaryFolder(), redis, log: [] }
}

type Send = (method: string, path: string, body: object, status: number) => Promise<Record<string, unknown>>

const speaker = (address: string) => {
  let token = ''
  const send: Send = async (method, path, body, status) => {
    const answer = await fetch(`${address}/api/v1${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        'idempotency-key': randomBytes(9).toString('base64url'),
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
    })
    expect([path, answer.status]).toEqual([path, status])
    return (await answer.json()) as Record<string, unknown>
  }
  const register = async () => {
    const email = `${randomBytes(6).toString('hex')}@example.org`
    const person = { email, password: 'tide glass lantern', displayName: 'Ada', timeZone: 'UTC' }
    token = String((await send('POST', '/auth/register', person, 201))['accessToken'])
  }
  return { send, register }
}

/** One life of a server, from its start to its end: PostgreSQL then has written everything down. */
const live = async (
  { dataDir, redis, log }: Lasting,
  work: (send: Send, runtime: Runtime) => Promise<void>,
) => {
  const sink = new Writable({
    write: (chunk: Buffer, _encoding, next) => {
      log.push(Buffer.from(chunk))
      next()
    },
  })
  const config = readConfig({ SOL_DATA_DIR: dataDir, REDIS_URL: redis.url, PORT: String(await freePort()) })
  const runtime = await openRuntime(config, { log: openLog('info', sink) })
  const server = await startServer(runtime)
  const { send, register } = speaker(server.address)
  await register()
  await work(send, runtime)
  await server.close()
  await runtime.close()
}

/** Everything that is stored anywhere: the data folder with the write-ahead log, Redis, the log. */
const everythingIn = async ({ redis, dataDir, log }: Lasting): Promise<Map<string, Buffer>> => {
  const places = new Map<string, Buffer>(
    filesIn(dataDir).map((path) => [path.slice(dataDir.length + 1), readFileSync(path)]),
  )
  const client = new Redis(redis.url)
  const keys = await client.keys('*')
  for (const key of keys) places.set(`redis ${key}`, await client.dumpBuffer(key))
  client.disconnect()
  return places.set('log', Buffer.concat(log))
}

test('nothing that is said to be sealed stands anywhere readable', { timeout: 120_000 }, async () => {
  const place = await lasting()
  const mark = `kanarienvogel${randomBytes(6).toString('hex')}`
  let count = 0
  const canary = () => `${mark} ${(count += 1)} ${'and so on '.repeat(count % 40)}`
  const shortCanary = () => canary().slice(0, 60).trim()
  await live(place, async (send) => {
    for (let round = 0; round < 40; round += 1) {
      const task = await send('POST', '/tasks', { title: `Task ${round}`, notes: canary() }, 201)
      await send('PATCH', `/tasks/${String(task['id'])}`, { notes: canary() }, 200)
      await send('POST', '/tasks/bulk', { ids: [task['id']], trash: true }, 200)
      const scales = { mood: 50, energy: 50, focus: 50 }
      const checkin = await send('POST', '/checkins', { ...scales, note: canary() }, 201)
      await send('PATCH', `/checkins/${String(checkin['id'])}`, { note: canary() }, 200)
      const template = { title: `Series ${round}`, notes: canary() }
      const made = await send(
        'POST',
        '/series',
        { rule: 'FREQ=DAILY', firstDay: '2026-03-02', template },
        201,
      )
      await send('PATCH', `/series/${String(made['id'])}`, { template: { notes: canary() } }, 200)
      const focus = await send('POST', '/focus-sessions', { mode: 'flow' }, 201)
      const remark = { id: randomUUID(), kind: 'parked', text: shortCanary() }
      await send('PATCH', `/focus-sessions/${String(focus['id'])}`, { remark, nextMove: shortCanary() }, 200)
      await send('PATCH', `/days/${new Date().toISOString().slice(0, 10)}`, { line: shortCanary() }, 200)
      // What is refused must not be written down either.
      await send('POST', '/tasks', { title: '', notes: canary() }, 400)
    }
  })
  expect(count).toBe(400)
  const places = await everythingIn(place)
  expect(places.size).toBeGreaterThan(300)
  expect(holdersOf(mark, places)).toEqual([])

  // The hunt itself: what is not sealed is found, in a table, in the write-ahead log and in Redis.
  const planted = `zaunkoenig${randomBytes(6).toString('hex')}`
  await live(place, async (send, { store }) => {
    await send('POST', '/tasks', { title: planted }, 201)
    await store.kv.set('planted', Buffer.from(`xx${planted}`).toString('base64'), 600)
  })
  const found = holdersOf(planted, await everythingIn(place))
  for (const where of ['/base/', '/pg_wal/', 'redis '])
    expect(found.some((name) => name.includes(where))).toBe(true)
})
