import { expect, test } from 'vitest'
import { read, somebody } from '../testing/people.ts'
import { learnEntry, newForecaster, predictAt } from './forecaster.ts'
import { entriesOf, momentOf } from './moments.ts'
import { resume, snapshotOf } from './snapshot.ts'

const person = read(somebody(40))
const entries = entriesOf(person.checkins, person.zone)
const later = momentOf({ instant: Date.UTC(2026, 1, 16, 12), offset: undefined }, person.zone)

const learned = (from: ReturnType<typeof newForecaster>, part: typeof entries) => {
  for (const entry of part) learnEntry(from, entry)
  return from
}

test('going on from a snapshot gives the same bytes as learning all at once', () => {
  const whole = learned(newForecaster('midday', person.factors), entries)
  for (const cut of [0, 1, 7, 60, entries.length]) {
    const half = learned(newForecaster('midday', person.factors), entries.slice(0, cut))
    const kept = structuredClone(snapshotOf(half))
    const resumed = resume(kept, person.factors)
    if (!resumed) throw new Error('It does not go on.')
    learned(resumed, entries.slice(cut))
    expect(JSON.stringify(predictAt(resumed, later))).toBe(JSON.stringify(predictAt(whole, later)))
    expect(snapshotOf(resumed)).toEqual(snapshotOf(whole))
  }
})

test('a snapshot does not change when its forecaster goes on', () => {
  const half = learned(newForecaster('midday', person.factors), entries.slice(0, 20))
  const kept = snapshotOf(half)
  const before = JSON.stringify(kept)
  learned(half, entries.slice(20))
  expect(JSON.stringify(kept)).toBe(before)
})

test('another kind of factor means a new beginning', () => {
  const kept = snapshotOf(learned(newForecaster('midday', person.factors), entries))
  expect(resume(kept, [...person.factors, { day: 20_500, name: 'coffee', value: 2 }])).toBeUndefined()
})
