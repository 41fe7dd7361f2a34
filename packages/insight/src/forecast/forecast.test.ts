import { describe, expect, test } from 'vitest'
import { InputError } from '../input.ts'
import { read, shuffled, somebody } from '../testing/people.ts'
import type { RawPerson } from '../testing/people.ts'
import { forecast, replay } from './forecast.ts'
import type { Forecast } from './forecast.ts'
import { outcomes } from './moments.ts'

const instant = (iso: string) => ({ instant: Date.parse(iso), offset: undefined })
const start = instant('2026-01-01T00:00:00Z')

const rowsOf = (result: Forecast) => outcomes.flatMap((outcome) => result[outcome])

const expectSane = (result: Forecast) => {
  for (const row of rowsOf(result)) {
    expect(row.mean).toBeGreaterThanOrEqual(0)
    expect(row.mean).toBeLessThanOrEqual(100)
    expect(row.lo90).toBeLessThanOrEqual(row.mean)
    expect(row.hi90).toBeGreaterThanOrEqual(row.mean)
    expect(row.spoken).not.toBe('')
  }
}

/** The history as it was known just before an instant, with factors up to that day. */
const cutBefore = (person: RawPerson, at: string): RawPerson => ({
  ...person,
  checkins: person.checkins.filter((checkin) => Date.parse(checkin.at) < Date.parse(at)),
  factors: person.factors.filter(({ day }) => day <= at.slice(0, 10)),
})

describe('leakage', () => {
  const person = somebody(30)

  test('what comes after a moment never changes what was predicted for it', () => {
    const all = replay(read(person), start)
    for (const index of [0, 1, 7, 20, 44, 89]) {
      const row = all.energy[index]
      if (!row) throw new Error('missing')
      const cut = forecast(read(cutBefore(person, row.at)), [instant(row.at)])
      for (const outcome of outcomes) expect(cut[outcome][0]).toEqual(all[outcome][index])
    }
  })

  test('a target inside the history is predicted from before it only', () => {
    const target = instant('2026-01-20T12:00:00Z')
    const whole = forecast(read(person), [target])
    const cut = forecast(read(cutBefore(person, '2026-01-20T12:00:00Z')), [target])
    expect(cut.mood).toEqual(whole.mood)
  })

  test('one target does not touch another', () => {
    const [early, late] = [instant('2026-02-10T08:00:00Z'), instant('2026-02-12T20:00:00Z')]
    const both = forecast(read(person), [late, early])
    expect(both.mood[0]).toEqual(forecast(read(person), [early]).mood[0])
    expect(both.mood[1]).toEqual(forecast(read(person), [late]).mood[0])
  })

  test('a changed value at a moment changes predictions after it, and none up to it', () => {
    const changed = {
      ...person,
      checkins: person.checkins.map((one, index) => (index === 40 ? { ...one, mood: 0 } : one)),
    }
    const [before, after] = [replay(read(person), start), replay(read(changed), start)]
    expect(after.mood.slice(0, 41)).toEqual(before.mood.slice(0, 41))
    expect(after.mood[41]).not.toEqual(before.mood[41])
  })
})

test('shuffled input gives the same bytes', () => {
  const person = somebody(40, 3)
  const plain = JSON.stringify(replay(read(person), start))
  for (const seed of [1, 2, 3]) {
    const mixed = {
      ...person,
      checkins: shuffled(person.checkins, seed),
      factors: shuffled(person.factors, seed),
    }
    expect(JSON.stringify(replay(read(mixed), start))).toBe(plain)
  }
})

test('the rhythm of a person is learned', () => {
  const { energy } = forecast(read(somebody(60, 5, 15)), [
    instant('2026-03-10T13:30:00Z'),
    instant('2026-03-10T21:00:00Z'),
  ])
  expect((energy[0]?.mean ?? 0) - (energy[1]?.mean ?? 0)).toBeGreaterThan(5)
})

test('a person who has said nothing is predicted from what is usual, and quietly', () => {
  const nobody = { ...somebody(0), factors: [], bestTime: 'evening' }
  const result = forecast(read(nobody), [instant('2026-01-05T08:00:00Z'), instant('2026-01-05T16:30:00Z')])
  expectSane(result)
  expect(result.quiet).toBe('Too early to tell. 14 more days and I can say something careful.')
  expect(result.energy[1]?.mean).toBeGreaterThan(result.energy[0]?.mean ?? 100)
})

test('no number is spoken before fourteen days', () => {
  for (const days of [1, 2, 4, 13]) {
    const { mood, quiet } = forecast(read(somebody(days)), [instant('2026-02-01T12:00:00Z')])
    expect(quiet).not.toBeNull()
    expect(mood[0]?.spoken.replace('around 13:00', '').replace(/^Too early to tell\..*/, '')).not.toMatch(
      /\d/,
    )
  }
})

test('noise keeps the forecast quiet or near the usual', () => {
  const person = somebody(60, 9)
  const level = {
    ...person,
    checkins: person.checkins.map((one, index) => ({
      ...one,
      mood: index % 2 ? 40 : 60,
      energy: 50,
      focus: 50,
    })),
  }
  const { mood } = forecast(read(level), [instant('2026-03-10T12:00:00Z')])
  expect(mood[0]?.mean).toBeGreaterThan(42)
  expect(mood[0]?.mean).toBeLessThan(58)
})

describe('strange histories give sane answers', () => {
  const target = [instant('2026-12-01T12:00:00Z')]
  const withCheckins = (checkins: RawPerson['checkins'], zone = 'Europe/Berlin') =>
    read({ ...somebody(0), zone, checkins })
  const daily = (days: number, value: (day: number) => number, everyDays = 1) =>
    Array.from({ length: days }, (_, day) => ({
      at: new Date(Date.UTC(2026, 0, 5, 12) + day * everyDays * 86_400_000).toISOString(),
      mood: value(day),
      energy: value(day),
      focus: value(day),
    }))

  test('constant answers', () => {
    const result = replay(withCheckins(daily(60, () => 50)), start)
    expectSane(result)
    expect(result.mood.at(-1)?.mean).toBeCloseTo(50, 0)
    expectSane(forecast(withCheckins(daily(60, () => 100)), target))
  })

  test('nothing but extremes', () => {
    expectSane(replay(withCheckins(daily(60, (day) => (day % 2) * 100)), start))
  })

  test('one a week', () => {
    expectSane(replay(withCheckins(daily(40, (day) => (day * 37) % 100, 7)), start))
  })

  test('duplicate taps count once', () => {
    const person = somebody(20)
    const twice = {
      ...person,
      checkins: person.checkins.flatMap((one) => [
        one,
        { ...one },
        { ...one, at: new Date(Date.parse(one.at) + 20_000).toISOString() },
      ]),
    }
    expect(forecast(read(twice), target).mood).toEqual(forecast(read(person), target).mood)
  })

  test('every duplicate still gets a prediction in a replay', () => {
    const person = somebody(5)
    expect(
      replay(read({ ...person, checkins: [...person.checkins, ...person.checkins] }), start).mood,
    ).toHaveLength(30)
  })

  test('the hour that summer time skips, and the one it repeats', () => {
    for (const from of ['2026-03-28T20:00:00Z', '2026-10-24T20:00:00Z']) {
      const checkins = Array.from({ length: 24 }, (_, index) => ({
        at: new Date(Date.parse(from) + index * 1_800_000).toISOString(),
        mood: 50 + index,
        energy: 40,
        focus: 60,
      }))
      expectSane(replay(withCheckins(checkins), start))
    }
  })

  test('a flight across nine zones, and back', () => {
    const checkins = daily(40, (day) => 40 + (day % 5) * 5).map((one, day) =>
      day > 15 && day < 25 ? { ...one, at: one.at.replace('.000Z', '+09:00') } : one,
    )
    expectSane(replay(withCheckins(checkins), start))
  })

  test('a clock set back by years', () => {
    expectSane(
      forecast(
        withCheckins([
          ...daily(30, () => 55),
          ...daily(3, () => 20).map((one) => ({ ...one, at: one.at.replace('2026', '2019') })),
        ]),
        target,
      ),
    )
  })

  test('missing outcomes are passed over', () => {
    const checkins = daily(20, () => 60).map((one, day) => ({
      ...one,
      mood: day % 2 ? null : 60,
    })) as unknown as RawPerson['checkins']
    expectSane(forecast(withCheckins(checkins), target))
  })

  test('factors of strange sizes', () => {
    const person = somebody(30)
    const factors = person.factors.flatMap((one) => [
      { ...one, value: one.value * 60 },
      { ...one, name: 'caffeine', value: 1e9 },
      { ...one, name: 'meetings', value: -1e9 * (one.value % 1) },
    ])
    expectSane(replay(read({ ...person, factors }), start))
  })

  test('ten years', () => {
    const result = forecast(withCheckins(daily(3650, (day) => 50 + 30 * Math.sin(day / 9))), [
      instant('2036-01-03T12:00:00Z'),
    ])
    expectSane(result)
    expect(result.mood[0]?.hi90).toBeLessThan(100)
  }, 90_000)
})

test('what cannot be read is named, without repeating it', () => {
  const good = somebody(2)
  const bad: [unknown, string][] = [
    [{ ...good, zone: 'Mars/Olympus' }, 'zone'],
    [{ ...good, checkins: [{ ...good.checkins[0], mood: 'secret' }] }, 'checkins[0].mood'],
    [{ ...good, checkins: [{ ...good.checkins[0], mood: 101 }] }, 'checkins[0].mood'],
    [{ ...good, checkins: [{ ...good.checkins[0], at: 'yesterday' }] }, 'checkins[0].at'],
    [{ ...good, checkins: 'none' }, 'checkins'],
    [{ ...good, factors: [{ day: '2026-99-01', name: 'sleep', value: 1 }] }, 'factors[0].day'],
    [{ ...good, bestTime: 'noon' }, 'bestTime'],
    [7, 'the line'],
  ]
  for (const [input, place] of bad) {
    expect(() => read(input as RawPerson)).toThrow(InputError)
    expect(() => read(input as RawPerson)).toThrow(place)
    expect(() => read(input as RawPerson)).not.toThrow('secret')
  }
})
