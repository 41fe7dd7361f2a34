/** The language lint: what is wrong with one string. Pure. */
import { vocabularies, type Tongue } from './vocabulary.ts'

/** Who says it: the app (literal), Sol (his own voice), or a step that a person is to begin with. */
export type Voice = 'functional' | 'sol' | 'step'

export interface Said {
  readonly text: string
  readonly tongue: Tongue
  readonly voice: Voice
}

const functionalWords = 20
const solWords = 30
const solSentences = 2

const letters = (pattern: string): RegExp => {
  const word = pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\*$/, '\\p{L}*')
  return new RegExp(`(?<![\\p{L}-])${word.replaceAll(' ', '\\s+')}(?![\\p{L}-])`, 'iu')
}

const firstOf = (text: string, patterns: readonly string[]): string | undefined =>
  patterns.find((pattern) => letters(pattern).test(text))

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.?!:;])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean)

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0

/** What was put into the text is not ours: quotations and names in quotation marks are left out. */
const ownWords = (text: string): string => text.replace(/[“„"][^”“"]*[”“"]/gu, '…')

const bannedIn = ({ text, tongue, voice }: Said): string[] => {
  const { banned, bannedForSol, blame } = vocabularies[tongue]
  const found = firstOf(text, voice === 'functional' ? banned : [...banned, ...bannedForSol])
  return [
    ...(found ? [`says "${found}"`] : []),
    ...(blame.test(text) ? ['makes the person the one who failed'] : []),
  ]
}

const synonymsIn = ({ text, tongue }: Said): string[] =>
  Object.entries(vocabularies[tongue].synonyms).flatMap(([word, others]) => {
    const found = firstOf(text, others)
    return found ? [`says "${found}" where we say "${word}"`] : []
  })

/** Two negations in one clause, or a negation of a negative word. */
const doubleNegativesIn = ({ text, tongue }: Said): string[] => {
  const { negations, litotes } = vocabularies[tongue]
  const clauses = text.split(/[.,;:?!–—()]/)
  const isDouble = clauses.some((clause) => (clause.match(negations)?.length ?? 0) > 1) || litotes.test(text)
  return isDouble ? ['negates twice'] : []
}

/** A lone `!` is the sign of a deadline; after a word it is a raised voice. */
const exclamationsIn = ({ text }: Said): string[] =>
  /[\p{L}\p{N})]!|!!/u.test(text) ? ['raises its voice'] : []

const lengthIn = ({ text, voice }: Said): string[] => {
  if (voice === 'sol') {
    const sentences = sentencesOf(text).length
    return sentences > solSentences || wordsIn(text) > solWords
      ? [`is longer than ${String(solSentences)} sentences or ${String(solWords)} words`]
      : []
  }
  const longest = Math.max(0, ...sentencesOf(text).map(wordsIn))
  return longest > functionalWords ? [`has a sentence of ${String(longest)} words`] : []
}

/** Everything that is wrong with it, in words; nothing when it is right. */
export const findingsOf = (said: Said): string[] => {
  const own = { ...said, text: ownWords(said.text) }
  return [bannedIn, synonymsIn, doubleNegativesIn, exclamationsIn, lengthIn].flatMap((rule) => rule(own))
}
