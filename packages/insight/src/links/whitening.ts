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
}

const noMemory: Memory = { share: 0, keep: 0 }
/** How much likelier a memory has to be than none. */
const caution = 0.5

const candidates: readonly Memory[] = [0.15, 0.3, 0.45, 0.6, 0.8].flatMap((share) =>
  [0.3, 0.55, 0.75].map((keep) => ({ share, keep })),
)

/**
 * Each column's surprises, in their own SDs, when it is followed day by day with the memory: a linear map, the same for
 * all columns (innovations of the Kalman filter). Also the logarithm of its determinant.
 */
export const whitened = (days: readonly number[], columns: readonly Float64Array[], { share, keep }: Memory) => {
  const drifts = columns.map(() => 0)
  const white = columns.map((column) => new Float64Array(column.length))
  let spread = share
  let logDeterminant = 0
  for (let index = 0; index < days.length; index += 1) {
    const kept = index === 0 ? 1 : keep ** (at(days, index) - at(days, index - 1))
    const before = spread * kept * kept + (index === 0 ? 0 : share * (1 - kept * kept))
    const total = before + 1 - share
    const gain = before / total
    columns.forEach((column, place) => {
      const expected = at(drifts, place) * kept
      const surprise = at(column, index) - expected
      ;(white[place] as Float64Array)[index] = surprise / Math.sqrt(total)
      drifts[place] = expected + gain * surprise
    })
    spread = before * (1 - gain)
    logDeterminant -= 0.5 * Math.log(total)
  }
  return { white, logDeterminant }
}

/** Profile likelihood of the memory for values around the columns of the design. */
const likelihood = (
  days: readonly number[],
  values: Float64Array,
  design: readonly Float64Array[],
  memory: Memory,
): number => {
  const { white, logDeterminant } = whitened(days, [values, ...design], memory)
  const [own, ...rest] = white as [Float64Array, ...Float64Array[]]
  const left = residualsOn(orthonormal(rest), own)
  const square = left.reduce((total, value) => total + value * value, 0)
  return logDeterminant - 0.5 * days.length * Math.log(Math.max(1e-9, square / days.length))
}

/** The memory that fits the outcome best, or none when none is clearly better. */
export const memoryOf = (days: readonly number[], values: Float64Array, design: readonly Float64Array[]): Memory => {
  let best = { memory: noMemory, fit: likelihood(days, values, design, noMemory) + caution }
  for (const memory of candidates) {
    const fit = likelihood(days, values, design, memory)
    if (fit > best.fit) best = { memory, fit }
  }
  return best.memory
}
