/** Starts the cluster in the folder it is given, says who runs it, stops it when told to. */
import { statSync } from 'node:fs'
import { startCluster } from '../postgres/start-cluster.ts'

try {
  const cluster = await startCluster({ folder: process.argv[2] ?? '' })
  process.once('SIGTERM', () => void cluster.stop().then(() => process.exit(0)))
  console.log(`ready ${process.getuid?.()} ${statSync(`/proc/${cluster.pid()}`).uid}`)
  setInterval(() => undefined, 1_000)
} catch (error) {
  console.log(error instanceof Error ? error.message : 'failed')
  process.exitCode = 1
}
