/** Times the engine and checks that order does not matter. Processor time, after warming up. */
import { forecast } from '../src/forecast/forecast.ts'
import { learnEntry, newForecaster } from '../src/forecast/forecaster.ts'
import { entriesOf } from '../src/forecast/moments.ts'
import { readPerson } from '../src/forecast/person.ts'
import { Chance } from './chance.ts'
import { clockNow } from './clock.ts'
import { makePerson } from './people.ts'
import type { Row } from './table.ts'

const share = (values: readonly number[], at: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * at))] ?? 0

/** Fits of three outcomes on 90 days; the times are per outcome. */
const fits = (count: number): number[] =>
  Array.from({ length: count }, (_, seed) => {
    const person = readPerson(makePerson({ name: 'R', people: 1, days: 90 }, seed + 1))
    const start = clockNow()
    const forecaster = newForecaster(person.bestTime, person.factors)
    for (const entry of entriesOf(person.checkins, person.zone)) learnEntry(forecaster, entry)
    return (clockNow() - start) / 3
  })

const updates = (): number => {
  const person = readPerson(makePerson({ name: 'R', people: 1, days: 106 }, 7))
  const forecaster = newForecaster(person.bestTime, person.factors)
  const entries = entriesOf(person.checkins, person.zone)
  const start = clockNow()
  for (const entry of entries) learnEntry(forecaster, entry)
  return (clockNow() - start) / entries.length
}

const sameWhenShuffled = (count: number): number => {
  let same = 0
  for (let seed = 0; seed < count; seed += 1) {
    const person = makePerson({ name: 'T', people: 1, days: 40, travels: true }, seed + 1)
    const targets = [{ instant: person.firstMidnight + 45 * 86_400_000, offset: undefined }]
    const chance = new Chance(seed, 3)
    const shuffle = <T>(items: readonly T[]) =>
      [...items]
        .map((item) => [chance.uniform(), item] as const)
        .sort(([a], [b]) => a - b)
        .map(([, item]) => item)
    const mixed = { ...person, checkins: shuffle(person.checkins), factors: shuffle(person.factors) }
    const [one, two] = [person, mixed].map((some) => JSON.stringify(forecast(readPerson(some), targets)))
    same += Number(one === two)
  }
  return same / count
}

/** G20 and G22. */
export const speedRows = (size: number): Row[] => {
  fits(5)
  const times = fits(Math.max(20, size / 4))
  return [
    {
      name: 'G20 fit at 90 days, ms per outcome, median',
      value: share(times, 0.5),
      gate: [0, 25],
      stretch: [0, 10],
    },
    {
      name: 'G20 fit at 90 days, ms per outcome, p95',
      value: share(times, 0.95),
      gate: [0, 60],
      stretch: [0, 25],
    },
    { name: 'G20 update of all three outcomes, ms', value: updates(), gate: [0, 2], stretch: [0, 1] },
    { name: 'G22 same bytes when shuffled', value: sameWhenShuffled(20), gate: [1, 1] },
  ]
}
