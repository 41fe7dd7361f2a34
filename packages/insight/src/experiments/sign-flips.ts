/** The exact distribution of a sum whose terms might as well have had the other sign. */
import { seededRandom } from '../seeded-random.ts'
import { ascending, at } from '../vector.ts'

/** Up to this many terms every flip is counted; two halves of 2^15 sums are matched. */
const countedUpTo = 30
const draws = 40_000

/** All sums of ± the terms, sorted upwards. */
const allSums = (terms: readonly number[]): Float64Array => {
  let sums = Float64Array.of(0)
  for (const term of terms) {
    const next = new Float64Array(sums.length * 2)
    sums.forEach((value, index) => {
      next[index] = value - term
      next[sums.length + index] = value + term
    })
    sums = next
  }
  return sums.sort()
}

/** Share of pairs (a from `left`, b from `right`) with a + b ≥ limit; both sorted upwards. */
const shareAbove = (left: Float64Array, right: Float64Array, limit: number): number => {
  let count = 0
  let place = right.length
  for (const value of left) {
    while (place > 0 && value + at(right, place - 1) >= limit) place -= 1
    count += right.length - place
  }
  return count / (left.length * right.length)
}

const sampledShare = (terms: readonly number[], limit: number): number => {
  const random = seededRandom(terms.length)
  let count = 1
  for (let draw = 0; draw < draws; draw += 1) {
    let total = 0
    for (const term of terms) total += random() < 0.5 ? term : -term
    if (Math.abs(total) >= limit) count += 1
  }
  return count / (draws + 1)
}

/**
 * Chance that the absolute sum of the terms with random signs is at least the one seen (Fisher 1935): exact up to 30
 * terms, from 40,000 seeded draws above.
 */
export const signFlipChance = (terms: readonly number[]): number => {
  const sizes = ascending(terms.map(Math.abs))
  const seen = Math.abs(ascending(terms).reduce((total, term) => total + term, 0))
  const limit = seen - 1e-9 * (1 + seen)
  if (limit <= 0 || terms.length === 0) return 1
  if (terms.length > countedUpTo) return sampledShare(sizes, limit)
  const half = sizes.length >> 1
  const above = shareAbove(allSums(sizes.slice(0, half)), allSums(sizes.slice(half)), limit)
  return Math.min(1, 2 * above)
}
