import { taskNamed } from '../../testing/shapes.ts'
import { fitOf, minutesOf, weekdayIndex, withCapacity } from './fit.ts'
import { minutesBetweenWalls, shifted, wallAt } from './wall-clock.ts'

const of = (estimateMinutes: number | null) => taskNamed(String(estimateMinutes), { estimateMinutes })

test('what fits fills its part of the line', () => {
  expect(fitOf([of(60), of(90)], 300, null)).toEqual({
    planned: 150,
    holds: 300,
    over: 0,
    within: 0.5,
    spill: 0,
    edge: 1,
  })
})

test('what is more spills over the edge, and the day never holds more than is left of it', () => {
  expect(fitOf([of(100), of(100)], 300, 100)).toMatchObject({ over: 100, within: 0.5, spill: 0.5, edge: 0.5 })
  expect(fitOf([of(30)], 300, -20)).toMatchObject({ holds: 0, over: 30, edge: 0 })
  expect(fitOf([], 0, null)).toMatchObject({ within: 0, spill: 0 })
})

test('without an estimate its open steps count, else what is usual', () => {
  const step = (estimateMinutes: number | null, doneAt: string | null) => ({
    id: 's',
    title: 's',
    estimateMinutes,
    doneAt,
  })
  expect(
    minutesOf({ estimateMinutes: null, steps: [step(10, null), step(20, '2026-11-23T08:00:00Z')] }),
  ).toBe(10)
  expect(minutesOf({ estimateMinutes: null, steps: [step(null, null)] })).toBe(25)
})

test('each weekday has its own capacity', () => {
  expect(weekdayIndex('2026-11-23')).toBe(0)
  expect(weekdayIndex('2026-11-29')).toBe(6)
  expect(withCapacity([1, 2, 3, 4, 5, 6, 7], '2026-11-29', -30)).toEqual([1, 2, 3, 4, 5, 6, 0])
})

test('the night belongs to the evening before it', () => {
  expect(minutesBetweenWalls('22:00', '01:30')).toBe(210)
  expect(minutesBetweenWalls('14:00', '13:00')).toBe(-60)
  expect(shifted('23:45', 30)).toBe('00:15')
  expect(wallAt(Date.parse('2026-11-23T12:05:00Z'), 'Asia/Kolkata')).toBe('17:35')
})
