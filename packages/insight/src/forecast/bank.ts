/**
 * A bank of Kalman filters, one per split, that share their columns: dynamic linear models with static coefficients,
 * two Ornstein-Uhlenbeck terms and unknown scale (West & Harrison 1997, §4.5 conjugate normal-gamma updating).
 * Covariances are in units of the scale squared, so that gains never depend on it.
 */
import { at } from '../vector.ts'
import type { Split } from './grid.ts'

export interface Bank {
  readonly splits: readonly Split[]
  /** Length of the state: coefficients, then the fast and the slow term. */
  readonly size: number
  /** Per split: state means, covariances (row by row), and the scale squared in points. */
  readonly means: Float64Array
  readonly covariances: Float64Array
  readonly scales: Float64Array
  readonly logWeights: Float64Array
  /** Degrees of freedom behind the scales, equal for every split. */
  freedom: number
  /** Of the last forecast: covariance times columns, means, and variances in units of the scale. */
  readonly gains: Float64Array
  readonly expected: Float64Array
  readonly spreads: Float64Array
}

export interface Belief {
  readonly mean: number
  readonly deviation: number
  /** Whether splits with small coefficients hold it smaller; the level is free in all of them. */
  readonly isFree: boolean
}

const place = (bank: Bank, split: Split, index: number, beliefs: readonly Belief[], swing: number): void => {
  const { size, means, covariances } = bank
  beliefs.forEach((belief, row) => {
    const reach = belief.isFree ? 1 : split.coefficients
    means[index * size + row] = belief.mean * (belief.isFree ? 1 : swing * reach)
    covariances[(index * size + row) * size + row] = (belief.deviation * reach) ** 2
  })
  covariances[(index * size + size - 2) * size + size - 2] = split.fast
  covariances[(index * size + size - 1) * size + size - 1] = split.slow
  bank.scales[index] = swing * swing
  bank.logWeights[index] = Math.log(split.weight)
}

/** A bank that has seen nothing. Free beliefs have their mean in points, the others in swings. */
export const newBank = (
  splits: readonly Split[],
  beliefs: readonly Belief[],
  swing: number,
  freedom: number,
): Bank => {
  const size = beliefs.length + 2
  const count = splits.length
  const bank: Bank = {
    splits,
    size,
    means: new Float64Array(count * size),
    covariances: new Float64Array(count * size * size),
    scales: new Float64Array(count),
    logWeights: new Float64Array(count),
    freedom,
    gains: new Float64Array(count * size),
    expected: new Float64Array(count),
    spreads: new Float64Array(count),
  }
  splits.forEach((split, index) => place(bank, split, index, beliefs, swing))
  return bank
}

export const copyOf = (bank: Bank): Bank => ({
  ...bank,
  means: bank.means.slice(),
  covariances: bank.covariances.slice(),
  scales: bank.scales.slice(),
  logWeights: bank.logWeights.slice(),
  gains: bank.gains.slice(),
  expected: bank.expected.slice(),
  spreads: bank.spreads.slice(),
})

const shrinkRow = (
  covariances: Float64Array,
  start: number,
  size: number,
  row: number,
  keep: number,
): void => {
  for (let column = 0; column < size; column += 1) {
    const across = start + row * size + column
    covariances[across] = at(covariances, across) * keep
    const down = start + column * size + row
    covariances[down] = at(covariances, down) * keep
  }
}

/** Lets the mean-reverting terms drift for `hours`; `restless` adds variance to the level, in units of the scale. */
export const advance = (bank: Bank, hours: number, restless: number): void => {
  const { splits, size, means, covariances } = bank
  const [fast, slow] = [size - 2, size - 1]
  for (let index = 0; index < splits.length; index += 1) {
    const split = splits[index] as Split
    const keepFast = Math.exp(-hours / split.fastHours)
    const keepSlow = Math.exp(-hours / split.slowHours)
    const start = index * size * size
    means[index * size + fast] = at(means, index * size + fast) * keepFast
    means[index * size + slow] = at(means, index * size + slow) * keepSlow
    shrinkRow(covariances, start, size, fast, keepFast)
    shrinkRow(covariances, start, size, slow, keepSlow)
    const fastSpot = start + fast * size + fast
    const slowSpot = start + slow * size + slow
    covariances[fastSpot] = at(covariances, fastSpot) + split.fast * (1 - keepFast * keepFast)
    covariances[slowSpot] = at(covariances, slowSpot) + split.slow * (1 - keepSlow * keepSlow)
    covariances[start] = at(covariances, start) + restless
  }
}

/** Sets the last two columns to what is left of a split's drifting terms after `hours`. */
export const setDrift = (columns: Float64Array, split: Split, hours: number): void => {
  columns[columns.length - 2] = Math.exp(-hours / split.fastHours)
  columns[columns.length - 1] = Math.exp(-hours / split.slowHours)
}

/**
 * Computes what every split expects `hours` after the state's moment. `columns` has one number per coefficient and two
 * last places that are overwritten. After `hours` = 0, `update` may learn from what was seen.
 */
export const expect = (bank: Bank, columns: Float64Array, hours: number): void => {
  const { splits, size, means, covariances, gains, expected, spreads } = bank
  for (let index = 0; index < splits.length; index += 1) {
    const start = index * size
    const split = splits[index] as Split
    setDrift(columns, split, hours)
    const keepFast = at(columns, size - 2)
    const keepSlow = at(columns, size - 1)
    let total = 0
    let spread = split.noise + split.fast * (1 - keepFast * keepFast) + split.slow * (1 - keepSlow * keepSlow)
    for (let row = 0; row < size; row += 1) {
      const line = (start + row) * size
      let gain = 0
      for (let column = 0; column < size; column += 1) {
        gain += at(covariances, line + column) * at(columns, column)
      }
      gains[start + row] = gain
      spread += gain * at(columns, row)
      total += at(means, start + row) * at(columns, row)
    }
    expected[index] = total
    spreads[index] = spread
  }
}

const correct = (bank: Bank, index: number, surprise: number, spread: number): void => {
  const { size, means, covariances, gains } = bank
  const start = index * size
  for (let row = 0; row < size; row += 1) {
    const gain = at(gains, start + row) / spread
    if (gain === 0) continue
    means[start + row] = at(means, start + row) + gain * surprise
    const line = (start + row) * size
    for (let column = 0; column < size; column += 1) {
      covariances[line + column] = at(covariances, line + column) - gain * at(gains, start + column)
    }
  }
}

/** Learns the value that was seen at the columns last expected. */
export const update = (bank: Bank, value: number): void => {
  const { splits, scales, logWeights, expected, spreads } = bank
  for (let index = 0; index < splits.length; index += 1) {
    const spread = at(spreads, index)
    const scale = at(scales, index)
    const surprise = value - at(expected, index)
    const ratio = (surprise * surprise) / (spread * scale)
    // Student t predictive density; terms that are equal for every split cancel in the weights.
    logWeights[index] =
      at(logWeights, index) -
      0.5 * Math.log(spread * scale) -
      0.5 * (bank.freedom + 1) * Math.log1p(ratio / bank.freedom)
    scales[index] = (bank.freedom * scale + (surprise * surprise) / spread) / (bank.freedom + 1)
    correct(bank, index, surprise, spread)
  }
  bank.freedom += 1
  const top = logWeights.reduce((most, weight) => Math.max(most, weight), -Infinity)
  for (let index = 0; index < logWeights.length; index += 1) {
    logWeights[index] = Math.max(-700, at(logWeights, index) - top)
  }
}

/** The splits' weights, which add up to 1. */
export const weightsOf = (bank: Bank): Float64Array => {
  const weights = bank.logWeights.map(Math.exp)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}

/** Mean and SD in points of the weighted mixture last expected. */
export const mixture = (bank: Bank): { mean: number; deviation: number } => {
  const weights = weightsOf(bank)
  let [mean, square] = [0, 0]
  for (let index = 0; index < weights.length; index += 1) {
    const weight = at(weights, index)
    const expected = at(bank.expected, index)
    mean += weight * expected
    square += weight * (expected * expected + at(bank.spreads, index) * at(bank.scales, index))
  }
  return { mean, deviation: Math.sqrt(Math.max(1e-6, square - mean * mean)) }
}
