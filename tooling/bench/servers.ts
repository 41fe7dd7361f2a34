/** The two that are compared, each a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort, type Scratch } from './scratch.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Server {
  readonly origin: string
  /** CPU time of the process so far, in microseconds; undefined where the system does not tell (not Linux). */
  readonly cpu: () => number | undefined
  readonly stop: () => Promise<void>
}

/** Linux counts in hundredths of a second; fields 14 and 15 of `stat` follow the name, which stands in brackets. */
const cpuOf = (pid: number): number | undefined => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) * 10_000
  } catch {
    return undefined
  }
}

const stop = async (child: ChildProcess) => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}

const answers = (address: string) =>
  fetch(address).then(
    (answer) => answer.ok,
    () => false,
  )

const start = async (words: readonly string[], port: number, more: NodeJS.ProcessEnv): Promise<Server> => {
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: { ...process.env, ...more, PORT: `${port}` },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const origin = `http://127.0.0.1:${port}`
  const deadline = performance.now() + 30_000
  while (!(await answers(`${origin}/readyz`))) {
    if (child.exitCode !== null || performance.now() > deadline) {
      await stop(child)
      throw new Error(`${words.at(-1)} did not start.`)
    }
    await pause(50)
  }
  return {
    origin,
    cpu: () => (child.pid === undefined ? undefined : cpuOf(child.pid)),
    stop: () => stop(child),
  }
}

/** Sol OS as people run it, on the scratch database. `profile` is a folder for a CPU profile. */
export const startOurs = async ({ folder, databaseUrl }: Scratch, profile?: string): Promise<Server> => {
  const port = await freePort()
  const flags = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`]
  return start([...flags, join(root, 'apps/server/src/main.ts')], port, {
    DATABASE_URL: databaseUrl,
    SOL_DATA_DIR: join(folder, 'data'),
    SOL_PUBLIC_URL: `http://127.0.0.1:${port}`,
  })
}

/** `publicJwk` is what the bare server checks its tokens with. */
export const startBare = async ({ databaseUrl }: Scratch, publicJwk: string): Promise<Server> =>
  start([join(root, 'tooling/bench/bare-server.ts')], await freePort(), {
    DATABASE_URL: databaseUrl,
    BARE_PUBLIC_JWK: publicJwk,
  })
