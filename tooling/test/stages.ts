/** The stages of `npm test`, in order. Each runs one runner and reads its machine-readable report. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand, type Outcome } from '../check/command.ts'
import { jestCounts, playwrightCounts, withExit, type Counts } from './counts.ts'
import { chromium, redis, type Program } from './prerequisites.ts'

export type Group = 'unit' | 'web' | 'e2e'

export interface Stage {
  readonly name: string
  readonly group: Group
  readonly needs: readonly Program[]
  /** `folder` is for reports. */
  run(folder: string): Promise<Outcome & { readonly counts: Counts }>
}

/** What a report file holds; a runner that wrote none ran nothing. */
const countsIn = (file: string, count: (report: never) => Counts): Counts =>
  existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8')) as never) : { passed: 0, failed: 0 }

const unit = (zone: string, ...more: string[]): Stage => ({
  name: `unit, ${zone}`,
  group: 'unit',
  needs: [redis],
  run: async (folder) => {
    const file = join(folder, `unit-${zone.replace('/', '-')}.json`)
    const outcome = await runCommand(
      ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...more],
      { environment: { TZ: zone }, minutes: 15 },
    )
    return { ...outcome, counts: withExit(countsIn(file, jestCounts), outcome.ok) }
  },
})

const web: Stage = {
  name: 'web and ui',
  group: 'web',
  needs: [],
  run: async (folder) => {
    const file = join(folder, 'web.json')
    const command = ['npm', 'run', 'test', '-w', '@sol/web', '--', '--ci', '--json', `--outputFile=${file}`]
    const outcome = await runCommand(command)
    return { ...outcome, counts: withExit(countsIn(file, jestCounts), outcome.ok) }
  },
}

const build: Stage = {
  name: 'web build',
  group: 'e2e',
  needs: [],
  run: async () => {
    const outcome = await runCommand(['npm', 'run', 'build'])
    return { ...outcome, counts: { passed: 0, failed: outcome.ok ? 0 : 1 } }
  },
}

const journeys: Stage = {
  name: 'browser journeys',
  group: 'e2e',
  needs: [chromium, redis],
  run: async (folder) => {
    const file = join(folder, 'e2e.json')
    const outcome = await runCommand(['playwright', 'test', '--config', 'e2e', '--reporter=line,json'], {
      environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
      minutes: 15,
    })
    return { ...outcome, counts: withExit(countsIn(file, playwrightCounts), outcome.ok) }
  },
}

/**
 * What stores and serves runs in two zones; the second is far ahead of the first, so that their dates mostly differ.
 * The engine and the tooling run once, without coverage, which makes simulations several times slower.
 */
export const stages: readonly Stage[] = [
  unit('UTC', '--project', 'product', '--coverage'),
  unit('Pacific/Auckland'),
  web,
  build,
  journeys,
]
