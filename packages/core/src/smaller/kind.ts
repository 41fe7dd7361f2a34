/** Which kind of task a title is, told from its words. Deterministic; only the beginning of a title is looked at. Pure. */
import { taskKinds, type TaskKind } from '@sol/contracts/own-steps'
import { english, german } from './kind-words.ts'

/** Lower case, umlauts as two letters, so that `Küche`, `KÜCHE` and `Kueche` are one word. */
export const plain = (text: string): string =>
  text.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss')

/** Words as they stand, hyphens and apostrophes within. */
export const wordsOf = (text: string): string[] =>
  text.slice(0, 200).match(/[\p{L}\p{N}]+(?:[-’'.][\p{L}\p{N}]+)*/gu) ?? []

interface Meaning {
  readonly kind: TaskKind
  readonly role: 'verb' | 'noun'
  readonly weight: number
}

const strong = 7
const usual = { verb: 3, noun: 2 }
/** What stands first says most: "Read the book", "Book the flight". */
const firstWeight = 3

const exact = new Map<string, Meaning[]>()
const endings: (readonly [string, Meaning])[] = []

const learn = (pattern: string, kind: TaskKind, role: Meaning['role']): void => {
  const word = pattern.replace('!', '')
  const meaning = { kind, role, weight: pattern.endsWith('!') ? strong : usual[role] }
  if (word.startsWith('*')) endings.push([word.slice(1), meaning])
  else exact.set(word, [...(exact.get(word) ?? []), meaning])
}

for (const kind of taskKinds) {
  if (kind === 'other') continue
  for (const { verbs, nouns } of [english[kind], german[kind]]) {
    for (const verb of verbs.split(' ').filter(Boolean)) learn(verb, kind, 'verb')
    for (const noun of nouns.split(' ').filter(Boolean)) learn(noun, kind, 'noun')
  }
}

/** `word` is plain. */
const meaningsOf = (word: string): readonly Meaning[] => [
  ...(exact.get(word) ?? []),
  ...endings.filter(([ending]) => word.endsWith(ending)).map(([, meaning]) => meaning),
]

/** Whether the word says what is done, and not to what. */
export const isVerbOf = (kind: TaskKind, word: string): boolean =>
  meaningsOf(plain(word)).some((meaning) => meaning.kind === kind && meaning.role === 'verb')

/** "Follow up", "wash up": two words that are one. */
const joined = (title: string): string =>
  title
    .replace(/\bfollow(?:ing)? up\b/gi, 'followup')
    .replace(/\bwash(?:ing)? up\b/gi, 'washing-up')
    .replace(/\bphone call\b/gi, 'phonecall')
    .replace(/\bwork out\b/gi, 'workout')
    .replace(/\bpull request\b/gi, 'pr')
    .replace(/\bunit tests?\b/gi, 'unittests')
    .replace(/\b(?:birthday|christmas|wedding) (?:gift|present)s?\b/gi, 'gift')

/** Words before the one that says what is done. */
const preface =
  /^\W*(?:(?:please|bitte|to|i|we|ich|wir|need|needs|have|has|want|got|muss|mal|noch|do|get|start|begin|finish|go|the|my|die|den|das|der)\b\W*)*/i

/** What is not known is `other`; of equals the one that comes first in the title. */
export const kindOf = (title: string): TaskKind => {
  const words = wordsOf(joined(title).replace(preface, '')).map(plain)
  const weights = new Map<TaskKind, number>()
  for (const [at, word] of words.entries()) {
    for (const { kind, role, weight } of meaningsOf(word)) {
      const first = at === 0 && role === 'verb' ? firstWeight : 0
      weights.set(kind, (weights.get(kind) ?? 0) + weight + first)
    }
  }
  let best: TaskKind = 'other'
  for (const [kind, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = kind
  return best
}
