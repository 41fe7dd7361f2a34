/** Starts the main process of a cluster and waits until it accepts connections. */
import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, constants, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { StartError } from '../start-error.ts'
import { asOwner, type ClusterSource } from './create-cluster.ts'
import type { Layout } from './layout.ts'
import { clearTheWay, readPidFile, signalPostmaster } from './postmaster.ts'

export type PostgresSettings = Readonly<Record<string, string>>

/**
 * Small, durable, and silent about content. Given at every start in place of postgresql.conf, so that an upgrade
 * changes them and nobody's edit is lost. Errors carry values that people wrote ("Key (email)=… exists"), so the log
 * begins above them: starts, crashes, recovery, refused connections; terse, since details may quote a statement.
 */
const standing: PostgresSettings = {
  max_connections: '50',
  shared_buffers: '64MB',
  maintenance_work_mem: '32MB',
  max_wal_size: '256MB',
  autovacuum_max_workers: '2',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  logging_collector: 'on',
  log_filename: 'postgres-%a.log',
  log_rotation_age: '1d',
  log_rotation_size: '0',
  log_truncate_on_rotation: 'on',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off',
  log_connections: 'off',
  log_disconnections: 'off',
}

export interface LaunchPlan extends ClusterSource {
  readonly layout: Layout
  /** Only on loopback; undefined: a socket in the cluster's folder, which no other account can open. */
  readonly tcpPort: number | undefined
  readonly settings: PostgresSettings
}

/** The setting is a list; quotes keep a comma in a path from being taken for its end. */
const quoted = (path: string) => `"${path.replaceAll('"', '""')}"`

const reach = ({ layout, tcpPort }: LaunchPlan): PostgresSettings =>
  tcpPort === undefined
    ? {
        listen_addresses: '',
        unix_socket_directories: quoted(layout.socketFolder),
        unix_socket_permissions: '0700',
      }
    : { listen_addresses: '127.0.0.1', port: String(tcpPort), unix_socket_directories: '' }

const argumentsOf = (plan: LaunchPlan): string[] => {
  const all = { ...standing, log_directory: plan.layout.log, ...plan.settings, ...reach(plan) }
  return [
    '-D',
    plan.layout.data,
    ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
}

/** The folder belongs to PostgreSQL's account: as root, never follow a link that it may have put there. */
const openStartLog = ({ startLog }: Layout): number => {
  rmSync(startLog, { force: true })
  return openSync(startLog, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600)
}

/** Our process may end without stopping it, at an error or during the start: then it is asked to end on its own. */
const endWithUs = (child: ChildProcess, native: string) => {
  const end = () => child.pid !== undefined && signalPostmaster(child.pid, 'fast', native)
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
}

/** Detached: Ctrl-C in a terminal reaches only the server, which then stops PostgreSQL as the last thing. */
const spawnPostmaster = (plan: LaunchPlan): ChildProcess => {
  const log = openStartLog(plan.layout)
  const program = join(plan.native, 'bin', process.platform === 'win32' ? 'postgres.exe' : 'postgres')
  const child = spawn(program, argumentsOf(plan), {
    ...asOwner(plan.owner, plan.layout.folder),
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  endWithUs(child, plan.native)
  return child
}

type Outcome = { readonly ready: ChildProcess } | { readonly failed: string }

/** Replaying the log after a crash takes time; no start needs longer than this. */
const longestRecovery = 120_000

const untilReady = async (child: ChildProcess, { layout }: LaunchPlan): Promise<Outcome> => {
  let failure: string | undefined
  child.once('error', (error) => (failure = error.message))
  child.once('exit', () => (failure ??= readFileSync(layout.startLog, 'utf8')))
  const deadline = performance.now() + longestRecovery
  while (failure === undefined) {
    const file = readPidFile(layout.data)
    if (file?.pid === child.pid && file?.status === 'ready') return { ready: child }
    if (performance.now() > deadline) {
      child.kill('SIGQUIT')
      return { failed: 'it was not ready within two minutes' }
    }
    await pause(10)
  }
  return { failed: failure }
}

/** What is left of a cluster that was just killed: its other processes end as soon as they notice. */
const passes = (reason: string) => /shared memory block|lock file|already in use/.test(reason)

const longestWait = 20_000

const summary = (reason: string) => {
  const lines = reason.trim().split('\n')
  return (lines.find((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? '').trim().slice(0, 300)
}

/**
 * Starts PostgreSQL and answers its main process once it accepts connections. Clears away what an earlier one left,
 * and waits up to 20 s for the last processes of a killed one.
 * @throws StartError when it cannot start; the data are as they were.
 */
export const launch = async (plan: LaunchPlan): Promise<ChildProcess> => {
  const deadline = performance.now() + longestWait
  for (;;) {
    await clearTheWay(plan.layout, plan.native)
    const outcome = await untilReady(spawnPostmaster(plan), plan)
    if ('ready' in outcome) return outcome.ready
    if (!passes(outcome.failed) || performance.now() > deadline) {
      throw new StartError(
        `The embedded PostgreSQL did not start (${summary(outcome.failed)}); ` +
          `the data are as they were, and more is in ${plan.layout.log}.`,
      )
    }
    await pause(200)
  }
}
