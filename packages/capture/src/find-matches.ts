/** Everything in the words that could be a token, from left to right, never overlapping. */
import type { CaptureContext, Energy, ProjectChoice, When } from './capture-shapes.ts'
import { readEstimate } from './estimate-phrase.ts'
import type { Reading } from './phrase.ts'
import { readRepeat, type Repetition } from './repeat-phrase.ts'
import { readEnergy, readProject, readTag } from './sigils.ts'
import { readWhen } from './when-phrase.ts'

export type Meaning =
  | { readonly kind: 'tag'; readonly value: string }
  | { readonly kind: 'project'; readonly value: ProjectChoice }
  | { readonly kind: 'estimate'; readonly value: number }
  | { readonly kind: 'when'; readonly value: When }
  | { readonly kind: 'deadline'; readonly value: When }
  | { readonly kind: 'energy'; readonly value: Energy }
  | { readonly kind: 'repeat'; readonly value: Repetition }

export interface Found {
  /** The first word after it. */
  readonly next: number
  /** null: recognised as something that is not meant; it stays text. */
  readonly meaning: Meaning | null
}

export type Match = Meaning & { readonly start: number; readonly end: number }

const sigilAt = (reading: Reading, at: number, context: CaptureContext): Found | undefined => {
  const word = reading.words[at]
  if (!word) return undefined
  const next = at + 1
  const tag = readTag(word, context.tags ?? [])
  if (tag !== undefined) return { next, meaning: { kind: 'tag', value: tag } }
  const project = readProject(word, context)
  if (project) return { next, meaning: { kind: 'project', value: project } }
  const energy = readEnergy(word)
  return energy && { next, meaning: { kind: 'energy', value: energy } }
}

/** `!fri`, `! 3 dec 17:00`: a lone `!` is text. */
const deadlineAt = (reading: Reading, at: number): Found | undefined => {
  const word = reading.words[at]
  if (!word?.raw.startsWith('!')) return undefined
  const isAlone = word.raw === '!'
  if (isAlone && word.tail !== '') return undefined
  const bare = { ...word, raw: word.raw.slice(1), core: word.core.slice(1) }
  const inner = isAlone ? reading : { ...reading, words: reading.words.with(at, bare) }
  const found = readWhen(inner, isAlone ? at + 1 : at, true)
  return found?.value ? { next: found.next, meaning: { kind: 'deadline', value: found.value } } : undefined
}

const repeatAt = (reading: Reading, at: number): Found | undefined => {
  const read = readRepeat(reading, at)
  return read && { next: read.next, meaning: { kind: 'repeat', value: read.value } }
}

const estimateAt = (reading: Reading, at: number): Found | undefined => {
  const read = readEstimate(reading, at)
  if (!read) return undefined
  return { next: read.next, meaning: read.value === null ? null : { kind: 'estimate', value: read.value } }
}

const whenAt = (reading: Reading, at: number): Found | undefined => {
  const read = readWhen(reading, at, false)
  return read && { next: read.next, meaning: read.value && { kind: 'when', value: read.value } }
}

const foundAt = (reading: Reading, at: number, context: CaptureContext): Found | undefined =>
  sigilAt(reading, at, context) ??
  deadlineAt(reading, at) ??
  repeatAt(reading, at) ??
  whenAt(reading, at) ??
  estimateAt(reading, at)

export const findMatches = (reading: Reading, context: CaptureContext): Match[] => {
  const matches: Match[] = []
  const { words } = reading
  let opening = 0
  for (let at = 0; at < words.length;) {
    const found = foundAt({ ...reading, opening }, at, context)
    const start = words[at]?.start ?? 0
    const end = words[(found?.next ?? 0) - 1]?.end ?? start
    if (found?.meaning) matches.push({ ...found.meaning, start, end })
    if (found?.meaning && opening === at) opening = found.next
    at = found?.next ?? at + 1
  }
  return matches
}
