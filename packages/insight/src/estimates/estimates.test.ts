import { expect, test } from 'vitest'
import { shuffled } from '../testing/people.ts'
import { estimateAll } from './estimates.ts'

const tasks = (count: number, factor: number, category = 'mail') =>
  Array.from({ length: count }, (_, index) => ({
    category,
    estimate: 30,
    actual: 30 * factor * Math.exp(0.2 * ((index % 5) - 2)),
  }))
const ask = (category = 'mail') => [{ category, estimate: 100 }]
const only = (history: Parameters<typeof estimateAll>[0], category?: string) => {
  const [answer] = estimateAll(history, ask(category))
  if (!answer) throw new Error('missing')
  return answer
}

test('without history things take the usual 1.4 times', () => {
  expect(only([])).toMatchObject({ n: 0, nCategory: 0 })
  expect(only([]).p50).toBeCloseTo(140, 6)
  expect(only([]).p80).toBeGreaterThan(200)
})

test('with much history the person’s own factor stands', () => {
  expect(only(tasks(200, 2)).p50).toBeGreaterThan(190)
  expect(only(tasks(200, 2)).p50).toBeLessThan(205)
})

test('a category differs from the others once it has been seen', () => {
  const history = [...tasks(40, 1, 'mail'), ...tasks(40, 2, 'write')]
  expect(only(history, 'write').p50).toBeGreaterThan(1.5 * only(history, 'mail').p50)
  const unseen = only(history, 'paint').p50
  expect(unseen).toBeGreaterThan(only(history, 'mail').p50)
  expect(unseen).toBeLessThan(only(history, 'write').p50)
})

test('with fewer than five tasks an estimate is never cut by more than a fifth', () => {
  for (let count = 0; count < 5; count += 1) expect(only(tasks(count, 0.05)).p50).toBeGreaterThanOrEqual(80)
  expect(only(tasks(30, 0.5)).p50).toBeLessThan(80)
})

test('one wild afternoon moves little', () => {
  const usual = only(tasks(20, 1.5)).p50
  const wild = only([...tasks(20, 1.5), { category: 'mail', estimate: 5, actual: 600 }]).p50
  expect(wild / usual).toBeLessThan(1.1)
})

test('order does not matter, and what has no time is passed over', () => {
  const history = [...tasks(20, 1.3), ...tasks(9, 2, 'write')]
  expect(estimateAll(shuffled(history, 3), ask())).toEqual(estimateAll(history, ask()))
  const empty = { category: 'mail', estimate: 0, actual: 10 }
  expect(estimateAll([...history, empty, { ...empty, estimate: 10, actual: 0 }], ask())).toEqual(
    estimateAll(history, ask()),
  )
})
