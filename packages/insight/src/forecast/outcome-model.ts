/** Everything that is known about one outcome of one person, and how a check-in changes it. */
import { clamp, placeOf } from '../vector.ts'
import { advance, copyOf, expect, mixture, newBank, update } from './bank.ts'
import type { Bank, Belief } from './bank.ts'
import { learn, newPool, reachOf } from './conformal.ts'
import type { Pool } from './conformal.ts'
import type { FactorKind } from './factors.ts'
import { splits } from './grid.ts'
import type { Outcome } from './moments.ts'
import {
  levelDeviation,
  peakHour,
  priorsOf,
  priorSwing,
  priorSwingWeight,
  unansweredShare,
} from './priors.ts'
import type { BestTime } from './priors.ts'
import { newTrackRecord, note } from './track-record.ts'
import type { TrackRecord } from './track-record.ts'

export interface OutcomeModel {
  bank: Bank
  /** As the bank stood after the last check-in of the solar day before, to learn how good a day ahead is. */
  eve: Bank
  eveInstant: number
  lastInstant: number
  lastDay: number
  /** Scores of predictions of the next check-in, and of the next day. */
  readonly near: Pool
  readonly far: Pool
  readonly record: TrackRecord
  /** Values so far, sorted. */
  readonly noted: number[]
}

export interface Prediction {
  /** Points of 100. */
  readonly mean: number
  readonly deviation: number
  /** Ends of the 90 % interval. */
  readonly low: number
  readonly high: number
}

const hourLength = 3_600_000
/** From here on a prediction is one of another day. */
const farHours = 18

const rhythmBeliefs = (outcome: Outcome, bestTime: BestTime): Belief[] => {
  const { rhythm, answered } = priorsOf[outcome]
  const turn = (2 * Math.PI * peakHour[bestTime]) / 24
  const height = answered * (bestTime === 'unknown' ? unansweredShare : 1)
  return [
    { mean: height * Math.cos(turn), deviation: rhythm, isFree: false },
    { mean: height * Math.sin(turn), deviation: rhythm, isFree: false },
    { mean: 0, deviation: rhythm / 2, isFree: false },
    { mean: 0, deviation: rhythm / 2, isFree: false },
  ]
}

const beliefsOf = (outcome: Outcome, bestTime: BestTime, kinds: readonly FactorKind[]): Belief[] => {
  const { level, weekend, factors } = priorsOf[outcome]
  return [
    { mean: level, deviation: levelDeviation, isFree: true },
    ...rhythmBeliefs(outcome, bestTime),
    ...[weekend, ...kinds.map((kind) => factors[kind])].map(([mean, deviation]) => ({
      mean,
      deviation,
      isFree: false,
    })),
  ]
}

export const newOutcomeModel = (
  outcome: Outcome,
  bestTime: BestTime,
  kinds: readonly FactorKind[],
): OutcomeModel => {
  const bank = newBank(splits, beliefsOf(outcome, bestTime, kinds), priorSwing, priorSwingWeight)
  return {
    bank,
    eve: bank,
    eveInstant: -Infinity,
    lastInstant: -Infinity,
    lastDay: -Infinity,
    near: newPool(),
    far: newPool(),
    record: newTrackRecord(),
    noted: [],
  }
}

const hoursBetween = (from: number, to: number): number =>
  from === -Infinity ? 0 : Math.max(0, to - from) / hourLength

const isFar = (hours: number) => hours >= farHours

/** What is expected at `columns` (see columns.ts) at an instant after all that was learned. Changes nothing. */
export const predict = (model: OutcomeModel, columns: Float64Array, instant: number): Prediction => {
  const hours = hoursBetween(model.lastInstant, instant)
  expect(model.bank, columns, hours)
  const { mean, deviation } = mixture(model.bank)
  const half = reachOf(isFar(hours) ? model.far : model.near) * deviation
  const centre = clamp(mean, 0, 100)
  return { mean: centre, deviation, low: clamp(mean - half, 0, 100), high: clamp(mean + half, 0, 100) }
}

/** Learns one check-in: intervals first (they must not know it), then the record, then the filters. */
export const observe = (
  model: OutcomeModel,
  columns: Float64Array,
  moment: { readonly instant: number; readonly day: number; readonly hour: number },
  value: number,
  restless: number,
): void => {
  if (moment.day !== model.lastDay) {
    model.eve = copyOf(model.bank)
    model.eveInstant = model.lastInstant
    model.lastDay = moment.day
  }
  const hours = hoursBetween(model.lastInstant, moment.instant)
  expect(model.eve, columns, hoursBetween(model.eveInstant, moment.instant))
  const ahead = mixture(model.eve)
  learn(model.far, Math.abs(value - ahead.mean) / ahead.deviation)
  advance(model.bank, hours, restless)
  expect(model.bank, columns, 0)
  const now = mixture(model.bank)
  learn(model.near, Math.abs(value - now.mean) / now.deviation)
  note(model.record, clamp(now.mean, 0, 100), value, moment.hour)
  update(model.bank, value)
  model.noted.splice(placeOf(model.noted, value), 0, value)
  model.lastInstant = moment.instant
}
