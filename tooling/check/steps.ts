/** What `npm run check` looks at. A step answers its failures; nothing printed means nothing wrong. */
import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { rawColoursInCss } from '../lint/raw-colours.ts'
import { repositoryRoot } from '../lint/place.ts'
import { isFresh } from '../run/web-build.ts'
import { runCommand, type Outcome } from './command.ts'
import { documentFaults } from './documents.ts'
import { houseBudgets } from './house-budgets.ts'
import { repositoryFiles } from './repository-files.ts'

export interface Step {
  readonly name: string
  run(): Promise<Outcome & { readonly note?: string }>
}

const verdict = (faults: readonly string[], note = '') =>
  Promise.resolve({ ok: faults.length === 0, output: faults.join('\n'), note })

/** The root's project, and every workspace that has one of its own. */
export const typeProjects = (): string[] => [
  'tsconfig.json',
  ...globSync('{apps/*,packages/*,e2e}/tsconfig.json', { cwd: repositoryRoot }).toSorted(),
]

/** Type-checks a project; what it learnt is kept, so that the next time takes seconds. */
const types = (project: string): Step => ({
  name: `types ${project.replace(/\/?tsconfig\.json$/, '') || 'root'}`,
  run: () => {
    const memory = `node_modules/.cache/types/${project.replaceAll('/', '-')}.tsbuildinfo`
    return runCommand([
      'tsc',
      '-p',
      project,
      '--incremental',
      '--tsBuildInfoFile',
      memory,
      '--pretty',
      'false',
    ])
  },
})

const lint = (files: readonly string[]): Step => ({
  name: 'lint',
  run: () => runCommand(['eslint', '--max-warnings', '0', '--no-warn-ignored', ...files]),
})

const format = (files: readonly string[]): Step => ({
  name: 'format',
  run: () => runCommand(['prettier', '--check', '--ignore-unknown', '--log-level', 'warn', ...files]),
})

const isPlainStylesheet = (path: string) =>
  path.endsWith('.css') && !path.startsWith('packages/ui/src/styles/')

const stylesheets = (files: () => readonly string[]): Step => ({
  name: 'colours in stylesheets',
  run: () =>
    verdict(
      files()
        .filter(isPlainStylesheet)
        .flatMap((path) =>
          rawColoursInCss(readFileSync(repositoryRoot + path, 'utf8')).map(
            ({ line, declaration }) =>
              `${path}:${line} '${declaration}' holds a raw colour; use a semantic token.`,
          ),
        ),
    ),
})

const house: Step = {
  name: 'house',
  run: () => {
    const { faults, summary } = houseBudgets(repositoryRoot, repositoryFiles())
    return verdict(faults, summary)
  },
}

const documents = (files: () => readonly string[]): Step => ({
  name: 'documents',
  run: () => verdict(documentFaults(repositoryRoot, files())),
})

const bundle: Step = {
  name: 'bundle',
  run: async () => {
    if (!isFresh(repositoryRoot)) {
      const built = await runCommand(['npm', 'run', 'build'])
      if (!built.ok) return built
    }
    return runCommand(['npm', 'run', 'budget', '-w', '@sol/web'])
  },
}

/** The engine against frozen cohorts of synthetic people with a known truth (docs/insight.md). */
const insight: Step = {
  name: 'insight gates',
  run: () => runCommand(['npm', 'run', 'insight:score', '--', '--small']),
}

/** Everything, the longest first. */
export const allSteps = (): Step[] => [
  lint(['.']),
  insight,
  ...typeProjects().map(types),
  format(['.']),
  bundle,
  stylesheets(repositoryFiles),
  house,
  documents(repositoryFiles),
]

const projectOf = (path: string) =>
  typeProjects().find((project) => path.startsWith(`${posix.dirname(project)}/`)) ?? 'tsconfig.json'

const isScript = (path: string) => /\.(ts|tsx|js|mjs)$/.test(path)

/** What concerns these files alone. */
export const stepsFor = (files: readonly string[]): Step[] => {
  const scripts = files.filter(isScript)
  const projects = new Set(scripts.filter((path) => /\.tsx?$/.test(path)).map(projectOf))
  return [
    ...(scripts.length > 0 ? [lint(scripts)] : []),
    ...[...projects].map(types),
    format(files),
    stylesheets(() => files),
    documents(() => files),
  ]
}
