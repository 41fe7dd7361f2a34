import type { PlanDay, PlanEntry } from '@sol/contracts/plan'
import { hoursOf, shadesOf } from './calendar-item.ts'

const day: PlanDay = {
  day: '2026-11-24',
  startAt: '2026-11-24T04:00:00.000Z',
  endAt: '2026-11-25T04:00:00.000Z',
  wakeAt: '2026-11-24T06:30:00.000Z',
  windDownAt: '2026-11-24T22:00:00.000Z',
  tasks: [],
  events: [],
  plannedMinutes: 0,
  capacityMinutes: 300,
  freeMinutes: 300,
  overMinutes: 0,
}

const entryAt = (startAt: string, endAt: string) => ({ kind: 'task', startAt, endAt }) as unknown as PlanEntry

test('the hours reach from before waking to after winding down, and to whatever stands outside', () => {
  expect(hoursOf([day], [])).toEqual({ from: 6, to: 24 })
  const early = entryAt('2026-11-24T04:15:00.000Z', '2026-11-24T05:00:00.000Z')
  const late = entryAt('2026-11-25T01:00:00.000Z', '2026-11-25T06:00:00.000Z')
  expect(hoursOf([day], [early, late])).toEqual({ from: 5, to: 29 })
})

test('the day is shaded before waking and after winding down; who winds down at its end has no dusk', () => {
  expect(shadesOf([day], []).map(({ key }) => key)).toEqual(['dawn:2026-11-24', 'dusk:2026-11-24'])
  expect(shadesOf([{ ...day, windDownAt: day.endAt }], []).map(({ tone }) => tone)).toEqual(['dawn'])
})
