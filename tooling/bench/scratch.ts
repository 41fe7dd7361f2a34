/** A place for one run: a folder, and a PostgreSQL 15 set as people get it (fsync on). All gone afterwards. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCluster } from '@sol/runtime/postgres/start-cluster'

export interface Scratch {
  readonly folder: string
  readonly databaseUrl: string
  readonly remove: () => Promise<void>
}

export const openScratch = async (): Promise<Scratch> => {
  const folder = mkdtempSync(join(tmpdir(), 'sol-os-bench-'))
  // As root PostgreSQL runs as nobody, who has to pass through.
  chmodSync(folder, 0o711)
  const cluster = await startCluster({ folder: join(folder, 'postgres'), tcp: true })
  const remove = async () => {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { folder, databaseUrl: cluster.url, remove }
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
