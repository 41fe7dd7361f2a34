/** Several of one kind: the last wins, the earlier ones stay text. Tags add up; a day and a time complete each other. */
import type { Match } from './find-matches.ts'

export const mostTags = 20

const completes = (a: Match, b: Match): boolean =>
  a.kind === 'when' &&
  b.kind === 'when' &&
  ((a.value.day === null && b.value.time === null) || (a.value.time === null && b.value.day === null))

const whensOf = (matches: readonly Match[]): Match[] => {
  const whens = matches.filter(({ kind }) => kind === 'when')
  const last = whens.at(-1)
  const other = last && whens.findLast((match) => match !== last && completes(match, last))
  return [other, last].filter((match) => match !== undefined)
}

const tagsOf = (matches: readonly Match[]): Match[] => {
  const known = new Set<string>()
  return matches.filter((match) => {
    if (match.kind !== 'tag') return false
    const tag = match.value.toLowerCase()
    if (!known.has(tag) && known.size >= mostTags) return false
    known.add(tag)
    return true
  })
}

/** The matches that become tokens, in the order of the text. A recurrence has no deadline: beside one, `!` stays text. */
export const chooseMatches = (matches: readonly Match[]): Match[] => {
  const last = (kind: Match['kind']) => matches.findLast((match) => match.kind === kind)
  const repeat = last('repeat')
  const single = [
    last('project'),
    last('estimate'),
    last('energy'),
    repeat,
    repeat ? undefined : last('deadline'),
  ]
  const chosen = [...tagsOf(matches), ...whensOf(matches), ...single.filter((match) => match !== undefined)]
  return chosen.sort((a, b) => a.start - b.start)
}
