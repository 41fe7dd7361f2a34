/** A text as words with their places. One pass, no backtracking. */

/** Put before a word, it keeps the word from being read. Invisible, and taken out of the title (U+2060). */
export const keepMark = '\u2060'

export interface Word {
  readonly start: number
  /** The end without closing punctuation. */
  readonly end: number
  /** As it was written, without closing punctuation. */
  readonly raw: string
  /** In lower case; empty when it is too long to mean something, or must not be read. */
  readonly core: string
  /** The closing punctuation. */
  readonly tail: string
  /** The text between the quotes of `+"New project"`. */
  readonly quotedProject?: string
}

const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' }
const punctuation = new Set('.,;:!?…')
const longestCore = 24

const isSpace = (character: string | undefined) => character === undefined || /\s/.test(character)

/** Where the closing quote stands that a space, punctuation or the end follows; -1 when there is none. */
const quoteEnd = (text: string, open: number): number => {
  const wanted = closing[text[open] ?? '']
  if (wanted === undefined) return -1
  for (let at = text.indexOf(wanted, open + 2); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const next = text[at + 1]
    if (isSpace(next) || punctuation.has(next ?? '')) return at
  }
  return -1
}

const wordEnd = (text: string, from: number): number => {
  let end = from
  while (end < text.length && !isSpace(text[end])) end += 1
  return end
}

const wordAt = (text: string, start: number, quote: number): { word: Word; next: number } => {
  const isProject = text[start] === '+'
  const isKept = text[start] === keepMark || quote !== -1
  const next = wordEnd(text, quote === -1 ? start : quote)
  let end = next
  while (end > start + 1 && end > quote + 1 && punctuation.has(text[end - 1] ?? '')) end -= 1
  // The last stop of a.m. belongs to it.
  if (text[end] === '.' && /[ap]\.m$/i.test(text.slice(Math.max(start, end - 3), end))) end += 1
  const raw = text.slice(start, end)
  const core = isKept || raw.length > longestCore ? '' : raw.toLowerCase()
  const word = { start, end, raw: isKept && !isProject ? '' : raw, core, tail: text.slice(end, next) }
  const quotedProject = isProject && quote === end - 1 ? text.slice(start + 2, quote) : undefined
  return { word: quotedProject === undefined ? word : { ...word, quotedProject }, next }
}

/**
 * The words of a text. A quoted passage is one word that is never read (`raw` and `core` are empty); quotes count when
 * they open at the beginning of a word and close at the end of one.
 */
export const readWords = (text: string): Word[] => {
  const words: Word[] = []
  const unclosed = new Set<string>()
  for (let at = 0; at < text.length;) {
    if (isSpace(text[at])) {
      at += 1
      continue
    }
    const opens = text[at] === '+' ? at + 1 : at
    const mark = text[opens] ?? ''
    const quote = unclosed.has(mark) ? -1 : quoteEnd(text, opens)
    if (quote === -1) unclosed.add(mark)
    const { word, next } = wordAt(text, at, quote)
    words.push(word)
    at = next
  }
  return words
}
