/**
 * Intervals that keep their promise in the long run: conformal scores with adaptive level (Gibbs & Candès 2021,
 * arXiv 2106.00170). The promise is about the long run, not about any one moment.
 */
import { normalQuantile } from '../distributions.ts'
import { at, clamp, placeOf } from '../vector.ts'

/** Scores are |value − mean| / deviation. */
export interface Pool {
  /** Sorted, with the pseudo-scores. */
  readonly sorted: number[]
  /** The person's own scores in order of time, oldest first. */
  readonly recent: number[]
  /** The level that is aimed at now, as a share of misses. */
  misses: number
}

const remembered = 200
const pseudoCount = 25
const targetMisses = 0.1
const pace = 0.015

const pseudoScores = Array.from({ length: pseudoCount }, (_, index) =>
  normalQuantile(0.5 + (0.5 * (index + 0.5)) / pseudoCount),
)

/** A pool that stands on normal pseudo-scores until the person's own outweigh them. */
export const newPool = (): Pool => ({ sorted: [...pseudoScores], recent: [], misses: targetMisses })

/** How many deviations the 90 % interval reaches to each side now. */
export const reachOf = ({ sorted, misses }: Pool): number => {
  const rank = Math.ceil((1 - misses) * (sorted.length + 1))
  const most = at(sorted, sorted.length - 1)
  return rank > sorted.length ? Math.max(most, 3) : at(sorted, Math.max(0, rank - 1))
}

/** Takes in how far off the last prediction was. */
export const learn = (pool: Pool, score: number): void => {
  const missed = score > reachOf(pool) ? 1 : 0
  pool.misses = clamp(pool.misses + pace * (targetMisses - missed), 0.02, 0.3)
  pool.sorted.splice(placeOf(pool.sorted, score), 0, score)
  pool.recent.push(score)
  if (pool.recent.length <= remembered) return
  const oldest = pool.recent.shift() ?? 0
  pool.sorted.splice(placeOf(pool.sorted, oldest), 1)
}
