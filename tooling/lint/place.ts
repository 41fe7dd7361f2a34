/** Where a file stands in the repository: what most rules ask first. */
import { isAbsolute, posix, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const repositoryRoot = fileURLToPath(new URL('../../', import.meta.url))

/** The path from the root with forward slashes, as `packages/core/src/tasks/tasks.service.ts`. */
export const pathOf = (filename: string): string => {
  const path = isAbsolute(filename) ? relative(repositoryRoot, filename) : filename
  return path.split(sep).join(posix.sep)
}

/** The part of the system a path belongs to: a package's name, `server`, `web`, `tooling`, `e2e` or `root`. */
export const partOf = (path: string): string => {
  const [top = '', name = ''] = path.split('/')
  if (top === 'packages' || top === 'apps') return name
  return top === 'tooling' || top === 'e2e' ? top : 'root'
}

/** Tests, the kits they stand on, and laboratories: never shipped, so that they may reach for what they need. */
export const isTest = (path: string): boolean =>
  /\.test\.tsx?$/.test(path) ||
  /(^|\/)(testing|lab)\//.test(path) ||
  /(^|\/)(jest|vitest)\.setup\.tsx?$/.test(path)

/** The path that a relative import from `path` leads to. */
export const resolveFrom = (path: string, source: string): string =>
  pathOf(resolve(repositoryRoot, posix.dirname(path), source))
