/** A command is a value: its words, what it is for, its options, and what it does. */

/** What a command leaves: lines for a person, the same as data for a program, and how it went. */
export interface Outcome {
  readonly lines: readonly string[]
  readonly data: Readonly<Record<string, unknown>>
  /** 0: done; 1: not, or not wholly. */
  readonly code: 0 | 1
}

export interface Option {
  /** Without the dashes. */
  readonly name: string
  readonly meaning: string
}

export interface Command {
  /** As `keys rotate`. */
  readonly name: string
  readonly meaning: string
  /** Switches, beside --json and --help. */
  readonly options?: readonly Option[]
  /** @param say tells a person how far it is; nothing is said with --json */
  run(given: ReadonlySet<string>, say: (line: string) => void): Promise<Outcome>
}

export const done = (lines: readonly string[], data: Outcome['data']): Outcome => ({ lines, data, code: 0 })
