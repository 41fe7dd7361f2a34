/** The folder that holds everything of one installation, and the certainty that only one server uses it. */
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { codeOf, StartError } from './start-error.ts'

const unwritable = (folder: string, cause: unknown) =>
  new StartError(
    `The data folder ${folder} cannot be written to (${codeOf(cause)}); nothing was changed: ` +
      'choose another one with SOL_DATA_DIR, or give this account the right to write there.',
    { cause },
  )

/** As root PostgreSQL runs as an unprivileged account: it may pass through our folders, and list none of them. */
const letPass = (folder: string) => {
  const { uid, mode } = statSync(folder)
  if (process.getuid?.() === 0 && uid === 0) chmodSync(folder, mode | 0o011)
}

/** Node's own recursive mkdir never returns where a folder cannot be made although its parent exists, as in /proc. */
const makeFolders = (folder: string) => {
  if (existsSync(folder)) return
  makeFolders(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
  letPass(folder)
}

/**
 * Makes the data folder where it is missing: only its owner may list it.
 * @throws StartError when it cannot be written to.
 */
export const prepareDataFolder = (folder: string): void => {
  try {
    makeFolders(folder)
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    letPass(folder)
  } catch (error) {
    throw unwritable(folder, error)
  }
}

/** Makes a rename or a new file in the folder survive a power cut. Windows cannot, and need not, do this. */
export const syncFolder = (folder: string): void => {
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  fsyncSync(descriptor)
  closeSync(descriptor)
}

export interface Hold {
  /** Lets another server have the folder. */
  release(): void
}

/** An unreferenced handle would be closed by the garbage collector, and the lock lost. */
const held = new Set<DatabaseSync>()

/** A living server has the folder. */
export class FolderInUseError extends StartError {}

const refusal = (folder: string, error: unknown): StartError => {
  const resultCode = error instanceof Error && 'errcode' in error ? error.errcode : undefined
  if (resultCode !== 5) return unwritable(folder, error)
  return new FolderInUseError(
    `Sol OS is already running on the data folder ${folder}; ` +
      'stop that one first, or choose another folder with SOL_DATA_DIR.',
  )
}

/**
 * Takes the folder for this process, or fails at once. The lock is the system's own on an open file (SQLite's
 * exclusive lock, https://sqlite.org/lockingv3.html), so it ends with the process however that dies: it is never
 * stale and never stolen, whatever happens to process ids, and it holds between containers that share the folder.
 * @throws StartError when a living process holds it.
 */
export const holdFolder = (folder: string): Hold => {
  let lock: DatabaseSync | undefined
  try {
    const path = join(folder, 'server.lock')
    lock = new DatabaseSync(path)
    // By name, never through a descriptor: closing any descriptor of the file would drop this process's locks (POSIX).
    chmodSync(path, 0o600)
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch (error) {
    lock?.close()
    throw refusal(folder, error)
  }
  const taken = lock
  held.add(taken)
  return {
    release: () => {
      if (held.delete(taken)) taken.close()
    },
  }
}
