import { expect, test } from 'vitest'
import { seededRandom } from '../seeded-random.ts'
import { findShift, shiftAt } from './shifts.ts'

const days = (count: number, from: number, size: number, seed = 1) => {
  const random = seededRandom(seed)
  const noise = () => 10 * (random() + random() + random() + random() - 2)
  return new Map(
    Array.from({ length: count }, (_, day) => [day, 50 + noise() + (day >= from ? size : 0)] as const),
  )
}

test('a fall of two swings is found near its day', () => {
  const shift = findShift(days(90, 50, -14))
  expect(shift?.points).toBeLessThan(-9)
  expect(Math.abs((shift?.day ?? 0) - 50)).toBeLessThanOrEqual(4)
  expect(shift?.isMarked).toBe(false)
})

test('a marked event needs less to be mentioned', () => {
  const small = days(60, 30, -4.5, 3)
  expect(findShift(small)).toBeUndefined()
  expect(shiftAt(small, 30)).toMatchObject({ isMarked: true, before: 30, after: 30 })
  expect(shiftAt(days(60, 999, 0, 4), 30)).toBeUndefined()
})

test('too few days on a side, constant days and no days are no shift', () => {
  expect(findShift(new Map())).toBeUndefined()
  expect(findShift(days(19, 10, -30))).toBeUndefined()
  expect(findShift(new Map(Array.from({ length: 60 }, (_, day) => [day, 50] as const)))).toBeUndefined()
  expect(shiftAt(days(60, 55, -30), 55)).toBeUndefined()
})
