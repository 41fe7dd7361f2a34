/** Which commands answer what was typed. Pure. */
import type { CommandId } from '../../lib/commands.ts'

/** Letters as people type them in a hurry: no case, no accents. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()

export interface Named {
  readonly id: CommandId
  readonly label: string
}

/** Every word that was typed stands in the label, in any order; those that begin with it come first. */
export const foundCommands = (commands: readonly Named[], typed: string): readonly Named[] => {
  const parts = plain(typed).split(/\s+/).filter(Boolean)
  const [first = ''] = parts
  const fits = commands.filter(({ label }) => parts.every((part) => plain(label).includes(part)))
  const begins = ({ label }: Named) => plain(label).startsWith(first)
  return [...fits.filter(begins), ...fits.filter((command) => !begins(command))]
}

/** Tasks are searched from three letters on. */
export const leastLetters = 3
