import { expect, test } from 'vitest'
import { jobs } from './jobs.ts'

test('names are words with a dot, and each belongs to one job', () => {
  const names = jobs.map(({ name }) => name)
  expect(names.every((name) => /^[a-z-]+\.[a-z-]+$/.test(name))).toBe(true)
  expect(new Set(names).size).toBe(names.length)
})

test('what the clock starts can run without a payload', () => {
  for (const { schedule, payload } of jobs) if (schedule) expect(payload.safeParse({}).success).toBe(true)
})
