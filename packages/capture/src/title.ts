/** What is left of a text when its tokens are taken out. */
import { keepMark } from './read-words.ts'

interface Span {
  readonly start: number
  readonly end: number
}

const tidy = (text: string) => text.replaceAll(keepMark, '').replaceAll(/\s+/g, ' ').trim()

const closing = new Set('.,;:!?…')
const dangling = new Set(' ,;:-–—&')

const withoutEnds = (text: string): string => {
  let start = 0
  let end = text.length
  while (start < end && (dangling.has(text.charAt(start)) || text.charAt(start) === '.')) start += 1
  while (end > start && dangling.has(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}

const withoutDangling = (text: string): string => {
  let end = text.length
  while (end > 0 && (dangling.has(text.charAt(end - 1)) || /\s/.test(text.charAt(end - 1)))) end -= 1
  return text.slice(0, end)
}

/** The pieces around the spans; punctuation that followed a span moves to the word before it. */
const without = (text: string, spans: readonly Span[]): string => {
  let rest = ''
  let from = 0
  for (const { start, end } of spans) {
    rest += text.slice(from, start)
    if (closing.has(text.charAt(end))) rest = withoutDangling(rest)
    from = end
  }
  return rest + text.slice(from)
}

/** A title of one line. A text that is only tokens keeps its words. */
export const titleOf = (text: string, spans: readonly Span[]): string => {
  const whole = tidy(text)
  if (spans.length === 0) return whole
  const title = withoutEnds(tidy(without(text, spans)))
  return /[^\s\p{P}]/u.test(title) ? title : whole
}
