import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repositoryRoot } from '../lint/place.ts'
import { coverageLine } from './coverage.ts'

const file = (path: string, covered: number, total: number) =>
  [join(repositoryRoot, path), { lines: { covered, total } }] as const

test('lines are summed part by part, and a part without any says so', () => {
  const summary = Object.fromEntries([
    ['total', { lines: { covered: 1, total: 1 } }],
    file('packages/core/src/a.ts', 9, 10),
    file('packages/core/src/b.ts', 10, 10),
    file('packages/db/src/a.ts', 1, 2),
    file('apps/server/src/a.ts', 3, 3),
  ])
  expect(coverageLine(summary)).toBe(
    'Lines covered: packages/contracts nothing measured, packages/core 95.0 %, packages/db 50.0 %, apps/server 100.0 %',
  )
})
