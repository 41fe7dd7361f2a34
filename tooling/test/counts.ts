/** Sums what the runners report. A skipped, flaky or unreported test is a failed one: nothing passes silently. */

export interface Counts {
  readonly passed: number
  readonly failed: number
}

export const sum = (counts: readonly Counts[]): Counts => ({
  passed: counts.reduce((total, one) => total + one.passed, 0),
  failed: counts.reduce((total, one) => total + one.failed, 0),
})

/** The closing line that machines read. */
export const closingLine = ({ passed, failed }: Counts): string => `${passed} passed, ${failed} failed`

/** The JSON report of Jest, and of Vitest, which writes the same. */
export interface JestReport {
  readonly numTotalTests: number
  readonly numPassedTests: number
}

/** The JSON report of Playwright. */
export interface PlaywrightReport {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
}

export const jestCounts = ({ numTotalTests, numPassedTests }: JestReport): Counts => ({
  passed: numPassedTests,
  failed: numTotalTests - numPassedTests,
})

export const playwrightCounts = ({ stats }: PlaywrightReport): Counts => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + stats.skipped,
})

/**
 * What a runner's exit adds: one that failed without a failed test (an unhandled rejection, a coverage threshold, a
 * crash) or that ran nothing counts as one failure.
 */
export const withExit = (counts: Counts, ok: boolean): Counts => {
  const silentFailure = counts.failed === 0 && (!ok || counts.passed === 0)
  return silentFailure ? { ...counts, failed: 1 } : counts
}
