import { describe, expect } from 'vitest'
import { users } from '@sol/db/schema/users'
import { eq } from 'drizzle-orm'
import * as blocks from '../blocks/blocks.service.ts'
import * as changes from '../tasks/changes.service.ts'
import * as focus from '../focus/focus.service.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import * as tasks from '../tasks/tasks.service.ts'
import { contextAt, ruleTest as test } from '../testing/context.ts'
import * as moves from './moves.service.ts'
import * as plan from './plan.service.ts'

/** Monday, 07:00 in Berlin. */
const morning = '2026-11-23T06:00:00.000Z'
const monday = '2026-11-23'
const tuesday = '2026-11-24'
const refusal = (code: string) => expect.objectContaining({ code }) as Error
const task = (ctx: Ctx, actor: Actor, title: string, given: object = {}) =>
  tasks.create(ctx, actor, { title, plannedDay: monday, estimateMinutes: 60, ...given })
const block = (ctx: Ctx, actor: Actor, time: string, given: object = {}) =>
  blocks.create(ctx, actor, {
    title: `at ${time}`,
    startAt: `${monday}T${time}:00.000Z`,
    endAt: new Date(Date.parse(`${monday}T${time}:00.000Z`) + 3_600_000).toISOString(),
    ...given,
  })

describe('the plan', () => {
  test('shows a task by its block, by its time, or as planned for the day; carried ones on today', async ({
    db,
    ada,
    stranger,
  }) => {
    const ctx = contextAt(db, morning)
    const blocked = await task(ctx, ada, 'Blocked')
    await block(ctx, ada, '09:00', { title: null, taskId: blocked.id })
    await task(ctx, ada, 'Timed', { plannedTime: '10:30' })
    await task(ctx, ada, 'Loose', { estimateMinutes: null })
    await task(ctx, ada, 'Carried', { plannedDay: '2026-11-20', plannedTime: '10:00' })
    await task(ctx, ada, 'Unplanned', { plannedDay: null })
    await task(ctx, stranger, 'Foreign')
    await block(ctx, stranger, '09:00')
    const read = await plan.read(ctx, ada, { from: monday, to: tuesday })
    expect(read).toMatchObject({ today: monday, timeZone: 'Europe/Berlin', more: false })
    expect(read.entries).toMatchObject([
      { kind: 'block', startAt: `${monday}T09:00:00.000Z`, overlaps: true, block: { title: 'Blocked' } },
      { kind: 'task', startAt: `${monday}T09:30:00.000Z`, overlaps: true, task: { title: 'Timed' } },
    ])
    expect(read.transitions).toMatchObject([{ at: 'after', squeezed: true }])
    expect(read.days[0]?.tasks.map(({ title }) => title)).toEqual(['Carried', 'Loose'])
    expect(read.days[0]).toMatchObject({ plannedMinutes: 205, capacityMinutes: 300, overMinutes: 0 })
    expect(read.days[1]).toMatchObject({ tasks: [], plannedMinutes: 0, freeMinutes: 300 })
  })

  test('shows nothing as planned for days that are over: it stands on today', async ({ db, ada }) => {
    const ctx = contextAt(db, morning)
    await task(ctx, ada, 'Carried', { plannedDay: '2026-11-20' })
    const read = await plan.read(ctx, ada, { from: '2026-11-16', to: '2026-11-22' })
    expect(read.days.flatMap((day) => day.tasks)).toEqual([])
  })

  test('refuses days that run backwards, more than 31, and other centuries', async ({ db, ada }) => {
    const ctx = contextAt(db, morning)
    for (const [from, to] of [
      [tuesday, monday],
      [monday, '2026-12-24'],
      ['0001-01-01', '0001-01-02'],
      ['9999-12-31', '9999-12-31'],
    ] as const)
      await expect(plan.read(ctx, ada, { from, to })).rejects.toEqual(refusal('validation_failed'))
  })

  test.for([
    ['Europe/Berlin', '2026-10-25', 1500],
    ['Europe/Berlin', '2026-03-29', 1440],
    ['America/New_York', '2026-11-01', 1440],
    ['Australia/Lord_Howe', '2026-04-05', 1440],
  ] as const)(
    'in %s the days around a clock change (%s) follow each other without a gap, and times stay on the wall',
    async ([timeZone, day], { db, ada }) => {
      await db.update(users).set({ timeZone }).where(eq(users.id, ada.userId))
      const actor = { ...ada, timeZone }
      const ctx = contextAt(db, morning)
      const from = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
      const to = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
      const read = await plan.read(ctx, actor, { from, to })
      const wall = (instant: string) =>
        new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(new Date(instant))
      for (const [index, one] of read.days.entries()) {
        expect([wall(one.startAt), wall(one.wakeAt), wall(one.windDownAt)]).toEqual([
          '05:00',
          '07:00',
          '23:00',
        ])
        expect(read.days[index + 1]?.startAt ?? one.endAt).toBe(one.endAt)
      }
      const startAt = new Date(Date.parse(read.days[0]?.wakeAt ?? '') + 2 * 3_600_000).toISOString()
      const endAt = new Date(Date.parse(startAt) + 3_600_000).toISOString()
      const made = await blocks.create(ctx, actor, { title: 'x', startAt, endAt })
      const { blocks: moved } = await moves.move(ctx, actor, {
        moves: [{ kind: 'block', id: made.id, toDay: to }],
      })
      expect(wall(moved[0]?.startAt ?? '')).toBe('09:00')
      expect(Date.parse(moved[0]?.endAt ?? '') - Date.parse(moved[0]?.startAt ?? '')).toBe(3_600_000)
    },
  )
})

describe('what can move', () => {
  test('offers flexible blocks that have not begun and loose tasks, enough of them suggested', async ({
    db,
    ada,
  }) => {
    const ctx = contextAt(db, morning)
    await block(ctx, ada, '05:30')
    await block(ctx, ada, '09:00', { flexible: false })
    const flexible = await block(ctx, ada, '10:00')
    await block(ctx, ada, '12:00', { kind: 'rest' })
    await task(ctx, ada, 'Pinned', { pinned: true })
    await task(ctx, ada, 'Due', { deadlineDay: monday })
    await task(ctx, ada, 'Timed', { plannedTime: '15:00' })
    const focused = await task(ctx, ada, 'Focused')
    await focus.start(ctx, ada, { taskId: focused.id, mode: 'flow' })
    const loose = await task(ctx, ada, 'Loose', { deadlineDay: '2026-11-25' })
    await task(ctx, ada, 'Full day', { plannedDay: tuesday, estimateMinutes: 290 })
    const { overMinutes, offers } = await moves.whatCan(ctx, ada, { day: monday })
    expect(overMinutes).toBe(8 * 60 - 300)
    expect(offers).toEqual([
      { kind: 'task', id: loose.id, title: 'Loose', minutes: 60, toDay: '2026-11-25', suggested: true },
      {
        kind: 'block',
        id: flexible.id,
        title: 'at 10:00',
        minutes: 60,
        toDay: '2026-11-25',
        suggested: true,
      },
    ])
  })

  test('moves blocks and tasks as one change, which one undo takes back', async ({ db, ada, stranger }) => {
    const ctx = contextAt(db, morning)
    const made = await block(ctx, ada, '10:00')
    const loose = await task(ctx, ada, 'Loose')
    const body = {
      moves: [
        { kind: 'block' as const, id: made.id, toDay: tuesday },
        { kind: 'task' as const, id: loose.id, toDay: '2026-11-26' },
      ],
    }
    await expect(moves.move(ctx, stranger, body)).rejects.toEqual(refusal('not_found'))
    const { changeId } = await moves.move(ctx, ada, body)
    expect(await blocks.get(ctx, ada, made.id)).toMatchObject({ startAt: `${tuesday}T10:00:00.000Z` })
    expect(await tasks.get(ctx, ada, loose.id)).toMatchObject({ plannedDay: '2026-11-26' })
    const undone = await changes.undo(ctx, ada, changeId ?? '')
    expect(undone).toMatchObject({ tasks: [{ plannedDay: monday }], blocks: [{ startAt: made.startAt }] })
    expect((await changes.undo(ctx, ada, undone.changeId ?? '')).tasks).toMatchObject([
      { plannedDay: '2026-11-26' },
    ])
  })

  test('changes nothing when one of them is not there, or its day is out of reach', async ({ db, ada }) => {
    const ctx = contextAt(db, morning)
    const made = await block(ctx, ada, '10:00')
    const loose = await task(ctx, ada, 'Loose')
    const moved = (id: string, toDay: string) =>
      moves.move(ctx, ada, {
        moves: [
          { kind: 'task', id: loose.id, toDay },
          { kind: 'block', id, toDay },
        ],
      })
    await expect(moved(loose.id, tuesday)).rejects.toEqual(refusal('not_found'))
    await expect(moved(made.id, '9999-12-31')).rejects.toEqual(refusal('validation_failed'))
    expect(await tasks.get(ctx, ada, loose.id)).toMatchObject({ plannedDay: monday })
  })
})
