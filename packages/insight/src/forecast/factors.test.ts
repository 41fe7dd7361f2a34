import { expect, test } from 'vitest'
import { factorTable, kindOf } from './factors.ts'

const noon = (day: number) => ({ instant: 0, offset: 0, hour: 12, day, isWeekend: false })
const nights = [7, 8, 6, 7.5, 5, 9, 7].map((value, day) => ({ day, name: 'sleep', value }))

test('names are taken for what they most likely mean', () => {
  expect(
    ['sleep', 'Sleep hours', 'hours slept', 'exercise', 'evening walk', 'meetings', 'coffee', 'meds'].map(
      kindOf,
    ),
  ).toEqual(['sleep', 'sleep', 'sleep', 'movement', 'movement', 'meetings', 'caffeine', 'medication'])
  for (const other of ['sleep quality', 'brunch', 'meditation', 'team', 'c7', ''])
    expect(kindOf(other)).toBeUndefined()
})

test('hours and minutes are the same to the model', () => {
  const minutes = nights.map((one) => ({ ...one, value: one.value * 60 }))
  for (let day = 0; day < 7; day += 1) {
    const [one, other] = [factorTable(nights), factorTable(minutes)].map(
      (table) => table.columnsAt(noon(day))[0],
    )
    expect(other).toBeCloseTo(one ?? NaN, 9)
  }
})

test('a day is seen against the days up to it only', () => {
  const whole = factorTable(nights)
  for (let day = 0; day < 7; day += 1) {
    expect(factorTable(nights.slice(0, day + 1)).columnsAt(noon(day))).toEqual(whole.columnsAt(noon(day)))
  }
})

test('a morning is not explained by the evening’s walk', () => {
  const walks = Array.from({ length: 10 }, (_, day) => ({ day, name: 'walk', value: day % 2 }))
  const table = factorTable(walks)
  expect(table.columnsAt({ ...noon(9), hour: 9 })).toEqual([0])
  expect(Math.abs(table.columnsAt({ ...noon(9), hour: 21 })[0] ?? 0)).toBeGreaterThan(0.3)
  expect(table.columnsAt({ ...noon(9), hour: 1 })).toEqual(table.columnsAt({ ...noon(9), hour: 21 }))
})

test('a day without a note stands at the usual', () => {
  expect(factorTable(nights).columnsAt(noon(40))).toEqual([0])
  expect(factorTable([]).columnsAt(noon(1))).toEqual([])
})
