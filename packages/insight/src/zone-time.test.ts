import { expect, test } from 'vitest'
import {
  clockOf,
  hourOfWall,
  instantOfWall,
  isoOf,
  isZone,
  offsetOf,
  readDay,
  readInstant,
  solarDayOfWall,
  weekdayOf,
} from './zone-time.ts'

const at = (iso: string) => Date.parse(iso)
const hour = 3_600_000

test('offsets follow summer time to the minute', () => {
  expect(offsetOf(at('2026-03-29T00:59:59Z'), 'Europe/Berlin')).toBe(hour)
  expect(offsetOf(at('2026-03-29T01:00:00Z'), 'Europe/Berlin')).toBe(2 * hour)
  expect(offsetOf(at('2026-10-25T00:59:00Z'), 'Europe/Berlin')).toBe(2 * hour)
  expect(offsetOf(at('2026-10-25T01:00:00Z'), 'Europe/Berlin')).toBe(hour)
  expect(offsetOf(at('2026-06-01T00:00:00Z'), 'Asia/Kathmandu')).toBe(5.75 * hour)
  expect(offsetOf(at('2026-06-01T00:00:00Z'), 'Australia/Lord_Howe')).toBe(10.5 * hour)
})

test('a wall time leads back to its instant, and a skipped one moves forward', () => {
  const wall = Date.UTC(2026, 5, 1, 12, 30)
  expect(isoOf(instantOfWall(wall, 'America/New_York'))).toBe('2026-06-01T16:30:00.000Z')
  expect(isoOf(instantOfWall(Date.UTC(2026, 2, 29, 2, 30), 'Europe/Berlin'))).toBe('2026-03-29T01:30:00.000Z')
  expect(isoOf(instantOfWall(Date.UTC(2026, 9, 25, 2, 30), 'Europe/Berlin'))).toBe('2026-10-25T00:30:00.000Z')
})

test('every hour of a year leads to the wall and back in awkward zones', () => {
  for (const zone of ['Europe/Berlin', 'America/St_Johns', 'Pacific/Apia', 'Africa/Casablanca', 'UTC']) {
    for (
      let instant = at('2026-01-01T00:00:00Z');
      instant < at('2027-01-01T00:00:00Z');
      instant += 5 * hour
    ) {
      const back = instantOfWall(instant + offsetOf(instant, zone), zone)
      // Times shown twice lead to the first of the two.
      expect([0, hour]).toContain(instant - back)
    }
  }
})

test('a solar day begins at five on the wall', () => {
  expect(solarDayOfWall(Date.UTC(2026, 0, 2, 4, 59))).toBe(readDay('2026-01-01'))
  expect(solarDayOfWall(Date.UTC(2026, 0, 2, 5))).toBe(readDay('2026-01-02'))
  expect(hourOfWall(Date.UTC(1969, 11, 31, 23, 30))).toBe(23.5)
  expect(clockOf(Date.UTC(2026, 0, 2, 4, 59))).toBe('04:59')
})

test('1970-01-01 was a Thursday', () => {
  expect(weekdayOf(0)).toBe(3)
  expect(weekdayOf(-4)).toBe(6)
})

test('instants are read with their offset, and nothing else is read', () => {
  expect(readInstant('2026-01-05T10:00:00+05:30')).toEqual({
    instant: at('2026-01-05T04:30:00Z'),
    offset: 5.5 * hour,
  })
  expect(readInstant('2026-01-05T10:00:00.250Z')).toEqual({
    instant: at('2026-01-05T10:00:00.250Z'),
    offset: undefined,
  })
  expect(readInstant('2026-01-05T10:00+00:00')?.offset).toBeUndefined()
  const wrong = [
    '',
    '2026-01-05',
    '2026-01-05T10:00:00',
    '2026-02-30T10:00:00Z',
    '2026-13-01T10:00:00Z',
    '2026-01-05T10:61:00Z',
    '2026-01-05T10:00:00+25:00',
    5,
    null,
    {},
  ]
  for (const text of wrong) expect(readInstant(text)).toBeUndefined()
})

test('only real zones and days are', () => {
  expect(isZone('Europe/Berlin')).toBe(true)
  for (const zone of ['Mars/Olympus', '', 7, undefined]) expect(isZone(zone)).toBe(false)
  for (const day of ['2026-02-29', '2026-1-1', 'today', 3]) expect(readDay(day)).toBeUndefined()
})
