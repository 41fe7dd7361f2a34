import { expect, test } from 'vitest'
import { read, shuffled, somebody } from '../testing/people.ts'
import type { RawPerson } from '../testing/people.ts'
import { seededRandom } from '../seeded-random.ts'
import { findLinks } from './links.ts'

const dayLength = 86_400_000
const start = Date.UTC(2026, 0, 5)
const end = (days: number) => ({ instant: start + days * dayLength, offset: undefined })

/** Someone whose mood follows `walk` of the same day, with `noise` points of everything else. */
const walker = (days: number, seed: number, size: number): RawPerson => {
  const random = seededRandom(seed)
  const normal = () => Array.from({ length: 12 }, random).reduce((total, value) => total + value, -6)
  const person: RawPerson = { ...somebody(0), checkins: [], factors: [] }
  for (let day = 0; day < days; day += 1) {
    const name = new Date(start + day * dayLength).toISOString().slice(0, 10)
    const walk = Number(random() < 0.5)
    person.factors.push(
      { day: name, name: 'walk', value: walk },
      { day: name, name: 'moon', value: normal() },
    )
    const value = (points: number) => Math.min(100, Math.max(0, 50 + points + 10 * normal()))
    const at = new Date(start + day * dayLength + 12 * 3_600_000).toISOString()
    person.checkins.push({ at, mood: value(size * (walk - 0.5)), energy: value(0), focus: value(0) })
  }
  return person
}

const search = (person: RawPerson, days: number) => {
  const { checkins, factors, zone } = read(person)
  return findLinks(checkins, factors, zone, end(days))
}

test('a strong link is found, holds up, and is sized in points', () => {
  const { links, tests } = search(walker(150, 3, 14), 150)
  expect(tests).toBe(12)
  expect(links[0]).toMatchObject({ factor: 'walk', outcome: 'mood', lag: 0, tier: 'held-up' })
  // One SD of a factor that is 0 or 1 is half a step.
  expect(links[0]?.points).toBeGreaterThan(4)
  expect(links[0]?.points).toBeLessThan(10)
})

test('a link is a hunch before it could show again', () => {
  expect(search(walker(40, 3, 14), 40).links[0]).toMatchObject({ factor: 'walk', tier: 'hunch' })
})

test('few of those without any link are told of one', () => {
  let told = 0
  for (let seed = 0; seed < 40; seed += 1)
    told += Number(search(walker(90, 100 + seed, 0), 90).links.length > 0)
  expect(told / 40).toBeLessThan(0.2)
})

test('what is noted after the moment changes nothing', () => {
  const person = walker(120, 5, 10)
  const cut = {
    ...person,
    checkins: person.checkins.filter(({ at }) => Date.parse(at) <= start + 80 * dayLength),
    factors: person.factors.filter(({ day }) => Date.parse(day) <= start + 80 * dayLength),
  }
  expect(search(person, 80)).toEqual(search(cut, 80))
})

test('order does not matter', () => {
  const person = walker(90, 6, 9)
  const mixed = { ...person, checkins: shuffled(person.checkins, 2), factors: shuffled(person.factors, 3) }
  expect(JSON.stringify(search(mixed, 90))).toBe(JSON.stringify(search(person, 90)))
})

test('little, constant or absent data finds nothing and says so', () => {
  expect(search(walker(10, 1, 20), 10)).toEqual({ tests: 0, links: [], smallestDetectable: 1 })
  const constant = walker(60, 1, 20)
  const flat = { ...constant, factors: constant.factors.map((one) => ({ ...one, value: 1 })) }
  expect(search(flat, 60).tests).toBe(0)
  expect(
    search(
      {
        ...constant,
        checkins: constant.checkins.map((one) => ({ ...one, mood: 50, energy: 50, focus: 50 })),
      },
      60,
    ).tests,
  ).toBe(0)
})

test('more days show weaker links', () => {
  const at = (days: number) => search(walker(days, 2, 0), days).smallestDetectable
  expect(at(60)).toBeGreaterThan(at(120))
  expect(at(120)).toBeGreaterThan(0.2)
})
