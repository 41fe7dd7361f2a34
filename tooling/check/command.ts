/** One child process with its output kept, so that a run prints a line per step and failures in full at the end. */
import { spawn, type ChildProcess } from 'node:child_process'
import { delimiter } from 'node:path'
import { repositoryRoot } from '../lint/place.ts'

export interface Outcome {
  readonly ok: boolean
  readonly output: string
}

export interface CommandOptions {
  readonly environment?: Readonly<Record<string, string>>
  /** Minutes after which a hanging command is ended and counts as failed. */
  readonly minutes?: number
}

const running = new Set<ChildProcess>()

/** Ends whatever still runs when the whole run is ended. */
const endAll = (signal: NodeJS.Signals) => {
  for (const child of running) child.kill(signal)
  process.exitCode = 1
}
process.on('SIGINT', () => endAll('SIGINT'))
process.on('SIGTERM', () => endAll('SIGTERM'))

/** npm puts these on the PATH; a script that is started without npm finds them too. */
const programs = `${repositoryRoot}node_modules/.bin`

/** Runs a program from the repository's root; never rejects, a program that cannot start is a failed one. */
export const runCommand = (command: readonly string[], options: CommandOptions = {}): Promise<Outcome> =>
  new Promise((resolve) => {
    const [program = '', ...args] = command
    const minutes = options.minutes ?? 10
    const child = spawn(program, args, {
      cwd: repositoryRoot,
      env: {
        ...process.env,
        PATH: `${programs}${delimiter}${process.env['PATH'] ?? ''}`,
        ...options.environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: minutes * 60_000,
      shell: process.platform === 'win32',
    })
    running.add(child)
    let output = ''
    const keep = (chunk: Buffer) => (output += chunk.toString())
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    const finish = (ok: boolean, last = '') => {
      running.delete(child)
      resolve({ ok, output: output + last })
    }
    child.on('error', (error) => finish(false, `\n${error.message}`))
    child.on('close', (code, signal) => {
      finish(code === 0, signal ? `\n${program} was ended by ${signal} (limit: ${minutes} minutes).` : '')
    })
  })

/** Seconds with one digit since a `performance.now()`. */
export const secondsSince = (start: number): string => `${((performance.now() - start) / 1000).toFixed(1)} s`
