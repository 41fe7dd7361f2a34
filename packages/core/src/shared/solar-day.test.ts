import { describe, expect, test } from 'vitest'
import { boundsOfSolarDay, solarDayOf, wallTimeOn } from './solar-day.ts'

const hours = (from: Date, to: Date) => (to.getTime() - from.getTime()) / 3_600_000

describe('the solar day', () => {
  test.each([
    ['2026-11-23T04:59:59Z', 'UTC', '2026-11-22'],
    ['2026-11-23T05:00:00Z', 'UTC', '2026-11-23'],
    ['2026-11-23T09:59:00Z', 'America/New_York', '2026-11-22'],
    ['2026-11-23T10:00:00Z', 'America/New_York', '2026-11-23'],
    ['2026-11-23T03:59:00Z', 'Europe/Berlin', '2026-11-22'],
    ['2026-11-22T23:30:00Z', 'Asia/Kolkata', '2026-11-23'],
    ['2026-11-22T23:29:00Z', 'Asia/Kolkata', '2026-11-22'],
    ['2026-11-22T16:00:00Z', 'Pacific/Auckland', '2026-11-23'],
    ['2026-12-31T23:59:00Z', 'Pacific/Kiritimati', '2027-01-01'],
  ])('%s in %s is %s', (at, zone, day) => {
    expect(solarDayOf(new Date(at), zone)).toBe(day)
  })

  test.each([
    ['2026-03-29', 'Europe/Berlin', 24],
    ['2026-03-28', 'Europe/Berlin', 23],
    ['2026-10-24', 'Europe/Berlin', 25],
    ['2026-03-07', 'America/New_York', 23],
    ['2026-10-31', 'America/New_York', 25],
    ['2026-04-04', 'Pacific/Auckland', 25],
    ['2026-09-26', 'Pacific/Auckland', 23],
    ['2026-06-01', 'Asia/Kolkata', 24],
  ])('%s in %s is %i hours long', (day, zone, length) => {
    const { start, end } = boundsOfSolarDay(day, zone)
    expect(hours(start, end)).toBe(length)
  })

  test.each([
    'UTC',
    'America/New_York',
    'Europe/Berlin',
    'Asia/Kolkata',
    'Pacific/Auckland',
    'Australia/Lord_Howe',
  ])('every quarter hour of a year in %s lies within the bounds of its day', (zone) => {
    const quarter = 15 * 60_000
    const begin = Date.UTC(2026, 0, 1)
    for (let step = 0; step < 365 * 96; step += 7) {
      const at = new Date(begin + step * quarter)
      const { start, end } = boundsOfSolarDay(solarDayOf(at, zone), zone)
      if (!(start <= at && at < end)) throw new Error(`${at.toISOString()} is outside its day in ${zone}`)
    }
  })
})

describe('a time on the wall', () => {
  test('before the cut-off belongs to the night that ends the day', () => {
    expect(wallTimeOn('2026-11-23', '01:30', 'Europe/Berlin').toISOString()).toBe('2026-11-24T00:30:00.000Z')
    expect(wallTimeOn('2026-11-23', '07:00', 'Europe/Berlin').toISOString()).toBe('2026-11-23T06:00:00.000Z')
  })

  test('that the clock change skips moves forward by the gap', () => {
    expect(wallTimeOn('2026-03-28', '02:30', 'Europe/Berlin').toISOString()).toBe('2026-03-29T01:30:00.000Z')
  })

  test('that comes twice means the first time', () => {
    expect(wallTimeOn('2026-10-24', '02:30', 'Europe/Berlin').toISOString()).toBe('2026-10-25T00:30:00.000Z')
  })
})
