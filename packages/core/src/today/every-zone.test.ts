/**
 * The person's zone decides what their day is, the machine's never: the same walk over the cut-off, over both clock
 * changes and over a journey, in five zones of people on machines in five zones.
 */
import { eq } from 'drizzle-orm'
import { afterEach, describe, expect, vi } from 'vitest'
import type { Db } from '@sol/db/client'
import { users } from '@sol/db/schema/users'
import * as checkins from '../checkins/checkins.service.ts'
import * as factors from '../factors/factors.service.ts'
import type { Actor } from '../shared/context.ts'
import { boundsOfSolarDay } from '../shared/solar-day.ts'
import * as tasks from '../tasks/tasks.service.ts'
import { contextAt, ruleTest as test } from '../testing/context.ts'
import { notToday } from './acts.service.ts'
import * as today from './today.service.ts'

const zones = ['UTC', 'America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Auckland'] as const

const usual = ['2026-11-23', '2026-11-24'] as const

/** Days on both sides of a turn: one like others, and those whose night changes the clocks of the zone. */
const turns: Readonly<Record<(typeof zones)[number], readonly (readonly [string, string])[]>> = {
  UTC: [usual, ['2026-12-31', '2027-01-01']],
  'America/New_York': [usual, ['2026-03-07', '2026-03-08'], ['2026-10-31', '2026-11-01']],
  'Europe/Berlin': [usual, ['2026-03-28', '2026-03-29'], ['2026-10-24', '2026-10-25']],
  'Asia/Kolkata': [usual, ['2028-02-28', '2028-02-29']],
  'Pacific/Auckland': [usual, ['2026-04-04', '2026-04-05'], ['2026-09-26', '2026-09-27']],
}

afterEach(() => {
  vi.unstubAllEnvs()
})

const feeling = { mood: 60, energy: 40, focus: 50 }

const living = async (db: Db, person: Actor, timeZone: string): Promise<Actor> => {
  await db.update(users).set({ timeZone }).where(eq(users.id, person.userId))
  return { ...person, timeZone }
}

/** From the last moment of a day to the first of the next. */
const walkOverTheCutOff = async (db: Db, person: Actor, [day, next]: readonly [string, string]) => {
  const turn = boundsOfSolarDay(next, person.timeZone).start.getTime()
  const before = contextAt(db, new Date(turn - 1000).toISOString())
  const after = contextAt(db, new Date(turn).toISOString())

  const own = await tasks.create(before, person, { title: `On ${day}`, plannedDay: day })
  await tasks.create(before, person, { title: `On ${next}`, plannedDay: next })
  await checkins.log(before, person, feeling)
  await factors.update(before, person, { params: { day }, body: { factors: [{ name: 'sleep', value: 7 }] } })

  const evening = await today.read(before, person)
  expect(evening.day).toBe(day)
  expect(evening.open.map(({ title }) => title)).toContain(`On ${day}`)
  expect(evening.open.map(({ title }) => title)).not.toContain(`On ${next}`)
  expect(evening.checkins.at(-1)).toMatchObject({ day })

  const moved = await notToday(before, person, own.id)
  expect(moved.plannedDay).toBe(next)

  const morning = await today.read(after, person)
  expect(morning.day).toBe(next)
  expect(morning.open.map(({ title }) => title)).toEqual(expect.arrayContaining([`On ${day}`, `On ${next}`]))
  expect(morning.checkins).toEqual([])
  expect((await checkins.log(after, person, feeling)).day).toBe(next)
  expect((await factors.read(after, person, day)).factors).toHaveLength(1)
  expect((await factors.read(after, person, next)).factors).toEqual([])
}

describe.each(zones)('on a machine in %s', (machine) => {
  for (const zone of zones)
    test(`a person in ${zone} goes from day to day`, async ({ db, ada }) => {
      vi.stubEnv('TZ', machine)
      expect(new Date(2026, 10, 23, 12).getUTCHours() === 12).toBe(machine === 'UTC')
      const person = await living(db, ada, zone)
      for (const pair of turns[zone]) await walkOverTheCutOff(db, person, pair)
    })
})

test('a journey moves what today is, and loses nothing of what was kept', async ({ db, ada }) => {
  // Noon in Berlin: the same day in New York, and night in Auckland, where the day is still this one until five.
  const noon = contextAt(db, '2026-11-23T11:00:00.000Z')
  const berlin = await living(db, ada, 'Europe/Berlin')
  await tasks.create(noon, berlin, { title: 'Packed', plannedDay: '2026-11-23' })
  await checkins.log(noon, berlin, feeling)
  const evening = contextAt(db, '2026-11-23T17:00:00.000Z')
  const auckland = await living(db, ada, 'Pacific/Auckland')
  const arrived = await today.read(evening, auckland)
  expect(arrived.day).toBe('2026-11-24')
  expect(arrived.open.map(({ title }) => title)).toEqual(['Packed'])
  const back = await living(db, ada, 'America/New_York')
  const home = await today.read(contextAt(db, '2026-11-23T18:00:00.000Z'), back)
  expect(home.day).toBe('2026-11-23')
  expect(home.open.map(({ title }) => title)).toEqual(['Packed'])
  expect(home.checkins.map(({ day }) => day)).toEqual(['2026-11-23'])
})
