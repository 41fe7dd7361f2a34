/** Few things at the root, few commands, small files: the house stays walkable. */
import { readFileSync } from 'node:fs'
import { partOf } from '../lint/place.ts'

export const rootEntriesMaximum = 20
export const rootScriptsMaximum = 15

export interface Budgets {
  readonly faults: readonly string[]
  readonly summary: string
}

const isSource = (path: string) =>
  /\.(ts|tsx)$/.test(path) &&
  !/\.(test|d)\.tsx?$/.test(path) &&
  !['tooling', 'e2e', 'root'].includes(partOf(path))

/** The middle value, the lower of two. 0 when there is none. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? 0
}

const linesOf = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n').length

/** Holds the root to its budgets. `root` ends with a slash; `paths` start there. */
export const houseBudgets = (root: string, paths: readonly string[]): Budgets => {
  const entries = new Set(paths.map((path) => path.split('/')[0]))
  const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts?: object }
  const scripts = Object.keys(manifest.scripts ?? {})
  const faults: string[] = []
  if (entries.size > rootEntriesMaximum) {
    faults.push(
      `The root has ${entries.size} entries, at most ${rootEntriesMaximum} fit: ${[...entries].join(', ')}`,
    )
  }
  if (scripts.length > rootScriptsMaximum) {
    faults.push(`package.json has ${scripts.length} scripts, at most ${rootScriptsMaximum} fit.`)
  }
  const sources = paths.filter(isSource)
  const middle = median(sources.map((path) => linesOf(root + path)))
  const summary = `root ${entries.size}/${rootEntriesMaximum}, scripts ${scripts.length}/${rootScriptsMaximum}, ${sources.length} source files, median ${middle} lines`
  return { faults, summary }
}
