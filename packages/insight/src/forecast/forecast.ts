/**
 * The forecast and its honest replay. Every prediction is made from what was noted before its moment, and from factors up
 * to its solar day: cutting a history off after a moment never changes what is predicted for it.
 */
import { learnEntry, newForecaster, predictAt } from './forecaster.ts'
import type { Forecaster } from './forecaster.ts'
import { entriesOf, momentOf, outcomes } from './moments.ts'
import type { Entry, Moment, Outcome } from './moments.ts'
import type { PersonHistory } from './person.ts'
import { quietReason, spokenAt } from './spoken.ts'
import type { Instant } from '../zone-time.ts'
import { isoOf } from '../zone-time.ts'
import { rounded } from '../vector.ts'

/** Points of 100; the interval is to hold nine times in ten. */
export interface PredictionAt {
  /** ISO 8601, UTC. */
  readonly at: string
  readonly mean: number
  readonly lo90: number
  readonly hi90: number
  readonly spoken: string
}

export type Forecast = Readonly<Record<Outcome, readonly PredictionAt[]>> & {
  /** Why it should stay silent, or null. */
  readonly quiet: string | null
}

const digits = 4

const predictions = (forecaster: Forecaster, moment: Moment): PredictionAt[] =>
  predictAt(forecaster, moment).map((prediction, index) => {
    const model = forecaster.models[index]
    return {
      at: isoOf(moment.instant),
      mean: rounded(prediction.mean, digits),
      lo90: rounded(prediction.low, digits),
      hi90: rounded(prediction.high, digits),
      spoken: model ? spokenAt(forecaster, model, prediction, moment) : '',
    }
  })

/** Feeds the entries in order of time and predicts at each moment from what came strictly before it. */
const predictInOrder = (
  forecaster: Forecaster,
  entries: readonly Entry[],
  moments: readonly Moment[],
): PredictionAt[][] => {
  let next = 0
  return moments.map((moment) => {
    for (let entry = entries[next]; entry && entry.instant < moment.instant; entry = entries[next]) {
      learnEntry(forecaster, entry)
      next += 1
    }
    return predictions(forecaster, moment)
  })
}

const byOutcome = (rows: readonly PredictionAt[][], quiet: string | null): Forecast => {
  const column = (index: number) => rows.flatMap((row) => row[index] ?? [])
  const [mood, energy, focus] = outcomes.map((_, index) => column(index)) as [
    PredictionAt[],
    PredictionAt[],
    PredictionAt[],
  ]
  return { mood, energy, focus, quiet }
}

const predictAll = (person: PersonHistory, moments: readonly Moment[]): Forecast => {
  const entries = entriesOf(person.checkins, person.zone)
  const forecaster = newForecaster(person.bestTime, person.factors)
  const inOrder = [...moments].sort((a, b) => a.instant - b.instant || a.offset - b.offset)
  const rows = predictInOrder(forecaster, entries, inOrder)
  return byOutcome(rows, quietReason(forecaster))
}

/** Predictions for each target, in order of time; each only from check-ins before it. */
export const forecast = (person: PersonHistory, targets: readonly Instant[]): Forecast =>
  predictAll(
    person,
    targets.map((target) => momentOf(target, person.zone)),
  )

/** One prediction for every check-in at or after `from`, each made only from what came before it. */
export const replay = (person: PersonHistory, from: Instant): Forecast =>
  predictAll(
    person,
    entriesOf(person.checkins, person.zone).filter(({ instant }) => instant >= from.instant),
  )
