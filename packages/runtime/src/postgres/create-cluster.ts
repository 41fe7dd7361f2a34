/** Makes a new cluster, whole or not at all. */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { syncFolder } from '../data-folder.ts'
import { StartError } from '../start-error.ts'
import { layoutOf, type Layout } from './layout.ts'
import type { Owner } from './owner.ts'

/** The role and the database that the server uses: it owns its database and is no superuser. */
export const roleName = 'sol_os'

/** Nothing of our own environment reaches PostgreSQL: no locale, no secrets. */
export const bareEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

/** How PostgreSQL's programs are started: as the owner of the cluster, in a folder that the owner can read. */
export const asOwner = (owner: Owner | undefined, folder: string) => ({
  cwd: folder,
  env: bareEnvironment,
  windowsHide: true,
  ...(owner ? { uid: owner.uid, gid: owner.gid } : {}),
})

export interface ClusterSource {
  readonly folder: string
  /** The folder with PostgreSQL's `bin`. */
  readonly native: string
  readonly owner: Owner | undefined
}

interface Run {
  readonly program: string
  readonly arguments: readonly string[]
  readonly input?: string
}

/** Runs one of PostgreSQL's programs to its end and answers what it said. */
const run = ({ native, owner }: ClusterSource, folder: string, what: Run): Promise<string> =>
  new Promise((answer, fail) => {
    const child = spawn(join(native, 'bin', what.program), what.arguments, asOwner(owner, folder))
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.stdin.on('error', () => undefined)
    child.stdin.end(what.input ?? '')
    child.once('error', (error) => fail(cannotMake(error.message, error)))
    child.once('close', (code) => (code === 0 ? answer(said) : fail(cannotMake(lastLine(said)))))
  })

const lastLine = (text: string) => text.trim().split('\n').at(-1) ?? ''

const cannotMake = (reason: string, cause?: unknown) =>
  new StartError(`The embedded PostgreSQL could not make its database (${reason}); nothing was kept.`, {
    cause,
  })

const writeSynced = (path: string, text: string, owner: Owner | undefined) => {
  const descriptor = openSync(path, 'w', 0o600)
  writeSync(descriptor, text)
  fsyncSync(descriptor)
  closeSync(descriptor)
  if (owner) chownSync(path, owner.uid, owner.gid)
}

const makeFolder = (path: string, owner: Owner | undefined) => {
  mkdirSync(path, { mode: 0o700 })
  if (owner) chownSync(path, owner.uid, owner.gid)
}

/** Only our role may connect, only with its password. The superuser has no way in while the cluster runs. */
const accessRules = `local all ${roleName} scram-sha-256\nhost all ${roleName} 127.0.0.1/32 scram-sha-256\n`

const makeRole = (password: string) =>
  [
    `CREATE ROLE ${roleName} LOGIN CREATEDB PASSWORD '${password}'`,
    `GRANT pg_monitor TO ${roleName}`,
    `CREATE DATABASE ${roleName} OWNER ${roleName}`,
    '',
  ].join(';\n')

const fill = async (source: ClusterSource, layout: Layout) => {
  const { folder, data } = layout
  await run(source, folder, {
    program: 'initdb',
    arguments: [
      '-D',
      data,
      '-U',
      'postgres',
      '-E',
      'UTF8',
      '--locale=C',
      '-k',
      '--auth=reject',
      '--no-instructions',
    ],
  })
  const password = randomBytes(24).toString('hex')
  writeSynced(layout.password, password, source.owner)
  writeSynced(join(data, 'pg_hba.conf'), accessRules, source.owner)
  const said = await run(source, folder, {
    program: 'postgres',
    arguments: ['--single', '-D', data, 'postgres'],
    input: makeRole(password),
  })
  if (/ERROR|FATAL|PANIC/.test(said)) throw cannotMake('its role could not be made')
}

const beside = (folder: string) => `${folder}.new-${randomBytes(6).toString('hex')}`

/** What a crash in the middle of an earlier first start left. */
export const removeUnfinished = (folder: string): void => {
  const parent = dirname(folder)
  for (const name of readdirSync(parent)) {
    if (name.startsWith(`${basename(folder)}.new-`))
      rmSync(join(parent, name), { recursive: true, force: true })
  }
}

/**
 * Makes the cluster beside its place and renames it: encoding UTF-8, locale C, checksums on, one role with a password,
 * everything 0700. The caller is the only one at work on the folder.
 * @throws StartError when PostgreSQL's own programs fail; nothing is left then.
 */
export const createCluster = async (source: ClusterSource): Promise<void> => {
  removeUnfinished(source.folder)
  const unfinished = layoutOf(beside(source.folder))
  try {
    for (const part of [unfinished.folder, unfinished.log, join(unfinished.folder, 'socket')]) {
      makeFolder(part, source.owner)
    }
    await fill(source, unfinished)
    syncFolder(unfinished.folder)
    renameSync(unfinished.folder, source.folder)
    syncFolder(dirname(source.folder))
  } finally {
    if (existsSync(unfinished.folder)) rmSync(unfinished.folder, { recursive: true, force: true })
  }
}
