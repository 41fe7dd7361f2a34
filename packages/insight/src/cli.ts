/** The engine for anyone's data: `node packages/insight/src/cli.ts <verb>`, JSON lines in and out. See `--help`. */
import { helpText } from './command-line/help-text.ts'
import { linesOf, writeLine } from './command-line/lines.ts'
import { answerTo, verbs } from './command-line/verbs.ts'
import { InputError } from './input.ts'

const messageOf = (error: unknown): string =>
  error instanceof InputError ? error.message : 'the line could not be worked out'

const run = async (verb: (row: Record<string, unknown>) => unknown): Promise<void> => {
  let number = 0
  for await (const line of linesOf(process.stdin)) {
    number += 1
    if (line.trim() === '') continue
    let answer: unknown
    try {
      answer = answerTo(verb, line)
    } catch (error) {
      answer = { error: messageOf(error), line: number }
    }
    await writeLine(process.stdout, JSON.stringify(answer))
  }
}

// A reader that has seen enough is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

const name = process.argv[2] ?? '--help'
const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined

if (verb) {
  await run(verb)
} else if (name === '--help' || name === '-h' || name === 'help') {
  process.stdout.write(helpText)
} else {
  process.stderr.write(
    `There is no verb of that name. These are: ${Object.keys(verbs).join(', ')}; see --help.\n`,
  )
  process.exitCode = 2
}
