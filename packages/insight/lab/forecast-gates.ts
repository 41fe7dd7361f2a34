/** Scores the forecast on people it has never seen: errors against plain guesses, intervals, the choice of a window. */
import { newForecaster, learnEntry, predictAt } from '../src/forecast/forecaster.ts'
import { readPerson } from '../src/forecast/person.ts'
import { entriesOf, momentOf } from '../src/forecast/moments.ts'
import type { Entry } from '../src/forecast/moments.ts'
import type { Cohort, Person } from './people.ts'
import { makePerson } from './people.ts'

const get = (values: ArrayLike<number>, index: number) => values[index] as number
const meanOf = (values: readonly number[]) =>
  values.reduce((total, value) => total + value, 0) / values.length

/** One scored moment of one outcome. */
export interface Point {
  readonly person: number
  readonly outcome: number
  readonly horizon: 'next' | 'ahead'
  /** Day after which this point is scored, and days since then. */
  readonly start: number
  readonly sinceStart: number
  readonly value: number
  readonly truth: number
  readonly mean: number
  readonly low: number
  readonly high: number
  readonly hour: number
  readonly isWeekend: boolean
  /** mean, last, bins, moving average */
  readonly guesses: readonly number[]
}

const binOf = (hour: number) =>
  hour >= 5 && hour < 10 ? 0 : hour >= 10 && hour < 14 ? 1 : hour >= 14 && hour < 18 ? 2 : 3

/** Mean, last value, hour-bin mean, moving average of what came before. */
const guessesFrom = (history: readonly Entry[], hour: number, outcome: number): number[] => {
  const values = history.map((entry) => entry.values[outcome] as number)
  if (values.length === 0) return [50, 50, 50, 50]
  const usual = meanOf(values)
  const same = history
    .filter((entry) => binOf(entry.hour) === binOf(hour))
    .map((entry) => entry.values[outcome] as number)
  let moving = get(values, 0)
  for (const value of values) moving += 0.25 * (value - moving)
  return [usual, get(values, values.length - 1), same.length > 0 ? meanOf(same) : usual, moving]
}

type Predictions = ReturnType<typeof predictAt>

interface Scoring {
  readonly person: Person
  readonly number: number
  readonly entries: readonly Entry[]
  /** Days after which two weeks are scored. */
  readonly starts: readonly number[]
}

const dayLength = 86_400_000
export const scoredDays = 14

const pointsAt = (
  { person, number, entries, starts }: Scoring,
  index: number,
  horizon: Point['horizon'],
  predictions: Predictions,
  known: number,
): Point[] => {
  const entry = entries[index] as Entry
  const history = entries.slice(0, known)
  const truth = person.oracle(Math.max(0, known - 1), index)
  const age = (entry.instant - person.firstMidnight) / dayLength
  const rows = predictions.map((prediction, outcome) => ({
    person: number,
    outcome,
    horizon,
    value: entry.values[outcome] as number,
    truth: get(truth, outcome),
    ...prediction,
    hour: entry.hour,
    isWeekend: entry.isWeekend,
    guesses: guessesFrom(history, entry.hour, outcome),
  }))
  return starts
    .filter((start) => age >= start && age < start + scoredDays)
    .flatMap((start) => rows.map((row) => ({ ...row, start, sinceStart: age - start })))
}

/** Predictions of every check-in in the two weeks after each start, from a single walk through the history. */
export const scorePerson = (person: Person, number: number, starts: readonly number[]): Point[] => {
  const input = readPerson(person)
  const entries = entriesOf(input.checkins, input.zone)
  const scoring = { person, number, entries, starts }
  const forecaster = newForecaster(input.bestTime, input.factors)
  const points: Point[] = []
  let eve = { day: -1, index: 0, predictions: new Map<number, Predictions>() }
  entries.forEach((entry, index) => {
    const age = (entry.instant - person.firstMidnight) / dayLength
    if (starts.some((start) => age >= start - 1 && age < start + scoredDays)) {
      if (entry.day !== eve.day) {
        const today = entries
          .map((other, spot) => [other, spot] as const)
          .filter(([other]) => other.day === entry.day)
        const predictions = new Map(today.map(([other, spot]) => [spot, predictAt(forecaster, other)]))
        eve = { day: entry.day, index, predictions }
      }
      points.push(
        ...pointsAt(scoring, index, 'next', predictAt(forecaster, entry), index),
        ...pointsAt(scoring, index, 'ahead', eve.predictions.get(index) ?? [], eve.index),
      )
    }
    learnEntry(forecaster, entry)
  })
  return points
}

export const scoreCohort = (cohort: Cohort, starts: readonly number[]): Point[] =>
  Array.from({ length: cohort.people }, (_, seed) =>
    scorePerson(makePerson(cohort, seed + 1), seed, starts),
  ).flat()

/** Mean over people of the mean absolute error, for the model, each guess and the oracle that sees the state. */
export const errorsOf = (points: readonly Point[]) => {
  const people = new Map<number, Point[]>()
  for (const point of points) {
    const own = people.get(point.person)
    if (own) own.push(point)
    else people.set(point.person, [point])
  }
  const perPerson = [...people.values()].map((own) => ({
    model: meanOf(own.map((point) => Math.abs(point.value - point.mean))),
    oracle: meanOf(own.map((point) => Math.abs(point.value - point.truth))),
    guesses: [0, 1, 2, 3].map((guess) =>
      meanOf(own.map((point) => Math.abs(point.value - get(point.guesses, guess)))),
    ),
  }))
  return {
    perPerson,
    model: meanOf(perPerson.map((one) => one.model)),
    oracle: meanOf(perPerson.map((one) => one.oracle)),
    guesses: [0, 1, 2, 3].map((guess) => meanOf(perPerson.map((one) => get(one.guesses, guess)))),
  }
}

export const coverageOf = (points: readonly Point[]): number =>
  meanOf(points.map((point) => Number(point.value >= point.low - 1e-9 && point.value <= point.high + 1e-9)))

/** Regret of choosing one of seven two-hour windows by the forecast: 0 is the best window, 1 is chance. */
export const windowRegret = (person: Person, start: number): number | undefined => {
  const input = readPerson(person)
  const from = person.firstMidnight + start * 86_400_000
  const forecaster = newForecaster(input.bestTime, input.factors)
  for (const entry of entriesOf(input.checkins, input.zone))
    if (entry.instant < from) learnEntry(forecaster, entry)
  const windows = Array.from({ length: 7 }, (_, index) => 8 + 2 * index)
  const expected = windows.map((hour) => {
    const moment = momentOf({ instant: from + (hour + 1) * 3_600_000, offset: undefined }, 'UTC')
    return predictAt(forecaster, moment)[1]?.mean ?? 0
  })
  // The true shape, over two weeks from then.
  const truth = windows.map((hour) =>
    meanOf(
      Array.from({ length: 14 }, (_, day) =>
        meanOf([0, 1].map((half) => get(person.energyByHour, (start + day) * 24 + hour + half))),
      ),
    ),
  )
  const chosen = expected.indexOf(Math.max(...expected))
  const [best, average] = [Math.max(...truth), meanOf(truth)]
  return best - average < 1 ? undefined : (best - get(truth, chosen)) / (best - average)
}
