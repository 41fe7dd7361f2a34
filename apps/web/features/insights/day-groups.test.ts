import { dayGroups } from './day-groups.ts'

const days = (factors: number[]) => factors.map((factor) => ({ factor, outcome: 10 * factor }))

test('days fall into three groups, and none is lost', () => {
  expect(dayGroups(days([1, 2, 3, 4, 5, 6, 7, 8, 9]))).toEqual([
    { third: 'lower', days: 3, mean: 20 },
    { third: 'middle', days: 4, mean: 55 },
    { third: 'upper', days: 2, mean: 85 },
  ])
})

test('yes and no make two groups; nothing makes none', () => {
  expect(dayGroups(days([0, 0, 0, 0, 0, 0, 1, 1]))).toEqual([
    { third: 'middle', days: 6, mean: 0 },
    { third: 'upper', days: 2, mean: 10 },
  ])
  expect(dayGroups([])).toEqual([])
})
