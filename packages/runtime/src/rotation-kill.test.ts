/** Keys are replaced while people write, and the process that does it is killed again and again. */
import { randomBytes, randomInt } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import type { Actor, Ctx } from '@sol/core/shared/context'
import { catchTasks } from '@sol/core/tasks/catch'
import { list } from '@sol/core/tasks/list'
import { update } from '@sol/core/tasks/tasks.service'
import { actorOf, contextAt, silentLog } from '@sol/core/testing/context'
import { newId } from '@sol/core/shared/ids'
import { freshDatabase } from '@sol/db/testing/database'
import { makePerson } from '@sol/db/testing/people'
import { readConfig } from './config.ts'
import { openMasterKeys, openVault } from './open-vault.ts'
import { startChild } from './testing/child.ts'

const rounds = 8
const tasksEach = 500

const openPlace = async () => {
  const database = await freshDatabase()
  onTestFinished(() => database.close())
  const env = {
    PATH: '/usr/bin:/bin',
    DATABASE_URL: database.url,
    SOL_SECRET_KEY: randomBytes(32).toString('base64'),
    SOL_MASTER_KEY: randomBytes(32).toString('base64'),
  }
  const { masters } = await openMasterKeys(readConfig(env), database.db)
  const newCtx = (): Ctx => {
    const parts = { db: database.db, masters, secret: randomBytes(32), log: silentLog, now: () => new Date() }
    return { ...contextAt(database.db, '2026-03-02T08:00:00Z'), vault: openVault(parts) }
  }
  return { database, env, newCtx }
}

type Expected = Map<string, string>

const fill = async (ctx: Ctx, actor: Actor): Promise<Expected> => {
  const drafts = Array.from({ length: tasksEach }, (_, at) => ({
    id: newId(),
    title: `Task ${at}`,
    notes: `first ${at}`,
  }))
  await catchTasks(ctx, actor, drafts)
  return new Map(drafts.map(({ id, notes }) => [id, notes]))
}

/** Writes as fast as it can until it is told to stop; a write that fails is an error. */
const load = (ctx: Ctx, actor: Actor, expected: Expected) => {
  const ids = [...expected.keys()]
  let stopped = false
  let written = 0
  const work = async () => {
    while (!stopped) {
      const id = ids[randomInt(ids.length)] ?? ''
      const notes = `written ${(written += 1)}`
      await update(ctx, actor, { params: { id }, body: { notes }, ifMatch: undefined })
      expected.set(id, notes)
      await pause(2)
    }
    return written
  }
  const working = work()
  return () => {
    stopped = true
    return working
  }
}

const allNotes = async (ctx: Ctx, actor: Actor): Promise<Expected> => {
  const found: Expected = new Map()
  let cursor: string | undefined
  do {
    const page = await list(ctx, actor, { limit: 100, ...(cursor === undefined ? {} : { cursor }) })
    for (const { id, notes } of page.items) found.set(id, notes ?? '')
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return found
}

test(
  'killed at any moment under load, a rotation leaves nothing unreadable and is brought to its end',
  { timeout: 180_000 },
  async () => {
    const { database, env, newCtx } = await openPlace()
    const people = [actorOf(await makePerson(database.db)), actorOf(await makePerson(database.db))]
    const writer = newCtx()
    const worlds = await Promise.all(
      people.map(async (actor) => ({ actor, expected: await fill(writer, actor) })),
    )
    let killed = 0
    for (let round = 0; round < rounds; round += 1) {
      const stop = worlds.map(({ actor, expected }) => load(writer, actor, expected))
      const child = startChild('./rotate.program.ts', [], { env })
      await child.line((line) => line === 'begun')
      await pause(randomInt(250))
      child.process.kill('SIGKILL')
      if ((await child.ended()) === null) killed += 1
      const written = await Promise.all(stop.map((end) => end()))
      expect(Math.min(...written)).toBeGreaterThan(0)
      for (const { actor, expected } of worlds) expect(await allNotes(newCtx(), actor)).toEqual(expected)
    }
    expect(killed).toBeGreaterThan(rounds / 2)
    const last = startChild('./rotate.program.ts', [], { env })
    await last.line((line) => line === 'done 0 0')
    const { rows } = await database.pool.query(`
    SELECT count(*)::int AS count FROM sol_os.tasks t WHERE get_byte(t.notes, 4) <>
      (SELECT id FROM sol_os.user_keys k WHERE k.user_id = t.user_id AND k.state = 'current')`)
    expect(rows).toEqual([{ count: 0 }])
    for (const { actor, expected } of worlds) expect(await allNotes(newCtx(), actor)).toEqual(expected)
  },
)
