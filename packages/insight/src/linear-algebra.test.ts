import { expect, test } from 'vitest'
import { correlation, orthonormal, residualsOn } from './linear-algebra.ts'

const column = (...values: number[]) => Float64Array.from(values)

test('what is left of a line after a line is nothing', () => {
  const basis = orthonormal([column(1, 1, 1, 1), column(0, 1, 2, 3)])
  for (const left of residualsOn(basis, column(5, 7, 9, 11))) expect(left).toBeCloseTo(0, 12)
})

test('residuals agree with the closed form of simple regression', () => {
  const left = residualsOn(orthonormal([column(1, 1, 1), column(0, 1, 2)]), column(1, 0, 2))
  expect([...left].map((value) => Number(value.toFixed(9)))).toEqual([0.5, -1, 0.5])
})

test('a column that repeats others is dropped', () => {
  expect(orthonormal([column(1, 1, 1), column(2, 2, 2), column(0, 0, 0), column(0, 1, 0)])).toHaveLength(2)
})

test('nothing that does not vary correlates', () => {
  expect(correlation(column(0, 0, 0), column(1, -1, 0))).toBe(0)
  expect(correlation(column(1, -1, 0), column(-2, 2, 0))).toBeCloseTo(-1, 12)
})
