import { eq } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import type { RequestOf } from '@sol/contracts/endpoint'
import type { createTask } from '@sol/contracts/tasks'
import type { Db } from '@sol/db/client'
import { users } from '@sol/db/schema/users'
import * as focus from '../focus/focus.service.ts'
import type { Actor } from '../shared/context.ts'
import { undo } from '../tasks/changes.service.ts'
import * as tasks from '../tasks/tasks.service.ts'
import { contextAt, ruleTest as test } from '../testing/context.ts'
import * as acts from './acts.service.ts'
import * as today from './today.service.ts'

const at = (day: number, time = '12:00') => `2026-11-${String(day).padStart(2, '0')}T${time}:00.000Z`

type Given = RequestOf<typeof createTask>['body']

const make = (db: Db, actor: Actor, day: number, given: Given, time?: string) =>
  tasks.create(contextAt(db, at(day, time)), actor, given)

const look = (db: Db, actor: Actor, day: number, time?: string) =>
  today.read(contextAt(db, at(day, time)), actor)

const titles = (read: { open: readonly { title: string }[] }) => read.open.map(({ title }) => title)

const change = (
  db: Db,
  actor: Actor,
  day: number,
  id: string,
  body: Parameters<typeof tasks.update>[2]['body'],
) => tasks.update(contextAt(db, at(day)), actor, { params: { id }, body, ifMatch: undefined })

describe('a day', () => {
  test('holds what is planned up to it, pinned, or never planned; a later day is a person’s word', async ({
    db,
    ada,
  }) => {
    const given: Given[] = [
      { title: 'Planned before', plannedDay: '2026-11-20' },
      { title: 'Planned later', plannedDay: '2026-11-25' },
      { title: 'Pinned', plannedDay: '2026-11-25', pinned: true },
      { title: 'Due today, planned later', plannedDay: '2026-11-24', deadlineDay: '2026-11-23' },
      { title: 'Waits', waitingFor: 'Kim' },
      { title: 'Waits, ask today', waitingFor: 'Kim', plannedDay: '2026-11-23' },
      { title: 'Waits, due tomorrow', waitingFor: 'Kim', deadlineDay: '2026-11-24' },
    ]
    for (const one of given) await make(db, ada, 23, one)
    expect(titles(await look(db, ada, 23)).sort()).toEqual(
      ['Pinned', 'Planned before', 'Waits, ask today', 'Waits, due tomorrow'].sort(),
    )
  })

  test('begins with what a time has come for; what comes later today stands last', async ({ db, ada }) => {
    const plannedDay = '2026-11-23'
    await make(db, ada, 23, { title: 'At six', plannedDay, plannedTime: '18:00' })
    await make(db, ada, 23, { title: 'Any time' })
    await make(db, ada, 23, { title: 'At four', plannedDay, plannedTime: '16:00' })
    expect(titles(await look(db, ada, 23))).toEqual(['Any time', 'At four', 'At six'])
    const read = await look(db, ada, 23, '14:55')
    expect(titles(read)).toEqual(['At four', 'Any time', 'At six'])
    expect(read.nextFixed).toMatchObject({ title: 'At four', at: at(23, '15:00') })
  })

  test('stands in the order that was chosen, for this day only', async ({ db, ada }) => {
    const made = [await make(db, ada, 23, { title: 'One' }), await make(db, ada, 23, { title: 'Two' })]
    const ids = made.map(({ id }) => id).reverse()
    const { changeId } = await acts.order(contextAt(db, at(23)), ada, { ids })
    await make(db, ada, 23, { title: 'Three' })
    const read = await look(db, ada, 23)
    expect([titles(read), read.placedIds]).toEqual([['Two', 'One', 'Three'], ids])
    await acts.order(contextAt(db, at(23)), ada, { ids: ids.slice(1) })
    expect((await look(db, ada, 23)).placedIds).toEqual(ids.slice(1))
    await acts.order(contextAt(db, at(23)), ada, { ids })
    await undo(contextAt(db, at(23)), ada, changeId ?? '')
    expect(titles(await look(db, ada, 23))).toEqual(['One', 'Two', 'Three'])
    await acts.order(contextAt(db, at(23)), ada, { ids })
    expect(titles(await look(db, ada, 24))).toEqual(['One', 'Two', 'Three'])
  })

  test('compares its estimates with what the weekday holds', async ({ db, ada }) => {
    await make(db, ada, 23, { title: 'Known', estimateMinutes: 90 })
    await make(db, ada, 23, { title: 'Steps', steps: [{ title: 'A', estimateMinutes: 10 }, { title: 'B' }] })
    await make(db, ada, 23, { title: 'Unknown' })
    expect((await look(db, ada, 23)).plan).toEqual({
      stopAt: null,
      plannedMinutes: 125,
      capacityMinutes: 300,
    })
    expect((await look(db, ada, 28)).plan.capacityMinutes).toBe(180)
  })
})

describe('the turn of the day', () => {
  test('carries over once a day, however often one looks', async ({ db, ada }) => {
    const { id } = await make(db, ada, 20, { title: 'Letter' })
    expect((await look(db, ada, 20)).carriedIds).toEqual([])
    const first = await look(db, ada, 21)
    expect([first.carriedIds, first.open[0]?.carries]).toEqual([[id], 1])
    expect((await look(db, ada, 21)).open[0]?.carries).toBe(1)
  })

  test('puts on the shelf what was carried three times, and says so that day', async ({ db, ada }) => {
    const { id } = await make(db, ada, 20, { title: 'Letter' })
    for (const day of [20, 21, 22, 23]) expect(titles(await look(db, ada, day))).toEqual(['Letter'])
    expect(await look(db, ada, 24)).toMatchObject({ open: [], shelvedToday: [{ id, title: 'Letter' }] })
    expect((await look(db, ada, 25)).shelvedToday).toEqual([])
    await change(db, ada, 25, id, { shelved: false })
    expect(titles(await look(db, ada, 25))).toEqual(['Letter'])
  })

  test('begins to count anew when a person touches it', async ({ db, ada }) => {
    const { id } = await make(db, ada, 20, { title: 'Letter' })
    for (const day of [20, 21, 22]) await look(db, ada, day)
    await change(db, ada, 22, id, { notes: 'To Kim' })
    for (const day of [23, 24, 25]) await look(db, ada, day)
    expect(titles(await look(db, ada, 25))).toEqual(['Letter'])
  })

  test('never shelves for those who do not want it, nor pins, nor what has a deadline near', async ({
    db,
    ada,
    stranger,
  }) => {
    await db
      .update(users)
      .set({ settings: { carryLimit: 0 } })
      .where(eq(users.id, ada.userId))
    await make(db, ada, 15, { title: 'Letter' })
    await make(db, stranger, 15, { title: 'Pinned', pinned: true })
    await make(db, stranger, 15, { title: 'Tax', deadlineDay: '2026-11-15' })
    for (let day = 15; day <= 25; day += 1) {
      expect(titles(await look(db, ada, day))).toEqual(['Letter'])
      expect(titles(await look(db, stranger, day))).toEqual(['Tax', 'Pinned'])
    }
  })

  test('brings a deadline back from the shelf when it comes near', async ({ db, ada }) => {
    const { id } = await make(db, ada, 15, { title: 'Tax', deadlineDay: '2026-11-25' })
    await change(db, ada, 15, id, { shelved: true })
    expect(titles(await look(db, ada, 23))).toEqual([])
    expect(titles(await look(db, ada, 24))).toEqual(['Tax'])
    await change(db, ada, 24, id, { shelved: false })
    await change(db, ada, 24, id, { shelved: true })
    expect(titles(await look(db, ada, 24))).toEqual([])
  })
})

describe('a return after days away', () => {
  test('offers one thing and keeps the rest aside, without counting', async ({ db, ada }) => {
    await make(db, ada, 5, { title: 'Old' })
    const last = await make(db, ada, 6, { title: 'Touched last' })
    await look(db, ada, 6)
    const read = await look(db, ada, 23)
    expect(read).toMatchObject({ arrival: { taskId: last.id }, shelvedToday: [] })
    expect(titles(read)).toEqual(['Touched last'])
  })

  test('shows what was here before to those who ask, and asks once', async ({ db, ada }) => {
    await make(db, ada, 5, { title: 'Old' })
    await make(db, ada, 6, { title: 'Touched last' })
    await look(db, ada, 6)
    await look(db, ada, 23)
    const { changeId } = await acts.arrive(contextAt(db, at(23)), ada, { choice: 'show' })
    const read = await look(db, ada, 23)
    expect([read.arrival, titles(read)]).toEqual([null, ['Old', 'Touched last']])
    await undo(contextAt(db, at(23)), ada, changeId ?? '')
    expect(titles(await look(db, ada, 23))).toEqual(['Touched last'])
    expect(await acts.arrive(contextAt(db, at(23)), ada, { choice: 'show' })).toEqual({
      changeId: null,
      tasks: [],
    })
  })

  test('is not what a weekend is, nor the first day of all', async ({ db, ada }) => {
    await make(db, ada, 5, { title: 'Old' })
    expect((await look(db, ada, 20)).arrival).toBeNull()
    expect((await look(db, ada, 23)).arrival).toBeNull()
    expect((await look(db, ada, 27)).arrival).not.toBeNull()
  })

  test('goes on with one thing, and stays an ordinary day', async ({ db, ada }) => {
    await make(db, ada, 5, { title: 'Old' })
    await look(db, ada, 5)
    await look(db, ada, 23)
    await acts.arrive(contextAt(db, at(23)), ada, { choice: 'one' })
    expect(await look(db, ada, 23)).toMatchObject({ arrival: null, shelvedToday: [] })
  })
})

describe('acts on the day', () => {
  test('"not today" is tomorrow, also for what was pinned', async ({ db, ada, stranger }) => {
    const { id } = await make(db, ada, 23, { title: 'Letter', pinned: true, deadlineDay: '2026-11-23' })
    const moved = await acts.notToday(contextAt(db, at(23)), ada, id)
    expect(moved).toMatchObject({ plannedDay: '2026-11-24', pinned: false })
    expect(titles(await look(db, ada, 23))).toEqual([])
    await undo(contextAt(db, at(23)), ada, moved.changeId ?? '')
    expect(titles(await look(db, ada, 23))).toEqual(['Letter'])
    const foreign = acts.notToday(contextAt(db, at(23)), stranger, id)
    await expect(foreign).rejects.toMatchObject({ code: 'not_found' })
  })

  test('clearing leaves deadlines, times, pins and what is in focus; undo takes all of it back', async ({
    db,
    ada,
  }) => {
    const plannedDay = '2026-11-23'
    await make(db, ada, 23, { title: 'Tax', deadlineDay: '2026-11-24' })
    await make(db, ada, 23, { title: 'At six', plannedDay, plannedTime: '18:00' })
    await make(db, ada, 23, { title: 'Pinned', pinned: true })
    const { id } = await make(db, ada, 23, { title: 'In focus' })
    await focus.start(contextAt(db, at(23)), ada, { mode: 'flow', taskId: id })
    await make(db, ada, 23, { title: 'Letter' })
    const { changeId, tasks: moved } = await acts.clear(contextAt(db, at(23)), ada)
    expect(moved.map(({ title }) => title)).toEqual(['Letter'])
    expect(titles(await look(db, ada, 23))).not.toContain('Letter')
    await undo(contextAt(db, at(23)), ada, changeId ?? '')
    expect(titles(await look(db, ada, 23))).toContain('Letter')
  })

  test('spreading goes by what each day holds, beside what is planned there', async ({ db, ada }) => {
    await make(db, ada, 23, { title: 'Planned tomorrow', plannedDay: '2026-11-24', estimateMinutes: 250 })
    await make(db, ada, 23, { title: 'First', estimateMinutes: 200 })
    await make(db, ada, 23, { title: 'Second', estimateMinutes: 150 })
    const { changeId, tasks: moved } = await acts.spread(contextAt(db, at(23)), ada)
    expect(moved.map(({ title, plannedDay }) => [title, plannedDay])).toEqual([['Second', '2026-11-25']])
    await undo(contextAt(db, at(23)), ada, changeId ?? '')
    expect(titles(await look(db, ada, 23))).toEqual(['First', 'Second'])
  })
})
