import { randomBytes } from 'node:crypto'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from '@sol/runtime/config'
import { openRuntime } from '@sol/runtime/runtime'
import { checkins } from '@sol/db/schema/checkins'
import { focusSessions } from '@sol/db/schema/focus-sessions'
import { tasks } from '@sol/db/schema/tasks'
import { users } from '@sol/db/schema/users'
import { freshDatabase } from '@sol/db/testing/database'
import { inventPerson } from './invent.ts'
import { twoWeeks } from './two-weeks.ts'

const inventedAt = async (now: Date) => {
  const database = await freshDatabase()
  onTestFinished(() => database.close())
  const SOL_SECRET_KEY = randomBytes(32).toString('base64')
  const runtime = await openRuntime(
    readConfig({ DATABASE_URL: database.url, SOL_SECRET_KEY, SOL_LOG: 'silent' }),
  )
  onTestFinished(() => runtime.close())
  await inventPerson(runtime, now)
  return runtime.db
}

const twoWeeksBefore = (now: string) => {
  const first = new Date(now)
  first.setDate(first.getDate() - 13)
  first.setHours(0, 0, 0, 0)
  return first
}

/** By day and by night: the last moments of the two weeks are counted back from now. */
test.each(['2026-03-18T16:40:00Z', '2026-10-25T00:20:00Z'])(
  'at %s the two weeks lie in the past, all of them',
  async (now) => {
    const db = await inventedAt(new Date(now))
    const [person] = await db.select().from(users)
    expect(person).toMatchObject({ displayName: 'Robin', role: 'admin' })
    const logged = await db.select().from(checkins)
    const lately = logged.filter(({ at }) => at >= twoWeeksBefore(now))
    expect(lately).toHaveLength(twoWeeks.filter(({ happens }) => 'mood' in happens).length)
    expect(logged.length).toBeGreaterThan(lately.length + 100)
    const sessions = await db.select().from(focusSessions)
    expect(sessions).toHaveLength(twoWeeks.filter(({ happens }) => 'focusedOn' in happens).length)
    expect(sessions.every(({ endedAt, outcome }) => endedAt && outcome === 'finished')).toBe(true)
    const all = await db.select().from(tasks)
    expect(all).toHaveLength(twoWeeks.filter(({ happens }) => 'caught' in happens).length)
    expect(all.some(({ status }) => status === 'open')).toBe(true)
    const moments = [...logged.map(({ at }) => at), ...sessions.map(({ endedAt }) => endedAt ?? new Date(0))]
    const latest = Math.max(...moments.map((moment) => moment.getTime()))
    const earliest = Math.min(...moments.map((moment) => moment.getTime()))
    expect(latest).toBeLessThanOrEqual(Date.parse(now))
    expect(latest - earliest).toBeGreaterThan(88 * 86_400_000)
  },
)
