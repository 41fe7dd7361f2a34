import { expect, test } from 'vitest'
import { closingLine, jestCounts, playwrightCounts, sum, withExit } from './counts.ts'

test('the closing line has one shape', () => {
  expect(
    closingLine(
      sum([
        { passed: 2, failed: 0 },
        { passed: 3, failed: 1 },
      ]),
    ),
  ).toBe('5 passed, 1 failed')
})

test('a skipped test counts as failed in Jest and Vitest', () => {
  expect(jestCounts({ numTotalTests: 5, numPassedTests: 4 })).toEqual({ passed: 4, failed: 1 })
})

test('skipped and flaky journeys count as failed', () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 1 }
  expect(playwrightCounts({ stats })).toEqual({ passed: 3, failed: 3 })
})

test('a runner that fails without a failed test is one failure', () => {
  expect(withExit({ passed: 9, failed: 0 }, false)).toEqual({ passed: 9, failed: 1 })
  expect(withExit({ passed: 9, failed: 2 }, false)).toEqual({ passed: 9, failed: 2 })
})

test('a runner that ran nothing is one failure', () => {
  expect(withExit({ passed: 0, failed: 0 }, true)).toEqual({ passed: 0, failed: 1 })
})
