import { describe, expect, test } from 'vitest'
import { seededRandom } from '../seeded-random.ts'
import { advance, expect as expectAt, mixture, newBank, update } from './bank.ts'
import type { Split } from './grid.ts'
import { learn, newPool, reachOf } from './conformal.ts'

const split: Split = {
  fast: 0.3,
  slow: 0.2,
  noise: 0.5,
  fastHours: 3,
  slowHours: 50,
  coefficients: 1,
  weight: 1,
}
const beliefs = [
  { mean: 50, deviation: 0.9, isFree: true },
  { mean: 0.1, deviation: 0.3, isFree: false },
]
const times = [0, 3, 4.5, 30, 31, 55]
const slopes = [1, -0.5, 0.2, 0.9, -1, 0.4]
const values = [60, 41, 55, 70, 38, 52]

/** Prior covariance of the observations at the times, in units of the scale. */
const covariance = (i: number, j: number): number => {
  const gap = Math.abs((times[i] ?? 0) - (times[j] ?? 0))
  const level = 0.81 + 0.09 * (slopes[i] ?? 0) * (slopes[j] ?? 0)
  return level + 0.3 * Math.exp(-gap / 3) + 0.2 * Math.exp(-gap / 50) + (i === j ? 0.5 : 0)
}

/** Solves A x = b by elimination. */
const solve = (matrix: number[][], right: number[]): number[] => {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0])
  const size = rows.length
  for (let pivot = 0; pivot < size; pivot += 1) {
    for (let row = 0; row < size; row += 1) {
      if (row === pivot) continue
      const factor = (rows[row]?.[pivot] ?? 0) / (rows[pivot]?.[pivot] ?? 1)
      rows[row] = (rows[row] ?? []).map((value, column) => value - factor * (rows[pivot]?.[column] ?? 0))
    }
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1))
}

describe('the filter', () => {
  test('predicts exactly as regression on the whole history does', () => {
    const bank = newBank([split], beliefs, 17, 12)
    times.slice(0, 5).forEach((time, index) => {
      advance(bank, index === 0 ? 0 : time - (times[index - 1] ?? 0), 0)
      expectAt(bank, Float64Array.of(1, slopes[index] ?? 0, 0, 0), 0)
      update(bank, values[index] ?? 0)
    })
    expectAt(bank, Float64Array.of(1, slopes[5] ?? 0, 0, 0), (times[5] ?? 0) - (times[4] ?? 0))

    const known = [0, 1, 2, 3, 4]
    const matrix = known.map((i) => known.map((j) => covariance(i, j)))
    const across = known.map((i) => covariance(i, 5))
    const prior = (i: number) => 50 + 1.7 * (slopes[i] ?? 0)
    const weights = solve(matrix, across)
    const mean =
      prior(5) + known.reduce((total, i) => total + (weights[i] ?? 0) * ((values[i] ?? 0) - prior(i)), 0)
    const spread =
      covariance(5, 5) - known.reduce((total, i) => total + (weights[i] ?? 0) * (across[i] ?? 0), 0)
    expect(bank.expected[0]).toBeCloseTo(mean, 8)
    expect(bank.spreads[0]).toBeCloseTo(spread, 10)
  })

  test('learns the scale as the conjugate update says', () => {
    const bank = newBank([split], beliefs, 17, 12)
    expectAt(bank, Float64Array.of(1, 0, 0, 0), 0)
    const surprise = 80 - (bank.expected[0] ?? 0)
    const spread = bank.spreads[0] ?? 1
    update(bank, 80)
    expect(bank.scales[0]).toBeCloseTo((12 * 289 + surprise ** 2 / spread) / 13, 10)
  })

  test('the weight goes to the split that fits', () => {
    const still: Split = { ...split, fast: 0.001, slow: 0.001, noise: 0.998, coefficients: 0.01 }
    const bank = newBank([split, still], beliefs, 17, 12)
    const random = seededRandom(1)
    for (let index = 0; index < 300; index += 1) {
      advance(bank, 5, 0)
      expectAt(bank, Float64Array.of(1, random() < 0.5 ? 1 : -1, 0, 0), 0)
      update(bank, 50 + 40 * (random() + random() - 1))
    }
    expect((bank.logWeights[1] ?? 0) - (bank.logWeights[0] ?? 0)).toBeGreaterThan(2)
    expect(Number.isFinite(mixture(bank).deviation)).toBe(true)
  })
})

describe('the intervals', () => {
  test('cover nine in ten in the long run, even when the deviations are wrong', () => {
    for (const wrong of [0.5, 1, 2]) {
      const pool = newPool()
      const random = seededRandom(11)
      let held = 0
      for (let index = 0; index < 3000; index += 1) {
        const normal = Array.from({ length: 12 }, random).reduce((total, value) => total + value, -6)
        const score = Math.abs(normal) / wrong
        held += Number(score <= reachOf(pool))
        learn(pool, score)
      }
      expect(held / 3000).toBeGreaterThan(0.885)
      expect(held / 3000).toBeLessThan(0.915)
    }
  })

  test('start as normal ones', () => {
    expect(reachOf(newPool())).toBeGreaterThan(1.5)
    expect(reachOf(newPool())).toBeLessThan(2)
  })
})
