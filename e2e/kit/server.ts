/** The real server as a person starts it, on a free port and with a data folder of its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { repositoryRoot } from '../../tooling/lint/place.ts'

export interface Server {
  readonly origin: string
  /** Asks it to end, as Ctrl-C does, and starts it again on the same data. */
  restart(): Promise<void>
  /** Ends it and removes its data. */
  remove(): Promise<void>
}

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

interface Place {
  readonly port: number
  readonly dataDir: string
}

interface Process {
  readonly child: ChildProcess
  output: string
}

const launch = ({ port, dataDir }: Place): Process => {
  const child = spawn(process.execPath, ['apps/server/src/main.ts'], {
    cwd: repositoryRoot,
    env: { PATH: process.env['PATH'], PORT: String(port), HOST: '127.0.0.1', SOL_DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const launched: Process = { child, output: '' }
  const keep = (chunk: Buffer) => (launched.output += chunk.toString())
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return launched
}

const hasEnded = ({ child }: Process) => child.exitCode !== null || child.signalCode !== null

const isReady = (origin: string) =>
  fetch(`${origin}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )

const untilReady = async (launched: Process, origin: string) => {
  const deadline = performance.now() + 30_000
  while (!(await isReady(origin))) {
    if (hasEnded(launched)) throw new Error(`The server ended before it was ready:\n${launched.output}`)
    if (performance.now() > deadline) {
      launched.child.kill('SIGKILL')
      throw new Error(`The server was not ready within 30 s:\n${launched.output}`)
    }
    await pause(50)
  }
}

/** @throws when it does not end within the 5 s that are promised, with some room for a busy machine */
const end = async (launched: Process) => {
  if (hasEnded(launched)) throw new Error(`The server ended by itself:\n${launched.output}`)
  const ended = once(launched.child, 'exit')
  launched.child.kill('SIGTERM')
  const inTime = await Promise.race([ended.then(() => true), pause(10_000, false, { ref: false })])
  if (inTime) return
  launched.child.kill('SIGKILL')
  throw new Error(`The server did not end within 10 s:\n${launched.output}`)
}

/** Starts a server on fresh data and waits until it is ready. */
export const startServer = async (): Promise<Server> => {
  const folder = mkdtempSync(join(tmpdir(), 'sol-os-e2e-'))
  // As root the embedded PostgreSQL runs as nobody, who has to pass through.
  chmodSync(folder, 0o711)
  const place = { port: await freePort(), dataDir: join(folder, 'data') }
  const origin = `http://127.0.0.1:${place.port}`
  let running = launch(place)
  await untilReady(running, origin)
  const restart = async () => {
    await end(running)
    running = launch(place)
    await untilReady(running, origin)
  }
  const remove = async () => {
    await end(running).finally(() => rmSync(folder, { recursive: true, force: true }))
  }
  return { origin, restart, remove }
}
