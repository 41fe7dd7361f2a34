/** One quiet line that says what was understood. */
import type { Token } from '@sol/capture/capture-shapes'
import { words } from '../../words/words.ts'
import type { Caught } from './thoughts.ts'

const labelsOf = (tokens: readonly Token[], kinds: readonly Token['kind'][]) =>
  tokens.filter(({ kind }) => kinds.includes(kind)).map(({ label }) => label)

/** As "Kept for tomorrow 9:00 · 10 min"; several thoughts are only counted. */
export const keptLine = (caught: readonly Caught[]): string => {
  const [only, ...more] = caught
  if (!only || more.length > 0) return words.capture.kept(caught.length)
  const tokens = only.tokens ?? []
  const when = labelsOf(tokens, ['when']).join(' ')
  const kept = when === '' ? words.capture.keptOne : words.capture.keptFor(when)
  return [kept, ...labelsOf(tokens, ['repeat', 'deadline', 'estimate', 'project', 'tag', 'energy'])].join(
    ' · ',
  )
}
