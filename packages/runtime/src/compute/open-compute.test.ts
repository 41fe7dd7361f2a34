import { setInterval as every } from 'node:timers'
import { expect, test } from 'vitest'
import { analyse } from '@sol/core/insights/analysis'
import { openCompute } from './open-compute.ts'

const start = Date.UTC(2020, 0, 1, 9)
const day = 86_400_000
const years = (count: number) =>
  Array.from({ length: 365 * count * 2 }, (_, index) => [
    start + index * (day / 2),
    50 + ((index * 7) % 30),
    40 + ((index * 11) % 40),
    30 + ((index * 5) % 50),
  ])

const inputOf = (checkins: number[][]) => ({
  zone: 'UTC',
  bestTime: 'unknown' as const,
  checkins: JSON.stringify(checkins),
  factors: '[]',
  targets: [start + 4000 * day],
  checkpoint: null,
  lookAt: null,
})

test('years of notes are worked out beside the event loop, with the same answer', async () => {
  const compute = openCompute()
  let longest = 0
  let before = performance.now()
  const ticking = every(() => {
    longest = Math.max(longest, performance.now() - before)
    before = performance.now()
  }, 5)
  const began = performance.now()
  const input = inputOf(years(4))
  const result = await compute.analyse(input)
  const ended = performance.now()
  clearInterval(ticking)
  await compute.close()
  // Worked out here, the loop would stand still for as long as it takes.
  expect(longest).toBeLessThan((ended - began) / 3)
  expect(result.outlook).toEqual(analyse(input).outlook)
}, 60_000)

test('notes that cannot be read are refused, and the thread goes on', async () => {
  const compute = openCompute()
  await expect(compute.analyse({ ...inputOf([]), checkins: 'secret words' })).rejects.toThrow('SyntaxError')
  expect((await compute.analyse(inputOf([]))).outlook.quiet).toBe('too-early')
  await compute.close()
}, 30_000)
