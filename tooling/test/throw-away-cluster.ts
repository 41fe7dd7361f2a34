/** A PostgreSQL 15 that lives as long as a run of the tests: quick, since nothing in it has to survive. */
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCluster } from '@sol/runtime/postgres/start-cluster'

export interface ThrowAwayCluster {
  readonly url: string
  /** Stops it and removes its folder. */
  remove(): Promise<void>
}

const mark = 'sol-os-test-cluster-'

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Ends the PostgreSQL in the folder if it still runs; the command line tells that the number is not someone else's. */
const endLeftover = (folder: string) => {
  try {
    const [line = ''] = readFileSync(join(folder, 'postgres/data/postmaster.pid'), 'utf8').split('\n')
    if (readFileSync(`/proc/${line}/cmdline`, 'utf8').includes(folder)) process.kill(Number(line), 'SIGQUIT')
  } catch {
    // Neither a process nor its note is left.
  }
}

/** A run that was killed leaves its cluster behind; the next run takes it away. */
const removeLeftovers = (place: string) => {
  for (const name of readdirSync(place)) {
    const owner = name.startsWith(mark) ? Number(name.slice(mark.length).split('-')[0]) : NaN
    if (Number.isNaN(owner) || isAlive(owner)) continue
    endLeftover(join(place, name))
    rmSync(join(place, name), { recursive: true, force: true })
  }
}

/** Starts a cluster on a free port of 127.0.0.1. `place` is where its folder goes. */
export const throwAwayCluster = async (place = tmpdir()): Promise<ThrowAwayCluster> => {
  removeLeftovers(place)
  const folder = mkdtempSync(join(place, `${mark}${process.pid}-`))
  // As root PostgreSQL runs as nobody, who has to pass through.
  chmodSync(folder, 0o711)
  const cluster = await startCluster({
    folder: join(folder, 'postgres'),
    tcp: true,
    settings: {
      fsync: 'off',
      full_page_writes: 'off',
      synchronous_commit: 'off',
      max_connections: '200',
      // Databases live for seconds, and one with a vacuum in it cannot be dropped by who is no superuser.
      autovacuum: 'off',
    },
  })
  const remove = async () => {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: cluster.url, remove }
}
