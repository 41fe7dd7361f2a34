/** What the readers of words share: a cursor over the words, and what a reader answers. */
import type { Word } from './read-words.ts'
import type { Present } from './solar-time.ts'

export interface Reading {
  readonly words: readonly Word[]
  readonly present: Present
  /** The first word that is no token: what begins there begins the thought. */
  readonly opening: number
  /** What phrases were found to mean in this text, so that each is asked once and the number of questions is bounded. */
  readonly knownDays: Map<string, string | null>
}

/** Read from one word up to (not including) `next`. */
export interface Read<T> {
  readonly next: number
  readonly value: T
}

/** The word at a place, as it may be read; empty at the end and where nothing may be read. */
export const coreAt = ({ words }: Reading, at: number): string => words[at]?.core ?? ''

/** Whether a phrase may go on after the word: at most a comma stands between. */
export const flowsOn = ({ words }: Reading, at: number): boolean => {
  const tail = words[at]?.tail
  return tail === '' || tail === ','
}

const sigils = new Set('#+~!')

/** Whether the thought, or this part of it, ends before the place. */
export const endsBefore = (reading: Reading, at: number): boolean => {
  const word = reading.words[at]
  if (!word || !flowsOn(reading, at - 1)) return true
  return (
    sigils.has(word.raw.charAt(0)) || word.core === 'every' || /^\d+(\.\d)?(m|h|min|mins)$/.test(word.core)
  )
}

/** A whole number that is written in digits, up to four of them. */
export const integerAt = (reading: Reading, at: number): number | undefined => {
  const core = coreAt(reading, at)
  return /^\d{1,4}$/.test(core) ? Number(core) : undefined
}

/** The number of `1st`, `2nd`, `14th`. */
export const ordinalAt = (reading: Reading, at: number): number | undefined => {
  const core = coreAt(reading, at)
  return /^\d{1,2}(st|nd|rd|th)$/.test(core) ? Number.parseInt(core, 10) : undefined
}
