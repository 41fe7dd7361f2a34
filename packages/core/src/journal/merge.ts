/**
 * Two texts that grew out of one: together where that is safe, otherwise not at all. Lines first (diff3), then the words
 * of the lines that both changed. What is merged has every word that either side added, or it does not count as merged.
 */
import { diff3Merge } from 'node-diff3'

/** Beyond these the merge would hold up other requests; both texts are kept instead. */
const linesMaximum = 2_000
const wordsMaximum = 1_500

const linesOf = (text: string): string[] => text.split(/(?<=\n)/)
/** A word with the room after it; the room before the first word stands alone. */
const wordsOf = (text: string): string[] => text.match(/^\s+|\S+\s*/g) ?? []

interface Texts {
  readonly base: string
  readonly current: string
  readonly given: string
}

type Conflict = { readonly a: string[]; readonly o: string[]; readonly b: string[] }

/** @returns null where both changed the same place */
const mergedTokens = (
  { base, current, given }: Readonly<Record<keyof Texts, string[]>>,
  resolve: (conflict: Conflict) => string | null,
): string | null => {
  const parts = diff3Merge(current, base, given, { excludeFalseConflicts: true }).map(({ ok, conflict }) =>
    ok ? ok.join('') : conflict ? resolve(conflict) : '',
  )
  return parts.includes(null) ? null : parts.join('')
}

const wordsMerged = ({ a, o, b }: Conflict): string | null => {
  const [current = [], base = [], given = []] = [a, o, b].map((lines) => wordsOf(lines.join('')))
  if (Math.max(current.length, base.length, given.length) > wordsMaximum) return null
  return mergedTokens({ base, current, given }, () => null)
}

const countsOf = (text: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const word of text.match(/\S+/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Whether `whole` has every word that `side` added to `base`. */
const hasAdded = (whole: Map<string, number>, side: string, base: Map<string, number>): boolean =>
  [...countsOf(side)].every(([word, count]) => count <= (base.get(word) ?? 0) || (whole.get(word) ?? 0) > 0)

const losesNothing = (merged: string, { base, current, given }: Texts): boolean => {
  const before = countsOf(base)
  const whole = countsOf(merged)
  return hasAdded(whole, current, before) && hasAdded(whole, given, before)
}

/** What both sides share at their two ends is not looked at: an edit of a long text stays a small question. */
const sharedStart = (one: string[], two: string[], three: string[]): number => {
  const most = Math.min(one.length, two.length, three.length)
  let at = 0
  while (at < most && one[at] === two[at] && two[at] === three[at]) at += 1
  return at
}

/** The merged text, or null when both texts have to be kept. */
export const mergeTexts = (texts: Texts): string | null => {
  const { base, current, given } = texts
  if (given === current || given === base) return current
  if (current === base) return given
  const [o = [], a = [], b = []] = [base, current, given].map(linesOf)
  const start = sharedStart(o, a, b)
  const rest = { base: o.slice(start), current: a.slice(start), given: b.slice(start) }
  if (Math.max(rest.base.length, rest.current.length, rest.given.length) > linesMaximum) return null
  const merged = mergedTokens(rest, wordsMerged)
  if (merged === null) return null
  const whole = o.slice(0, start).join('') + merged
  return losesNothing(whole, texts) ? whole : null
}
