import { daysLater, rangeOf } from './plan-days.ts'

test('a week begins on Monday and holds the day; other views begin with it', () => {
  for (const day of ['2026-11-23', '2026-11-25', '2026-11-29'])
    expect(rangeOf('week', day)).toEqual({ from: '2026-11-23', to: '2026-11-29' })
  expect(rangeOf('three', '2026-12-30')).toEqual({ from: '2026-12-30', to: '2027-01-01' })
  expect(rangeOf('day', '2026-11-25')).toEqual({ from: '2026-11-25', to: '2026-11-25' })
})

test('days are counted across clock changes and years', () => {
  expect(daysLater('2026-10-25', 1)).toBe('2026-10-26')
  expect(daysLater('2028-02-28', 2)).toBe('2028-03-01')
  expect(daysLater('2027-01-01', -1)).toBe('2026-12-31')
})
