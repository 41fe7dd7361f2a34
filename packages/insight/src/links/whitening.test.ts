import { expect, test } from 'vitest'
import { seededRandom } from '../seeded-random.ts'
import { at } from '../vector.ts'
import { daysOf, memoryOf, whitened } from './whitening.ts'

const numbers = [0, 1, 2, 5, 6, 9]
const memory = { share: 0.6, keep: 0.7, thinning: 0.5 }
const counts = new Map(numbers.map((day, index) => [day, 1 + (index % 3)]))
const days = daysOf(numbers, counts)

const covariance = (row: number, column: number): number => {
  const drift = memory.share * memory.keep ** Math.abs(at(numbers, row) - at(numbers, column))
  const noise = (1 - memory.share) * (1 - memory.thinning + memory.thinning * at(days.thinness, row))
  return drift + (row === column ? noise : 0)
}

test('whitening turns the covariance into independent days of variance one', () => {
  const units = numbers.map((_, place) =>
    Float64Array.from(numbers, (__, index) => (index === place ? 1 : 0)),
  )
  const { white, logDeterminant } = whitened(days, units, memory)
  // W with columns W e_i; W C Wᵀ is to be the identity.
  const entry = (row: number, column: number) => {
    let total = 0
    for (let i = 0; i < numbers.length; i += 1) {
      for (let j = 0; j < numbers.length; j += 1) {
        total += at(white[i] ?? [], row) * covariance(i, j) * at(white[j] ?? [], column)
      }
    }
    return total
  }
  for (let row = 0; row < numbers.length; row += 1) {
    for (let column = 0; column < numbers.length; column += 1) {
      expect(entry(row, column)).toBeCloseTo(row === column ? 1 : 0, 10)
    }
  }
  const diagonal = numbers.reduce((total, _, index) => total + Math.log(at(white[index] ?? [], index)), 0)
  expect(logDeterminant).toBeCloseTo(diagonal, 10)
})

test('independent days are left alone, and drifting ones are noticed', () => {
  const random = seededRandom(2)
  const normal = () => Array.from({ length: 12 }, random).reduce((total, value) => total + value, -6)
  const long = Array.from({ length: 200 }, (_, day) => day)
  const plain = daysOf(long, new Map())
  const level = [new Float64Array(200).fill(1)]
  expect(memoryOf(plain, Float64Array.from(long, normal), level).share).toBeLessThan(0.2)
  let state = 0
  const drifting = Float64Array.from(long, () => (state = 0.75 * state + 0.66 * normal()) + 0.4 * normal())
  const found = memoryOf(plain, drifting, level)
  expect(found.share).toBeGreaterThan(0.4)
  expect(found.keep).toBeGreaterThan(0.5)
})
