/** A real redis-server for tests: its own folder, a loopback port the system chose. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface TestRedis {
  readonly url: string
  /** Stops answering without closing anything, as a hung machine does. */
  pause(): void
  resume(): void
  /** As a power cut. */
  kill(): Promise<void>
  /** On the same port and folder. */
  start(): Promise<void>
  /** Ends it and removes its folder. */
  close(): Promise<void>
}

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

const ready = (child: ChildProcess) =>
  new Promise<void>((resolve, reject) => {
    child.once('error', () =>
      reject(new Error('Tests need redis-server on the PATH (Debian: apt-get install redis-server).')),
    )
    child.once('exit', (code) => reject(new Error(`redis-server ended with ${code}.`)))
    child.stdout?.on('data', (text: Buffer) => text.includes('Ready to accept connections') && resolve())
  })

export const startRedis = async (): Promise<TestRedis> => {
  const folder = await mkdtemp(join(tmpdir(), 'sol-redis-'))
  const port = await freePort()
  const settings = [
    '--port',
    `${port}`,
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--save',
    '',
    '--daemonize',
    'no',
  ]
  let child: ChildProcess

  const start = async () => {
    child = spawn('redis-server', settings, { stdio: ['ignore', 'pipe', 'inherit'] })
    await ready(child)
  }
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }

  await start()
  return {
    url: `redis://127.0.0.1:${port}`,
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    kill,
    start,
    close: async () => {
      await kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
