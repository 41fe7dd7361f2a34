/** What rules are given in tests: a real database, a moment, and a person. */
import type { Db } from '@sol/db/client'
import type { users } from '@sol/db/schema/users'
import { dbTest } from '@sol/db/testing/database'
import { makePerson } from '@sol/db/testing/people'
import type { Actor, Ctx, Log } from '../shared/context.ts'
import type { Jobs } from '../shared/job.ts'
import { testVault } from './vault.ts'

export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** Rules that queue a job are tested with the real queue in the runtime; here nothing runs them. */
export const noJobs: Jobs = { enqueue: () => Promise.resolve() }

export const contextAt = (db: Db, now: string): Ctx => ({
  db,
  now: new Date(now),
  jobs: noJobs,
  log: silentLog,
  vault: testVault,
})

export const actorOf = (person: typeof users.$inferSelect): Actor => ({
  userId: person.id,
  sessionId: person.id,
  role: person.role,
  timeZone: person.timeZone,
})

/** A rolled-back transaction with two people in it: Ada in Berlin, and a stranger. */
export const ruleTest = dbTest.extend<{ ada: Actor; stranger: Actor }>({
  ada: async ({ db }, use) => use(actorOf(await makePerson(db))),
  stranger: async ({ db }, use) => use(actorOf(await makePerson(db, { displayName: 'Grace' }))),
})
