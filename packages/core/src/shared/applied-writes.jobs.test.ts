import { expect } from 'vitest'
import { appliedWrites } from '@sol/db/schema/applied-writes'
import { contextAt, ruleTest as test } from '../testing/context.ts'
import { pruneAppliedWrites } from './applied-writes.jobs.ts'

test('keys older than 60 days are forgotten, younger ones are kept', async ({ db, ada }) => {
  const write = (key: string, at: string) => ({
    userId: ada.userId,
    key,
    fingerprint: 'f',
    status: 201,
    at: new Date(at),
  })
  await db
    .insert(appliedWrites)
    .values([write('old', '2026-09-24T11:59:59.999Z'), write('young', '2026-09-24T12:00:00.000Z')])
  await pruneAppliedWrites.run(contextAt(db, '2026-11-23T12:00:00.000Z'), {})
  expect(await db.select({ key: appliedWrites.key }).from(appliedWrites)).toEqual([{ key: 'young' }])
})
