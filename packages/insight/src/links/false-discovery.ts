/** Weighted false-discovery control (Genovese, Roeder & Wasserman 2006, on Benjamini & Hochberg 1995). */
import { at, sum } from '../vector.ts'

/**
 * Which of the tests stand out when at most a share `rate` of what stands out may be chance.
 * @param weights positive; only their proportions matter.
 */
export const standOut = (ps: readonly number[], weights: readonly number[], rate: number): boolean[] => {
  const scale = sum(weights) / weights.length
  const weighted = ps.map((p, index) => (p * scale) / at(weights, index))
  const sorted = [...weighted].sort((a, b) => a - b)
  let limit = -1
  sorted.forEach((p, index) => {
    if (p <= (rate * (index + 1)) / ps.length) limit = p
  })
  return weighted.map((p) => p <= limit)
}
