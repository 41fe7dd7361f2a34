import { expect, test } from 'vitest'
import { seededRandom } from '../seeded-random.ts'
import { standOut } from './false-discovery.ts'

/** Benjamini and Hochberg's rule as it is written: the largest k with p(k) ≤ qk/m. */
const byTheBook = (ps: readonly number[], rate: number): boolean[] => {
  const order = ps.map((_, index) => index).sort((a, b) => (ps[a] ?? 0) - (ps[b] ?? 0))
  let last = 0
  order.forEach((index, rank) => {
    if ((ps[index] ?? 1) <= (rate * (rank + 1)) / ps.length) last = rank + 1
  })
  const chosen = new Set(order.slice(0, last))
  return ps.map((_, index) => chosen.has(index))
}

test('equal weights are the rule by the book', () => {
  const random = seededRandom(4)
  for (let round = 0; round < 300; round += 1) {
    const ps = Array.from({ length: 30 }, () => random() ** 3)
    expect(
      standOut(
        ps,
        ps.map(() => 2.5),
        0.1,
      ),
    ).toEqual(byTheBook(ps, 0.1))
  }
})

test('a weight moves the bar of its test only in proportion', () => {
  expect(standOut([0.035, 0.035], [1.5, 0.5], 0.05)).toEqual([true, false])
})

test('nothing to test is nothing found', () => {
  expect(standOut([], [], 0.1)).toEqual([])
})

test('when all is chance, at most one search in ten finds anything', () => {
  const random = seededRandom(8)
  let searches = 0
  for (let round = 0; round < 4000; round += 1) {
    const ps = Array.from({ length: 20 }, random)
    const weights = ps.map((_, index) => (index < 3 ? 3.5 : 0.5))
    if (standOut(ps, weights, 0.1).includes(true)) searches += 1
  }
  expect(searches / 4000).toBeLessThan(0.115)
  expect(searches / 4000).toBeGreaterThan(0.08)
})
