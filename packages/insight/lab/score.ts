/** Prints the gate table: `node packages/insight/lab/score.ts` in full, `--small` on frozen cohorts for CI (exit 1 on a fall). */
import { estimateRows, experimentRows, shiftRows } from './decision-gates.ts'
import { forecastRows } from './forecast-rows.ts'
import { linkRows } from './link-gates.ts'
import { planRows } from './plan-gates.ts'
import { speedRows } from './speed-gates.ts'
import { holds, rowText } from './table.ts'
import type { Row } from './table.ts'

const isSmall = process.argv.includes('--small')
const size = (full: number, small: number) => (isSmall ? small : full)

const parts: readonly (() => Row[])[] = [
  () => speedRows(size(200, 40)),
  () => planRows(size(500, 60)),
  () => estimateRows(size(1000, 200)),
  () => experimentRows(size(3000, 800)),
  () => shiftRows(size(600, 120)),
  () => linkRows(size(600, 120)),
  () => forecastRows(size(400, 80)),
]

let fallen = 0
for (const part of parts) {
  for (const row of part()) {
    process.stdout.write(`${rowText(row)}\n`)
    if (!holds(row)) fallen += 1
  }
}
process.stdout.write(fallen === 0 ? 'Every gate holds.\n' : `${fallen} gates do not hold.\n`)
process.exitCode = fallen === 0 ? 0 : 1
