/** Least squares on a handful of columns. */
import { at } from './vector.ts'

const dot = (a: Float64Array, b: Float64Array): number => {
  let total = 0
  for (let index = 0; index < a.length; index += 1) total += at(a, index) * at(b, index)
  return total
}

const subtract = (from: Float64Array, direction: Float64Array): void => {
  const along = dot(from, direction)
  for (let index = 0; index < from.length; index += 1) {
    from[index] = at(from, index) - along * at(direction, index)
  }
}

/** A column that keeps less than this share of its length after the others is a copy of them. */
const copied = 1e-8

/** Orthonormal columns that span the same space (modified Gram-Schmidt, twice for exactness); copies are dropped. */
export const orthonormal = (columns: readonly Float64Array[]): Float64Array[] => {
  const basis: Float64Array[] = []
  for (const column of columns) {
    const rest = column.slice()
    const before = Math.sqrt(dot(rest, rest))
    for (const direction of basis) subtract(rest, direction)
    for (const direction of basis) subtract(rest, direction)
    const length = Math.sqrt(dot(rest, rest))
    if (length > copied * before) basis.push(rest.map((value) => value / length))
  }
  return basis
}

/** What is left of the values after the least-squares fit on an orthonormal basis. */
export const residualsOn = (basis: readonly Float64Array[], values: Float64Array): Float64Array => {
  const rest = values.slice()
  for (const direction of basis) subtract(rest, direction)
  return rest
}

/** Pearson correlation of two lists that are centred already; 0 when one of them does not vary. */
export const correlation = (a: Float64Array, b: Float64Array): number => {
  const size = Math.sqrt(dot(a, a) * dot(b, b))
  return size > 1e-12 ? Math.min(1, Math.max(-1, dot(a, b) / size)) : 0
}
