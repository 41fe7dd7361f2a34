/** From words to a command, and from its outcome to what is printed. */
import type { Command } from './command.ts'

export interface Answer {
  readonly out: string
  readonly complaint: string
  readonly code: 0 | 1 | 2
}

const text = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')

const aligned = (pairs: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(...pairs.map(([name]) => name.length))
  return pairs.map(([name, meaning]) => `  ${name.padEnd(width)}  ${meaning}`)
}

const always = [
  ['--json', 'answer as one line of JSON'],
  ['--help', 'what a command does and takes'],
] as const

const helpAll = (commands: readonly Command[]): string =>
  text([
    'sol <command>: what there is to do beside the running server.',
    '',
    ...aligned(commands.map(({ name, meaning }) => [name, meaning])),
    '',
    ...aligned(always),
  ])

const helpFor = ({ name, meaning, options = [] }: Command): string =>
  text([
    `sol ${name}: ${meaning}`,
    '',
    ...aligned([...options.map((option) => [`--${option.name}`, option.meaning] as const), ...always]),
  ])

const misunderstood = (sentence: string): Answer => ({ out: '', complaint: `${sentence}\n`, code: 2 })

export const answerTo = async (
  commands: readonly Command[],
  given: readonly string[],
  say: (line: string) => void,
): Promise<Answer> => {
  const name = given.filter((word) => !word.startsWith('-')).join(' ')
  const switches = new Set(
    given.filter((word) => word.startsWith('-')).map((word) => word.replace(/^--?/, '')),
  )
  const command = commands.find((one) => one.name === name)
  const wantsHelp = switches.delete('help') || switches.delete('h')
  if (!command) {
    if (name === '' || wantsHelp) return { out: helpAll(commands), complaint: '', code: name === '' ? 0 : 2 }
    return misunderstood(`There is no command '${name}'; 'sol --help' lists them.`)
  }
  if (wantsHelp) return { out: helpFor(command), complaint: '', code: 0 }
  const isJson = switches.delete('json')
  const unknown = [...switches].find((one) => !command.options?.some((option) => option.name === one))
  if (unknown !== undefined)
    return misunderstood(`'sol ${name}' has no option --${unknown}; see 'sol ${name} --help'.`)
  const outcome = await command.run(switches, isJson ? () => undefined : say)
  return {
    out: isJson ? `${JSON.stringify(outcome.data)}\n` : text(outcome.lines),
    complaint: '',
    code: outcome.code,
  }
}
