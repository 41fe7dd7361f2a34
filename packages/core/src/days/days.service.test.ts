import { describe, expect } from 'vitest'
import type { Db } from '@sol/db/client'
import type { Actor } from '../shared/context.ts'
import * as tasks from '../tasks/tasks.service.ts'
import { contextAt, ruleTest as test } from '../testing/context.ts'
import * as today from '../today/today.service.ts'
import * as days from './days.service.ts'

const at = (day: number, time = '12:00') => `2026-11-${String(day).padStart(2, '0')}T${time}:00.000Z`

type Body = Parameters<typeof days.update>[2]['body']

const decide = (db: Db, actor: Actor, now: string, day: string, body: Body, ifMatch?: number) =>
  days.update(contextAt(db, now), actor, { params: { day }, body, ifMatch })

const titles = (read: { open: readonly { title: string }[] }) => read.open.map(({ title }) => title)

describe('what is decided about a day', () => {
  test('is empty at first, saved step by step, and nobody else’s', async ({ db, ada, stranger }) => {
    const empty = {
      day: '2026-11-23',
      stopTime: null,
      usualStopTime: null,
      morningAt: null,
      eveningAt: null,
      line: null,
      firstTaskId: null,
      version: 1,
    }
    expect(await days.read({ db }, ada, '2026-11-23')).toEqual(empty)
    await decide(db, ada, at(23), '2026-11-23', { stopTime: '18:00' })
    await decide(db, ada, at(23), '2026-11-23', { line: 'Rain, and soup.' })
    await decide(db, ada, at(23), '2026-11-23', { morning: 'answered' })
    expect(await days.read({ db }, ada, '2026-11-23')).toMatchObject({
      stopTime: '18:00',
      line: 'Rain, and soup.',
      morningAt: at(23),
      version: 4,
    })
    expect(await days.read({ db }, stranger, '2026-11-23')).toEqual(empty)
  })

  test('offers the time at which they stopped last, and never a later day’s', async ({
    db,
    ada,
    stranger,
  }) => {
    await decide(db, ada, at(20), '2026-11-20', { stopTime: '17:30' })
    await decide(db, ada, at(23), '2026-11-23', { stopTime: '19:00' })
    await decide(db, stranger, at(22), '2026-11-22', { stopTime: '12:00' })
    expect((await days.read({ db }, ada, '2026-11-23')).usualStopTime).toBe('17:30')
    expect((await days.read({ db }, ada, '2026-11-24')).usualStopTime).toBe('19:00')
    expect((await days.read({ db }, ada, '2026-11-20')).usualStopTime).toBeNull()
  })

  test('an answer keeps its first moment; Today stops offering', async ({ db, ada }) => {
    expect(await today.read(contextAt(db, at(23)), ada)).toMatchObject({ morningAt: null, eveningAt: null })
    await decide(db, ada, at(23, '08:00'), '2026-11-23', { morning: 'answered' })
    await decide(db, ada, at(23, '09:00'), '2026-11-23', { morning: 'answered', evening: 'answered' })
    expect(await today.read(contextAt(db, at(23)), ada)).toMatchObject({
      morningAt: at(23, '08:00'),
      eveningAt: at(23, '09:00'),
    })
    expect(await today.read(contextAt(db, at(24)), ada)).toMatchObject({ morningAt: null, eveningAt: null })
  })

  test('a change based on an older version overwrites nothing', async ({ db, ada }) => {
    await decide(db, ada, at(23), '2026-11-23', { line: 'First' }, 1)
    const late = decide(db, ada, at(23), '2026-11-23', { line: 'Second' }, 1)
    await expect(late).rejects.toMatchObject({ code: 'version_mismatch' })
    expect((await days.read({ db }, ada, '2026-11-23')).line).toBe('First')
  })

  test('a day that has not begun is refused, except for what tomorrow begins with', async ({ db, ada }) => {
    const { id } = await tasks.create(contextAt(db, at(23)), ada, { title: 'Letter' })
    await decide(db, ada, at(23), '2026-11-24', { firstTaskId: id })
    for (const [day, body] of [
      ['2026-11-24', { line: 'Later' }],
      ['2026-11-25', { firstTaskId: id }],
    ] as const) {
      await expect(decide(db, ada, at(23), day, body)).rejects.toMatchObject({ code: 'validation_failed' })
    }
  })

  test('a foreign task is not found', async ({ db, ada, stranger }) => {
    const { id } = await tasks.create(contextAt(db, at(23)), stranger, { title: 'Theirs' })
    const foreign = decide(db, ada, at(23), '2026-11-24', { firstTaskId: id })
    await expect(foreign).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('tomorrow’s first thing', () => {
  test('stands first the next morning, also when it was carried often enough for the shelf', async ({
    db,
    ada,
  }) => {
    const { id } = await tasks.create(contextAt(db, at(20)), ada, { title: 'Letter' })
    for (const day of [20, 21, 22, 23]) await today.read(contextAt(db, at(day)), ada)
    await tasks.create(contextAt(db, at(23, '13:00')), ada, { title: 'Pinned', pinned: true })
    await decide(db, ada, at(23, '20:00'), '2026-11-24', { firstTaskId: id })
    const morning = await today.read(contextAt(db, at(24)), ada)
    expect([titles(morning), morning.shelvedToday]).toEqual([['Letter', 'Pinned'], []])
  })

  test('gives way to an order that is chosen on the day itself', async ({ db, ada }) => {
    const make = (title: string) => tasks.create(contextAt(db, at(23)), ada, { title })
    const [one, two] = [await make('One'), await make('Two')]
    await decide(db, ada, at(23), '2026-11-24', { firstTaskId: two.id })
    expect(titles(await today.read(contextAt(db, at(24)), ada))).toEqual(['Two', 'One'])
    const { order } = await import('../today/acts.service.ts')
    await order(contextAt(db, at(24)), ada, { ids: [one.id, two.id] })
    expect(titles(await today.read(contextAt(db, at(24)), ada))).toEqual(['One', 'Two'])
  })
})
