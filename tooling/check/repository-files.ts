/** The files that belong to the repository: tracked ones, and new ones that are not ignored. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { repositoryRoot } from '../lint/place.ts'

/** Paths from the root, with forward slashes. */
export const repositoryFiles = (): string[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: repositoryRoot,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
    .split('\0')
    .filter((path) => path !== '' && existsSync(`${repositoryRoot}/${path}`))
