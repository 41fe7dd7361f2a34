/** `npm test`: the whole suite, setting up what it needs; `-- --only unit|web|e2e` for one part of it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { secondsSince } from '../check/command.ts'
import { repositoryRoot } from '../lint/place.ts'
import { coverageFrom } from './coverage.ts'
import { closingLine, sum, type Counts } from './counts.ts'
import { ensure } from './prerequisites.ts'
import { stages, type Stage } from './stages.ts'

interface Ran {
  readonly stage: Stage
  readonly ok: boolean
  readonly counts: Counts
  readonly output: string
}

const runStage = async (stage: Stage, folder: string): Promise<Ran> => {
  const start = performance.now()
  const { counts, ok, output } = await stage.run(folder)
  const passed = ok && counts.failed === 0
  const note = counts.passed + counts.failed > 0 ? closingLine(counts) : ''
  console.log(
    `${passed ? 'ok  ' : 'FAIL'} ${stage.name.padEnd(24)} ${secondsSince(start).padStart(8)}  ${note}`.trimEnd(),
  )
  return { stage, ok: passed, counts, output }
}

const coverageReport = join(repositoryRoot, 'coverage/coverage-summary.json')

const chosen = (args: readonly string[]): readonly Stage[] => {
  const at = args.indexOf('--only')
  return at < 0 ? stages : stages.filter((stage) => stage.group === args[at + 1])
}

const runAll = async (selection: readonly Stage[]): Promise<Ran[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'sol-test-'))
  const ran: Ran[] = []
  try {
    for (const stage of selection) ran.push(await runStage(stage, folder))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return ran
}

/** Runs everything, one stage after another, prints a line each, the failures, and the closing line; sets the exit code. */
export const suite = async (args: readonly string[]): Promise<void> => {
  const selection = chosen(args)
  const missing =
    selection.length === 0
      ? 'Nothing is called that: `--only` takes unit, web or e2e.'
      : ensure([...new Set(selection.flatMap((stage) => stage.needs))])
  if (missing) {
    console.error(missing)
    process.exitCode = 1
    return
  }
  rmSync(coverageReport, { force: true })
  const ran = await runAll(selection)
  for (const { stage, output } of ran.filter(({ ok }) => !ok))
    console.log(`\n── ${stage.name}\n${output.trim()}`)
  const coverage = coverageFrom(coverageReport)
  if (coverage) console.log(`\n${coverage}`)
  console.log(`\n${closingLine(sum(ran.map(({ counts }) => counts)))}`)
  if (ran.some(({ ok }) => !ok)) process.exitCode = 1
}
