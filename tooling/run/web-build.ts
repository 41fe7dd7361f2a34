/** Builds the web app where that is needed, and shows that something happens. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sourcesStamp } from './sources-stamp.ts'

export const repositoryRoot = fileURLToPath(new URL('../../', import.meta.url))

/** Written last: a build that was cut off has none. */
const stampFile = (root: string) => join(root, 'apps/web/out/.built-from')

export const isFresh = (root: string): boolean =>
  existsSync(stampFile(root)) && readFileSync(stampFile(root), 'utf8') === sourcesStamp(root)

const seconds = (since: number) => Math.round((performance.now() - since) / 1000)

/** A line every few seconds, so that a slow machine does not look like a broken one. */
const reportEvery = (milliseconds: number, since: number) =>
  setInterval(() => console.log(`  … ${seconds(since)} s`), milliseconds)

/** In a process group of its own, so that all of it can be ended; Windows has none. */
const startBuild = (root: string): ChildProcess =>
  spawn('npm', ['run', 'build', '-w', '@sol/web'], {
    cwd: root,
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  })

const endGroup = (build: ChildProcess) => {
  if (build.pid === undefined) return
  try {
    if (process.platform === 'win32') build.kill()
    else process.kill(-build.pid, 'SIGKILL')
  } catch {
    // It ended by itself in the meantime.
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Runs the build; answers whether it succeeded, with everything that it printed. Ctrl-C ends all of it and us. */
const run = (root: string): Promise<{ succeeded: boolean; said: string }> =>
  new Promise((answer) => {
    const build = startBuild(root)
    let said = ''
    const hear = (chunk: Buffer) => (said += chunk.toString())
    build.stdout?.on('data', hear)
    build.stderr?.on('data', hear)
    const interrupt = () => {
      endGroup(build)
      process.exit(130)
    }
    for (const signal of signals) process.once(signal, interrupt)
    const finish = (succeeded: boolean) => {
      for (const signal of signals) process.off(signal, interrupt)
      answer({ succeeded, said })
    }
    build.once('error', (error) => {
      said += error.message
      finish(false)
    })
    build.once('close', (code) => finish(code === 0))
  })

/** Ends the process with a sentence when the build fails. */
export const buildWeb = async (root = repositoryRoot): Promise<void> => {
  const since = performance.now()
  console.log('Building the app; this happens once after every change of it and takes about a minute.')
  const stamp = sourcesStamp(root)
  const progress = reportEvery(5_000, since)
  const { succeeded, said } = await run(root)
  clearInterval(progress)
  if (!succeeded) {
    console.error(`${said.trim()}\n\nThe app could not be built (above is why); no data were touched.`)
    process.exit(1)
  }
  writeFileSync(stampFile(root), stamp)
  console.log(`Built in ${seconds(since)} s.`)
}

export const buildWebIfNeeded = async (root = repositoryRoot): Promise<void> => {
  if (!isFresh(root)) await buildWeb(root)
}
