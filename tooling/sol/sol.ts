import { StartError } from '@sol/runtime/start-error'
import { answerTo } from './answer.ts'
import { keysCommands } from './keys.ts'

/** Runs what was asked for; the exit code is 0 when it is done, 1 when it is not, 2 when nothing was understood. */
export const main = async (given: readonly string[]): Promise<void> => {
  const isJson = given.includes('--json')
  try {
    const answer = await answerTo(keysCommands, given, (line) => process.stderr.write(`${line}\n`))
    process.stdout.write(answer.out)
    process.stderr.write(answer.complaint)
    process.exitCode = answer.code
  } catch (error) {
    // A StartError is meant to be read; anything else is ours, and its stack holds nothing that a person wrote.
    const sentence = error instanceof StartError ? error.message : ((error as Error).stack ?? 'unknown')
    if (isJson) process.stdout.write(`${JSON.stringify({ error: sentence })}\n`)
    else process.stderr.write(`${sentence}\n`)
    process.exitCode = 1
  }
}
