/** A real PostgreSQL 15 from npm in a folder of ours: made when absent, started, kept alive, stopped. */
import type { ChildProcess } from 'node:child_process'
import { chownSync, existsSync, lstatSync, mkdirSync, readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { StartError } from '../start-error.ts'
import { within } from '../within.ts'
import { createCluster, removeUnfinished, roleName } from './create-cluster.ts'
import { launch, type LaunchPlan, type PostgresSettings } from './launch.ts'
import { layoutOf, socketPort, type Layout } from './layout.ts'
import { barrierFor, ownerOf, type Owner } from './owner.ts'
import { signalPostmaster, type Shutdown } from './postmaster.ts'
import { programFiles } from './program-files.ts'

export interface ClusterOptions {
  /** Made when absent; its parent exists. The caller is its only user (holdFolder), or made it for itself. */
  readonly folder: string
  /** Where a copy of PostgreSQL's programs goes when they cannot be used in place; left out: beside the folder. */
  readonly engineFolder?: string
  /** Listen on a free port of 127.0.0.1 in place of a socket. Windows always does. */
  readonly tcp?: boolean
  /** PostgreSQL settings over ours, for throw-away clusters (`fsync: 'off'`). */
  readonly settings?: PostgresSettings
  /** PostgreSQL died and was started again. */
  readonly onRestart?: () => void
  /** PostgreSQL died and cannot be started again; the cluster is over. */
  readonly onLost?: (reason: unknown) => void
}

export interface Cluster {
  /** An address of the database `sol_os`, whose role may make more databases. It stays good over restarts. */
  readonly url: string
  /** The main process at this moment. */
  pid(): number | undefined
  /** Ends PostgreSQL and waits for it: in order, and after 1.5 s at once (the next start replays the log). Repeatable. */
  stop(): Promise<void>
}

const refuseUnreachable = (owner: Owner | undefined, folder: string) => {
  const barrier = owner && barrierFor(owner, dirname(folder))
  if (!owner || barrier === undefined) return
  throw new StartError(
    `PostgreSQL does not run as root but as user ${owner.uid}, who may not pass through ${barrier}; nothing was ` +
      'changed: choose a folder that others can reach with SOL_DATA_DIR, such as /var/lib/sol-os.',
  )
}

const refuseOtherVersion = ({ data, folder }: Layout) => {
  const version = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
  if (version === '15') return
  throw new StartError(
    `The database in ${folder} was made by PostgreSQL ${version} and this Sol OS runs PostgreSQL 15; ` +
      'nothing was changed: start the version of Sol OS that made it.',
  )
}

/** Below /tmp others may have made the folder first: it must be a real one, and PostgreSQL's own. */
const prepareSocketFolder = ({ socketFolder }: Layout, owner: Owner | undefined) => {
  if (!existsSync(socketFolder)) {
    mkdirSync(socketFolder, { mode: 0o700 })
    if (owner) chownSync(socketFolder, owner.uid, owner.gid)
  }
  const stats = lstatSync(socketFolder)
  const expected = owner?.uid ?? process.getuid?.() ?? stats.uid
  if (stats.isDirectory() && stats.uid === expected && (stats.mode & 0o077) === 0) return
  throw new StartError(
    `The folder ${socketFolder} belongs to somebody else; nothing was changed: ` +
      'choose a data folder with a shorter path in SOL_DATA_DIR.',
  )
}

const freePort = (): Promise<number> =>
  new Promise((answer, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => answer(port))
    })
  })

const urlOf = ({ layout, tcpPort }: LaunchPlan): string => {
  const password = readFileSync(layout.password, 'utf8')
  const place = tcpPort === undefined ? `localhost:${socketPort}` : `127.0.0.1:${tcpPort}`
  const socket = tcpPort === undefined ? `?host=${encodeURIComponent(layout.socketFolder)}` : ''
  return `postgres://${roleName}:${password}@${place}/${roleName}${socket}`
}

const prepare = async (options: ClusterOptions): Promise<LaunchPlan> => {
  const folder = resolve(options.folder)
  const layout = layoutOf(folder)
  const owner = ownerOf(folder)
  refuseUnreachable(owner, folder)
  const native = programFiles(owner, options.engineFolder ?? `${folder}-engine`)
  const source = { folder, native, owner }
  if (existsSync(folder)) refuseOtherVersion(layout)
  else await createCluster(source)
  removeUnfinished(folder)
  const tcp = options.tcp || process.platform === 'win32'
  if (!tcp) prepareSocketFolder(layout, owner)
  return { ...source, layout, tcpPort: tcp ? await freePort() : undefined, settings: options.settings ?? {} }
}

/** More restarts than this within a minute mean that something is broken. */
const mostRestarts = 3

const runs = (child: ChildProcess) => child.exitCode === null && child.signalCode === null

const ended = (child: ChildProcess): Promise<void> =>
  runs(child) ? new Promise((answer) => child.once('exit', () => answer())) : Promise.resolve()

/** A process that ended is never signalled: its number may belong to somebody else by now. */
const signal = (child: ChildProcess, how: Shutdown, native: string) => {
  if (child.pid && runs(child)) signalPostmaster(child.pid, how, native)
}

/** Starts it again when it dies (a crash, the system short of memory); restarts that follow each other mean giving up. */
const keepAlive = async (plan: LaunchPlan, options: ClusterOptions) => {
  let child = await launch(plan)
  let stopping = false
  let restarting: Promise<void> | undefined
  let restarts: number[] = []

  const restart = async () => {
    restarts = [...restarts.filter((at) => at > performance.now() - 60_000), performance.now()]
    try {
      if (restarts.length > mostRestarts) throw new StartError('The embedded PostgreSQL keeps dying.')
      child = await launch(plan)
      watch()
      if (!stopping) options.onRestart?.()
    } catch (reason) {
      if (!stopping) options.onLost?.(reason)
    }
  }
  const watch = () =>
    child.once('exit', () => {
      restarting = stopping ? undefined : restart()
    })
  watch()

  return {
    current: () => child,
    stop: async () => {
      stopping = true
      await restarting
      return child
    },
  }
}

/**
 * Starts the cluster in `folder`, making it at the first start. Reachable only from this computer; PostgreSQL runs in a
 * process group of its own, as an unprivileged account when we are root, and is started again when it dies.
 * @throws StartError with one sentence when it cannot; nothing is damaged then.
 */
export const startCluster = async (options: ClusterOptions): Promise<Cluster> => {
  const plan = await prepare(options)
  const kept = await keepAlive(plan, options)
  let stopping: Promise<void> | undefined
  const stop = async () => {
    const child = await kept.stop()
    signal(child, 'fast', plan.native)
    if (!(await within(1_500, ended(child)))) {
      signal(child, 'immediate', plan.native)
      await within(500, ended(child))
    }
  }
  return {
    url: urlOf(plan),
    pid: () => kept.current().pid,
    stop: () => (stopping ??= stop()),
  }
}
