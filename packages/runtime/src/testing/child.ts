import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export interface Child {
  readonly process: ChildProcess
  /** What it printed so far, line by line. */
  readonly lines: string[]
  /** Resolves with the first line that fits; fails when the child ends before. */
  line(fits: (line: string) => boolean): Promise<string>
  /** Resolves with the exit code once it has ended (null: by a signal). */
  ended(): Promise<number | null>
  /** What it printed on standard error. */
  complaint(): string
}

interface Options {
  readonly command?: string
  readonly before?: readonly string[]
  readonly env?: NodeJS.ProcessEnv
}

/** Runs a program of this folder, or one given by its path, as a process of its own; killed when the test is over. */
export const startChild = (program: string, given: readonly string[], options: Options = {}): Child => {
  const path = program.startsWith('/') ? program : fileURLToPath(new URL(program, import.meta.url))
  const child = spawn(options.command ?? process.execPath, [...(options.before ?? []), path, ...given], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: options.env ?? { PATH: '/usr/bin:/bin' },
  })
  const lines: string[] = []
  const reader = createInterface({ input: child.stdout })
  reader.on('line', (line) => lines.push(line))
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
  const closed = once(child, 'close').then(([code]) => code as number | null)
  onTestFinished(() => void child.kill('SIGKILL'))
  const line = (fits: (line: string) => boolean) =>
    new Promise<string>((answer, fail) => {
      const known = lines.find(fits)
      if (known !== undefined) return answer(known)
      reader.on('line', (next) => fits(next) && answer(next))
      void closed.then(() => fail(new Error(`The child ended before: ${complaint}`)))
    })
  return { process: child, lines, line, ended: () => closed, complaint: () => complaint }
}
