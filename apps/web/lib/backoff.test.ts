import { backoff, spread } from './backoff.ts'

test('the pause doubles and stops at a minute', () => {
  expect([0, 1, 2, 3, 10, 1000].map((attempt) => backoff(attempt, 1))).toEqual([
    1000, 2000, 4000, 8000, 60_000, 60_000,
  ])
})

test('it never falls below half', () => {
  expect(backoff(3, 0)).toBe(4000)
})

test('the spread stays below one', () => {
  for (let round = 0; round < 1000; round += 1) {
    const value = spread()
    expect(value >= 0 && value < 1).toBe(true)
  }
})
