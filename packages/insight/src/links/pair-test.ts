/** One factor against one outcome: the partial correlation of daily values and how surprising it is. */
import { studentTwoSided } from '../distributions.ts'
import { correlation, orthonormal, residualsOn } from '../linear-algebra.ts'
import { at, clamp } from '../vector.ts'
import { weekdayOf } from '../zone-time.ts'
import type { Daily, DailyOutcome } from './daily.ts'
import { daysOf, memoryOf, whitened } from './whitening.ts'
import type { Days, Memory } from './whitening.ts'

export interface PairTest {
  /** Correlation after weekend and trend are taken out of both. */
  readonly r: number
  /** Days that both were noted. */
  readonly days: number
  /** How many independent days these are worth. */
  readonly nEff: number
  /** Two-sided. */
  readonly p: number
  /** Points of the outcome for one SD more of the factor. */
  readonly points: number
}

/** Fewer common days than this say nothing. */
const fewestDays = 14
/** Of a factor with two values, the rarer must have come up this often. */
const fewestOfEither = 4

/** Level, trend and weekend: what moves both sides without one touching the other. */
const designOf = (days: readonly number[]): Float64Array[] => {
  const columns = [0, 1, 2].map(() => new Float64Array(days.length))
  const [level, trend, weekend] = columns as [Float64Array, Float64Array, Float64Array]
  days.forEach((day, index) => {
    level[index] = 1
    trend[index] = day - at(days, 0)
    weekend[index] = weekdayOf(day) >= 5 ? 1 : 0
  })
  return columns
}

/** One outcome, with its memory; bases are kept by their days, since most factors are noted on the same ones. */
export interface Result {
  readonly daily: DailyOutcome
  readonly memory: Memory
  readonly bases: Map<string, Float64Array[]>
}

/** Prepares an outcome for tests against many factors. */
export const resultOf = (daily: DailyOutcome): Result => {
  const numbers = [...daily.means.keys()]
  const values = Float64Array.from(daily.means.values())
  const memory = memoryOf(daysOf(numbers, daily.counts), values, designOf(numbers))
  return { daily, memory, bases: new Map<string, Float64Array[]>() }
}

const basisOf = (days: Days, { bases, memory }: Result): Float64Array[] => {
  const key = days.numbers.join()
  const known = bases.get(key)
  if (known) return known
  const basis = orthonormal(whitened(days, designOf(days.numbers), memory).white)
  bases.set(key, basis)
  return basis
}

/** Correlation of neighbouring days, over the pairs of days that are both there. */
const inertiaOf = (days: readonly number[], values: Float64Array): number => {
  let [product, square, pairs] = [0, 0, 0]
  for (let index = 0; index < days.length; index += 1) {
    square += at(values, index) ** 2
    if (index > 0 && at(days, index) - at(days, index - 1) === 1) {
      product += at(values, index) * at(values, index - 1)
      pairs += 1
    }
  }
  if (pairs < 5 || square < 1e-12) return 0
  return clamp(product / pairs / (square / days.length), -0.95, 0.95)
}

const variesEnough = (values: Float64Array): boolean => {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return values.length - most >= fewestOfEither
}

/**
 * Tests factor on day d against outcome on day d + `lag`. Undefined when there are too few days or no variation.
 * Partial correlation of the whitened days, on as many of them as are effectively independent, n(1 − ρxρy)/(1 + ρxρy)
 * (Bartlett 1946); t test with the columns that were taken out counted in.
 */
export const testPair = (factor: Daily, result: Result, lag: number): PairTest | undefined => {
  const { daily, memory } = result
  const days = [...daily.means.keys()].filter((day) => factor.has(day - lag))
  if (days.length < fewestDays) return undefined
  const x = Float64Array.from(days, (day) => factor.get(day - lag) ?? 0)
  const y = Float64Array.from(days, (day) => daily.means.get(day) ?? 0)
  if (!variesEnough(x) || !variesEnough(y)) return undefined
  const weighed = daysOf(days, daily.counts)
  const basis = basisOf(weighed, result)
  const [whiteX, whiteY] = whitened(weighed, [x, y], memory).white as [Float64Array, Float64Array]
  const [restX, restY] = [residualsOn(basis, whiteX), residualsOn(basis, whiteY)]
  const r = correlation(restX, restY)
  const inertia = inertiaOf(days, restX) * inertiaOf(days, restY)
  const nEff = Math.min(days.length, (days.length * (1 - inertia)) / (1 + inertia))
  const freedom = nEff - 1 - (basis.length * nEff) / days.length
  if (freedom < 3) return undefined
  const t = r * Math.sqrt(freedom / Math.max(1e-12, 1 - r * r))
  const spread = Math.sqrt(restY.reduce((total, value) => total + value * value, 0) / days.length)
  return { r, days: days.length, nEff, p: studentTwoSided(t, freedom), points: r * spread }
}
