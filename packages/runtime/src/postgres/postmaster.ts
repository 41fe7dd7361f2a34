/** The main process of a cluster, as the system sees it: is it alive, is it really ours, and how to end it. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { StartError } from '../start-error.ts'
import type { Layout } from './layout.ts'

export interface PidFile {
  readonly pid: number
  /** As `starting`, `ready`, `stopping`. */
  readonly status: string
}

/** PostgreSQL's own lock file: the process id stands in line 1 and its state in line 8. */
export const readPidFile = (data: string): PidFile | undefined => {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(lines[0])
    return Number.isInteger(pid) && pid > 0 ? { pid, status: lines[7]?.trim() ?? '' } : undefined
  } catch {
    return undefined
  }
}

const commandOf = (pid: number): string => {
  try {
    return execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' })
  } catch {
    return ''
  }
}

/** Linux: a zombie has no command line, another program has another one, another cluster another folder. */
const runsInLinux = (pid: number, data: string): boolean => {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    if (!command[0]?.includes('postgres')) return false
    return command.includes(data) || readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data)
  } catch {
    return false
  }
}

/** Whether this process is the living main process of the cluster in `data`, not a stranger who got its number. */
export const isPostmaster = (pid: number, data: string): boolean => {
  if (process.platform === 'linux') return runsInLinux(pid, data)
  if (process.platform !== 'win32') return commandOf(pid).includes(data)
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

export type Shutdown = 'fast' | 'immediate'

/** fast: roll back, write everything down, end. immediate: end; the next start replays the log. Both lose nothing. */
export const signalPostmaster = (pid: number, how: Shutdown, native: string): void => {
  const signal = how === 'fast' ? 'SIGINT' : 'SIGQUIT'
  if (process.platform === 'win32') {
    spawnSync(join(native, 'bin', 'pg_ctl.exe'), ['kill', signal.slice(3), String(pid)], {
      windowsHide: true,
    })
    return
  }
  try {
    process.kill(pid, signal)
  } catch {
    // It ended by itself in the meantime.
  }
}

const waitUntil = async (holds: () => boolean, milliseconds: number): Promise<boolean> => {
  const deadline = performance.now() + milliseconds
  while (!holds()) {
    if (performance.now() > deadline) return false
    await pause(20)
  }
  return true
}

/** Something listens there, even where its process cannot be seen, as from another container. */
const answers = (socket: string): Promise<boolean> =>
  new Promise((answer) => {
    const probe = connect(socket)
    probe.once('connect', () => {
      probe.destroy()
      answer(true)
    })
    probe.once('error', () => answer(false))
  })

const stopOrphan = async (pid: number, data: string, native: string) => {
  const gone = () => !isPostmaster(pid, data)
  signalPostmaster(pid, 'fast', native)
  if (await waitUntil(gone, 10_000)) return
  signalPostmaster(pid, 'immediate', native)
  if (await waitUntil(gone, 5_000)) return
  throw new StartError(
    `The PostgreSQL of an earlier start (process ${pid}) does not end; nothing was changed: ` +
      'end that process, then start Sol OS again.',
  )
}

/** Removes the lock file of a process that is gone, and no other: a start that was cut off may just be writing its own. */
const removeLockOf = (gone: number | undefined, layout: Layout) => {
  if (readPidFile(layout.data)?.pid !== gone) return
  rmSync(join(layout.data, 'postmaster.pid'), { force: true })
  rmSync(layout.socket, { force: true })
  rmSync(`${layout.socket}.lock`, { force: true })
}

/** A power cut can leave an empty lock file; one that is being written fills within a moment. */
const settledPidFile = async (data: string): Promise<PidFile | undefined> => {
  if (!existsSync(join(data, 'postmaster.pid'))) return undefined
  if (!readPidFile(data)) await pause(500)
  return readPidFile(data)
}

/** A process that is being killed stops answering a moment after it stopped to be seen. */
const refuseForeign = async ({ socket, folder }: Layout) => {
  for (let attempt = 0; await answers(socket); attempt += 1) {
    if (attempt === 50) {
      throw new StartError(
        `Another PostgreSQL serves the data in ${folder} already; nothing was changed: stop it first.`,
      )
    }
    await pause(100)
  }
}

/**
 * Clears the way for a new main process: stops one that outlived its server, and removes lock files whose process is
 * gone. Only for the holder of the data folder: whatever runs there then belongs to nobody.
 */
export const clearTheWay = async (layout: Layout, native: string): Promise<void> => {
  const found = await settledPidFile(layout.data)
  if (found && isPostmaster(found.pid, layout.data)) await stopOrphan(found.pid, layout.data, native)
  if (process.platform !== 'win32') await refuseForeign(layout)
  removeLockOf(found?.pid, layout)
}
