import { and, eq, sql } from 'drizzle-orm'
import { beforeEach, afterEach, expect, test } from 'vitest'
import { audit } from '@sol/db/schema/audit'
import { tasks } from '@sol/db/schema/tasks'
import { userKeys } from '@sol/db/schema/user-keys'
import { freshDatabase, type TestDatabase } from '@sol/db/testing/database'
import { makePerson } from '@sol/db/testing/people'
import * as checkins from '../checkins/checkins.service.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import * as list from '../tasks/list.ts'
import * as taskRules from '../tasks/tasks.service.ts'
import { actorOf, contextAt } from '../testing/context.ts'
import { makeTestVault, testMasters } from '../testing/vault.ts'
import { beginRotation, isRotating, resumeRotation, tendKeys } from './rotate.ts'

let database: TestDatabase
let ctx: Ctx
let ada: Actor
beforeEach(async () => {
  database = await freshDatabase()
  ctx = { ...contextAt(database.db, '2026-03-02T08:00:00Z'), vault: makeTestVault() }
  ada = actorOf(await makePerson(database.db))
})
afterEach(() => database.close())

const live = async (count: number) => {
  for (let at = 0; at < count; at += 1) {
    const task = await taskRules.create(ctx, ada, { title: `Task ${at}`, notes: `note ${at}` })
    await taskRules.update(ctx, ada, {
      params: { id: task.id },
      body: { notes: `noted ${at}` },
      ifMatch: undefined,
    })
  }
  await checkins.log(ctx, ada, { mood: 50, energy: 50, focus: 50, note: 'so-so' })
}

const keyIds = async (): Promise<unknown[]> => {
  const { rows } = await database.pool.query<{ head: string }>(`
    SELECT DISTINCT encode(substring(value from 2 for 4), 'hex') AS head FROM (
      SELECT notes AS value FROM sol_os.tasks UNION ALL SELECT difference FROM sol_os.changes
      UNION ALL SELECT note FROM sol_os.checkins) AS all_values WHERE value IS NOT NULL ORDER BY 1`)
  return rows.map(({ head }) => Number.parseInt(head, 16))
}

const notes = async () => {
  const { items } = await list.list({ ...ctx, vault: makeTestVault() }, ada, { limit: 100 })
  return items.map((task) => task.notes).sort()
}

const states = async () =>
  (await database.db.select().from(userKeys).where(eq(userKeys.userId, ada.userId)).orderBy(userKeys.id)).map(
    ({ state }) => state,
  )

test('everything is sealed with the new key, and all of it opens', async () => {
  await live(120)
  const before = await notes()
  expect(await beginRotation(ctx, testMasters)).toBe(1)
  expect(await isRotating(ctx)).toBe(true)
  expect(await resumeRotation(ctx)).toEqual({ people: 1, renewed: 241, left: 0, unfinished: 0 })
  expect(await keyIds()).toEqual([2])
  expect(await notes()).toEqual(before)
  expect(await states()).toEqual(['retired', 'current'])
  expect(await database.db.select({ kind: audit.kind }).from(audit)).toEqual([{ kind: 'keys.rotated' }])
})

test('a value that does not open is left as it is, and keeps nobody from going on', async () => {
  await live(2)
  const [task] = await database.db.select().from(tasks).limit(1)
  const own = and(eq(tasks.userId, ada.userId), eq(tasks.id, task?.id ?? ''))
  await database.db.update(tasks).set({ notesVersion: 99 }).where(own)
  await beginRotation(ctx, testMasters)
  expect(await resumeRotation(ctx)).toMatchObject({ left: 1, unfinished: 0 })
  await database.db.update(tasks).set({ notesVersion: 2 }).where(own)
  expect(await notes()).toHaveLength(2)
})

test('an old key is kept 30 days, and then goes only when nothing needs it', async () => {
  await live(1)
  const sleepy = makeTestVault()
  await sleepy.seal(database.db, ada.userId, { table: 'x', row: 'x', column: 'x', version: 1 }, 'wake up')
  await beginRotation(ctx, testMasters)
  await resumeRotation(ctx)
  // A process that remembered the old key a moment too long.
  await taskRules.create({ ...ctx, vault: sleepy }, ada, { title: 'Late', notes: 'still readable' })
  expect(await keyIds()).toEqual([1, 2])
  await tendKeys(ctx)
  expect(await keyIds()).toEqual([2])
  expect(await states()).toEqual(['retired', 'current'])
  await tendKeys({ ...ctx, now: new Date('2026-04-02T08:00:00Z') })
  expect(await states()).toEqual(['current'])
  expect(await notes()).toEqual(['noted 0', 'still readable'])
})

test('rows that somebody works on are waited for by nobody, and done in the next round', async () => {
  await live(3)
  await beginRotation(ctx, testMasters)
  const client = await database.pool.connect()
  await client.query('BEGIN')
  await client.query('SELECT FROM sol_os.tasks FOR UPDATE')
  const rotation = resumeRotation(ctx)
  await expect.poll(async () => (await keyIds()).length).toBe(2)
  await client.query('COMMIT')
  client.release()
  expect(await rotation).toMatchObject({ unfinished: 0, left: 0 })
  expect(await keyIds()).toEqual([2])
})

test('what is in the way of nobody: the walk asks for the person in every statement', async () => {
  const grace = actorOf(await makePerson(database.db))
  await taskRules.create(ctx, grace, { title: 'Hers', notes: 'hers' })
  await live(1)
  await database.db.execute(sql`DELETE FROM sol_os.user_keys WHERE user_id = ${grace.userId}`)
  await beginRotation(ctx, testMasters)
  await resumeRotation(ctx)
  const [hers] = await database.db.select().from(tasks).where(eq(tasks.userId, grace.userId))
  expect(hers?.notes?.readUInt32BE(1)).toBe(1)
})
