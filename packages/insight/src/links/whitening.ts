/**
 * Takes the memory out of an outcome's days, so that what is left are independent days: generalised least squares with
 * a drifting level plus noise (AR(1) plus nugget), whose size is estimated from the outcome alone.
 */
import { orthonormal, residualsOn } from '../linear-algebra.ts'
import { at } from '../vector.ts'

export interface Memory {
  /** Share of the variance that drifts, and how much of the drift is left after a day. */
  readonly share: number
  readonly keep: number
  /** Share of the noise that shrinks with the number of check-ins of a day. */
  readonly thinning: number
}

/** The days of an outcome: their numbers, and how noisy each is for its number of check-ins (1 is usual). */
export interface Days {
  readonly numbers: readonly number[]
  readonly thinness: Float64Array
}

const noMemory: Memory = { share: 0, keep: 0, thinning: 0 }
/** How much likelier a memory has to be than none. */
const caution = 1.5

const drifts: readonly (readonly [share: number, keep: number])[] = [
  [0, 0],
  ...[0.15, 0.3, 0.45, 0.6, 0.8].flatMap((share) => [0.3, 0.55, 0.75].map((keep) => [share, keep] as const)),
]

const candidates: readonly Memory[] = drifts.flatMap(([share, keep]) =>
  [0, 0.4, 0.8].map((thinning) => ({ share, keep, thinning })),
)

/** Days with the noise that their counts suggest: one over the count, against its mean. */
export const daysOf = (numbers: readonly number[], counts: ReadonlyMap<number, number>): Days => {
  const thinness = Float64Array.from(numbers, (day) => 1 / (counts.get(day) ?? 1))
  const usual = thinness.reduce((total, value) => total + value, 0) / Math.max(1, thinness.length)
  return { numbers, thinness: thinness.map((value) => value / usual) }
}

/**
 * Each column's surprises, in their own SDs, when it is followed day by day with the memory: a linear map, the same for
 * all columns (innovations of the Kalman filter). Also the logarithm of its determinant.
 */
export const whitened = (days: Days, columns: readonly Float64Array[], { share, keep, thinning }: Memory) => {
  const { numbers, thinness } = days
  const levels = columns.map(() => 0)
  const white = columns.map((column) => new Float64Array(column.length))
  let spread = share
  let logDeterminant = 0
  for (let index = 0; index < numbers.length; index += 1) {
    const kept = index === 0 ? 1 : keep ** (at(numbers, index) - at(numbers, index - 1))
    const before = spread * kept * kept + (index === 0 ? 0 : share * (1 - kept * kept))
    const noise = (1 - share) * (1 - thinning + thinning * at(thinness, index))
    const total = before + noise
    const gain = before / total
    columns.forEach((column, place) => {
      const expected = at(levels, place) * kept
      const surprise = at(column, index) - expected
      ;(white[place] as Float64Array)[index] = surprise / Math.sqrt(total)
      levels[place] = expected + gain * surprise
    })
    spread = before * (1 - gain)
    logDeterminant -= 0.5 * Math.log(total)
  }
  return { white, logDeterminant }
}

/** Profile likelihood of the memory for values around the columns of the design. */
const likelihood = (
  days: Days,
  values: Float64Array,
  design: readonly Float64Array[],
  memory: Memory,
): number => {
  const { white, logDeterminant } = whitened(days, [values, ...design], memory)
  const [own, ...rest] = white as [Float64Array, ...Float64Array[]]
  const left = residualsOn(orthonormal(rest), own)
  const square = left.reduce((total, value) => total + value * value, 0)
  return logDeterminant - 0.5 * days.numbers.length * Math.log(Math.max(1e-9, square / days.numbers.length))
}

/** The memory that fits the outcome best, or none when none is clearly better. */
export const memoryOf = (days: Days, values: Float64Array, design: readonly Float64Array[]): Memory => {
  let best = { memory: noMemory, fit: likelihood(days, values, design, noMemory) + caution }
  for (const memory of candidates) {
    const fit = likelihood(days, values, design, memory)
    if (fit > best.fit) best = { memory, fit }
  }
  return best.memory
}
