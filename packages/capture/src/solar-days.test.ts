import { describe, expect, test } from 'vitest'
import { parseCapture } from './capture.ts'
import { personAt, zones } from './testing/moments.ts'
import { summaryOf } from './testing/summary.ts'

const at = (wall: string, text: string, zone = 'UTC') => summaryOf(parseCapture(text, personAt(wall, zone)))

describe.each(zones)('in %s', (zone) => {
  // Tuesday, two in the night: the solar day is still Monday the 23rd.
  test.each([
    ['x today', 'when 2026-11-23'],
    ['x tomorrow', 'when 2026-11-24'],
    ['x tomorrow 9', 'when 2026-11-24 09:00'],
    ['x at 3 am', 'when 2026-11-23 03:00'],
    ['x at 1 am', 'when 2026-11-24 01:00'],
    ['x 9:00', 'when 2026-11-24 09:00'],
    ['x tonight', 'when 2026-11-23'],
    ['x mon', 'when 2026-11-30'],
    ['x tue', 'when 2026-11-24'],
    ['x wed', 'when 2026-11-25'],
    ['x tomorrow 4:00', 'when 2026-11-24 16:00'],
    ['x tomorrow 04:00', 'when 2026-11-23 04:00'],
    ['x in 2 hours', 'when 2026-11-23 04:00'],
    ['x in 4 hours', 'when 2026-11-24 06:00'],
    ['x in 2 days', 'when 2026-11-25'],
    ['x this evening', ''],
    ['x !today', 'deadline 2026-11-23'],
    ['x !24 nov', 'deadline 2026-11-24'],
    ['x every day', 'when 2026-11-23 · rule FREQ=DAILY'],
    ['x every day at 9', 'when 2026-11-24 09:00 · rule FREQ=DAILY'],
    ['x every tue', 'when 2026-11-24 · rule FREQ=WEEKLY;BYDAY=TU'],
    ['x next week', 'when 2026-11-30'],
  ])('at two in the night, %j', (text, summary) => {
    expect(at('2026-11-24 02:00', text, zone)).toBe(summary)
  })
})

test('another cut-off moves the day', () => {
  const person = { ...personAt('2026-11-24 02:00'), dayCutOffHour: 0 }
  expect(parseCapture('x today', person).plannedDay).toBe('2026-11-24')
})

test.each([4, 5])('the day begins at the cut-off exactly (%i)', (dayCutOffHour) => {
  const before = { ...personAt(`2026-11-24 0${String(dayCutOffHour - 1)}:59`), dayCutOffHour }
  const after = { ...personAt(`2026-11-24 0${String(dayCutOffHour)}:00`), dayCutOffHour }
  expect(parseCapture('x today', before).plannedDay).toBe('2026-11-23')
  expect(parseCapture('x today', after).plannedDay).toBe('2026-11-24')
})

/** The day before the clocks change, and the days around it, in both directions and both hemispheres. */
const changes = [
  ['America/New_York', '2027-03-13', '2027-03-14', '2027-03-15'],
  ['America/New_York', '2026-10-31', '2026-11-01', '2026-11-02'],
  ['Europe/Berlin', '2027-03-27', '2027-03-28', '2027-03-29'],
  ['Europe/Berlin', '2026-10-24', '2026-10-25', '2026-10-26'],
  ['Pacific/Auckland', '2027-04-03', '2027-04-04', '2027-04-05'],
  ['Pacific/Auckland', '2026-09-26', '2026-09-27', '2026-09-28'],
] as const

describe.each(changes)('%s, clocks change after %s', (zone, before, change, after) => {
  test.each(['00:30', '04:59', '05:00', '12:00', '23:59'])('at %s every day is one day', (time) => {
    const today = time < '05:00' ? before : change
    const wall = `${change} ${time}`
    expect(at(wall, 'x today', zone)).toBe(`when ${today}`)
    expect(at(wall, 'x tomorrow', zone)).toBe(`when ${today === before ? change : after}`)
    expect(at(wall, 'x in 1 day', zone)).toBe(`when ${today === before ? change : after}`)
  })
  test('the day before, two days are two days', () => {
    expect(at(`${before} 12:00`, 'x in 2 days', zone)).toBe(`when ${after}`)
    expect(at(`${before} 12:00`, 'x tomorrow 02:30', zone)).toBe(`when ${before} 02:30`)
  })
})

test('hours are hours where the clocks spring forward, and where they fall back', () => {
  expect(at('2027-03-14 01:30', 'x in 2 hours', 'America/New_York')).toBe('when 2027-03-13 04:30')
  expect(at('2026-11-01 00:30', 'x in 2 hours', 'America/New_York')).toBe('when 2026-10-31 01:30')
})
