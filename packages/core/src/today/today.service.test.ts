import { describe, expect } from 'vitest'
import { users } from '@sol/db/schema/users'
import { eq } from 'drizzle-orm'
import * as checkins from '../checkins/checkins.service.ts'
import * as focus from '../focus/focus.service.ts'
import { update } from '../focus/update.ts'
import * as tasks from '../tasks/tasks.service.ts'
import { contextAt, ruleTest as test } from '../testing/context.ts'
import * as today from './today.service.ts'

const yesterday = '2026-11-22T12:00:00.000Z'
const noon = '2026-11-23T12:00:00.000Z'
const night = '2026-11-24T01:00:00.000Z'

describe('today', () => {
  test("runs from waking to winding down on the person's wall", async ({ db, ada }) => {
    expect(await today.read(contextAt(db, noon), ada)).toEqual({
      day: '2026-11-23',
      timeZone: 'Europe/Berlin',
      now: noon,
      wakeAt: '2026-11-23T06:00:00.000Z',
      windDownAt: '2026-11-23T22:00:00.000Z',
      open: [],
      done: [],
      focus: null,
      sessions: [],
      checkins: [],
      blocks: [],
      carriedIds: [],
      shelvedToday: [],
      arrival: null,
      morningAt: null,
      eveningAt: null,
      plan: { stopAt: null, plannedMinutes: 0, capacityMinutes: 300 },
      nextFixed: null,
    })
  })

  test('winds down after midnight for those who do', async ({ db, ada }) => {
    await db.update(users).set({ windDownTime: '01:30' }).where(eq(users.id, ada.userId))
    expect((await today.read(contextAt(db, noon), ada)).windDownAt).toBe('2026-11-24T00:30:00.000Z')
  })

  test('still is the same day at two in the night', async ({ db, ada }) => {
    await checkins.log(contextAt(db, noon), ada, { mood: 50, energy: 50, focus: 50 })
    const read = await today.read(contextAt(db, night), ada)
    expect(read.day).toBe('2026-11-23')
    expect(read.checkins).toHaveLength(1)
  })

  test('shows what is open in the order it was caught, and what was done on this day only', async ({
    db,
    ada,
  }) => {
    const make = (title: string, at: string) => tasks.create(contextAt(db, at), ada, { title })
    const done = async (title: string, at: string) => {
      const { id } = await make(title, yesterday)
      await tasks.update(contextAt(db, at), ada, {
        params: { id },
        body: { status: 'done' },
        ifMatch: undefined,
      })
    }
    await make('Second', noon)
    await make('First', yesterday)
    await done('Yesterday', yesterday)
    await done('Now', noon)
    const read = await today.read(contextAt(db, noon), ada)
    expect(read.open.map((task) => task.title)).toEqual(['First', 'Second'])
    expect(read.done.map((task) => task.title)).toEqual(['Now'])
  })

  test('shows the session that runs, also from yesterday, and those that ended on this day', async ({
    db,
    ada,
  }) => {
    await focus.start(contextAt(db, '2026-11-22T10:00:00Z'), ada, { mode: 'flow' })
    const running = await focus.start(contextAt(db, yesterday), ada, { mode: 'flow' })
    let read = await today.read(contextAt(db, noon), ada)
    expect(read.focus?.id).toBe(running.id)
    expect(read.sessions).toEqual([])
    await update(contextAt(db, noon), ada, {
      params: running,
      body: { outcome: 'stopped' },
      ifMatch: undefined,
    })
    read = await today.read(contextAt(db, noon), ada)
    expect(read.focus).toBeNull()
    expect(read.sessions.map((session) => session.id)).toEqual([running.id])
  })

  test("is nobody else's", async ({ db, ada, stranger }) => {
    await tasks.create(contextAt(db, noon), stranger, { title: 'Theirs' })
    await focus.start(contextAt(db, noon), stranger, { mode: 'flow' })
    await checkins.log(contextAt(db, noon), stranger, { mood: 1, energy: 1, focus: 1 })
    expect(await today.read(contextAt(db, noon), ada)).toMatchObject({ open: [], focus: null, checkins: [] })
  })
})
