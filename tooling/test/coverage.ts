/** How much of what is promised the tests run, part by part. */
import { existsSync, readFileSync } from 'node:fs'
import { pathOf } from '../lint/place.ts'

/** Where nine of ten lines have to be run by a test. */
export const coveredParts = ['packages/contracts', 'packages/core', 'packages/db', 'apps/server'] as const
export const linesMinimum = 90

/** Vitest's `coverage-summary.json`: absolute paths, and `total`. */
export type CoverageSummary = Readonly<
  Record<string, { readonly lines: { readonly total: number; readonly covered: number } }>
>

const share = (summary: CoverageSummary, part: string): string => {
  const files = Object.entries(summary).filter(([path]) => pathOf(path).startsWith(`${part}/`))
  const total = files.reduce((lines, [, file]) => lines + file.lines.total, 0)
  const covered = files.reduce((lines, [, file]) => lines + file.lines.covered, 0)
  return total === 0 ? 'nothing measured' : `${((100 * covered) / total).toFixed(1)} %`
}

/** As `Lines covered: packages/core 97.2 %, …`. */
export const coverageLine = (summary: CoverageSummary): string =>
  `Lines covered: ${coveredParts.map((part) => `${part} ${share(summary, part)}`).join(', ')}`

/** The line for a report file, or undefined when no run wrote one. */
export const coverageFrom = (file: string): string | undefined =>
  existsSync(file) ? coverageLine(JSON.parse(readFileSync(file, 'utf8')) as CoverageSummary) : undefined
