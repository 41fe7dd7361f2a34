/** The programs the suite needs beside npm packages: used from the PATH, installed on Debian as root, else named. */
import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

export interface Program {
  /** Any of these names on the PATH will do. */
  readonly names: readonly string[]
  readonly debianPackage: string
  /** What to install, for people on other systems. */
  readonly inWords: string
}

export const redis: Program = { names: ['redis-server'], debianPackage: 'redis-server', inWords: 'Redis 7' }
export const chromium: Program = {
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  debianPackage: 'chromium',
  inWords: 'Chromium',
}

/** Where a program lies, or undefined. */
export const locate = ({ names }: Program, path = process.env['PATH'] ?? ''): string | undefined =>
  path
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK)
        return true
      } catch {
        return false
      }
    })

/** Whether this machine lets us install Debian packages: root, with apt. */
export const mayInstall = (): boolean =>
  process.getuid?.() === 0 &&
  locate({ names: ['apt-get'], debianPackage: 'apt', inWords: 'apt' }) !== undefined

const apt = (...args: string[]) =>
  execFileSync('apt-get', ['-qq', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })

const install = (packages: readonly string[]) => {
  console.log(`Installing ${packages.join(', ')} …`)
  apt('update')
  apt('install', '-y', '--no-install-recommends', ...packages)
}

/** Makes sure that all of them are there. Answers a sentence saying what is missing, or undefined. */
export const ensure = (programs: readonly Program[]): string | undefined => {
  const missing = programs.filter((program) => !locate(program))
  if (missing.length === 0) return undefined
  if (mayInstall()) install(missing.map((program) => program.debianPackage))
  const still = missing.filter((program) => !locate(program))
  if (still.length === 0) return undefined
  const wanted = still.map((one) => `${one.inWords} (\`${one.names[0] ?? ''}\` on the PATH)`).join(' and ')
  return `The tests need ${wanted}: install it and run \`npm test\` again.`
}
