/**
 * The splits of a person's swing into fast, slow and noise that are averaged over (Petersen 2026: average over
 * windows, do not choose one), with null models that expect next to nothing.
 */

export interface Split {
  /** Variance of the fast and the slow mean-reverting terms and of the noise, as shares of the swing squared. */
  readonly fast: number
  readonly slow: number
  readonly noise: number
  /** Hours after which the terms keep 1/e of what they were (Ornstein-Uhlenbeck). */
  readonly fastHours: number
  readonly slowHours: number
  /** How far coefficients may go, as a multiple of their prior. */
  readonly coefficients: number
  /** Weight before any check-in. */
  readonly weight: number
}

const shares: readonly (readonly [fast: number, slow: number])[] = [
  [0.08, 0.1],
  [0.25, 0.08],
  [0.45, 0.08],
  [0.1, 0.3],
  [0.25, 0.25],
  [0.4, 0.3],
]

const paces: readonly (readonly [fastHours: number, slowHours: number])[] = [
  [2.5, 40],
  [4, 90],
  [7, 60],
  [4, 500],
]

const signals: readonly Split[] = shares.flatMap(([fast, slow]) =>
  paces.map(([fastHours, slowHours]) => ({
    fast,
    slow,
    noise: 0.92 - fast - slow,
    fastHours,
    slowHours,
    coefficients: 1,
    weight: 1,
  })),
)

const nulls: readonly Split[] = [0.02, 0.1, 0.3, 0.6].map((coefficients) => ({
  fast: 0.005,
  slow: 0.01,
  noise: 0.985,
  fastHours: 4,
  slowHours: 90,
  coefficients,
  weight: 8,
}))

export const splits: readonly Split[] = [...signals, ...nulls]
