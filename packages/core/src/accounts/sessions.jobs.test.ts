import { expect } from 'vitest'
import { sessions } from '@sol/db/schema/sessions'
import { newId } from '../shared/ids.ts'
import { contextAt, ruleTest as test } from '../testing/context.ts'
import { pruneSessions } from './sessions.jobs.ts'

const long = new Date('2026-10-24T11:59:59.999Z')
const recently = new Date('2026-10-24T12:00:00.000Z')
const future = new Date('2027-06-01T00:00:00.000Z')

test('sessions that ended more than 30 days ago go, others stay', async ({ db, ada }) => {
  const session = (device: string, given: Partial<typeof sessions.$inferInsert>) => ({
    id: newId(),
    userId: ada.userId,
    device,
    createdAt: long,
    rotatedAt: long,
    idleExpiresAt: future,
    absoluteExpiresAt: future,
    ...given,
  })
  await db
    .insert(sessions)
    .values([
      session('alive', {}),
      session('ended long ago', { revokedAt: long, revokedBecause: 'logout' }),
      session('ended recently', { revokedAt: recently, revokedBecause: 'replay' }),
      session('idle long ago', { idleExpiresAt: long }),
      session('idle recently', { idleExpiresAt: recently }),
      session('over long ago', { idleExpiresAt: recently, absoluteExpiresAt: long }),
    ])
  await pruneSessions.run(contextAt(db, '2026-11-23T12:00:00.000Z'), {})
  const left = await db.select({ device: sessions.device }).from(sessions)
  expect(left.map(({ device }) => device).sort()).toEqual(['alive', 'ended recently', 'idle recently'])
})
