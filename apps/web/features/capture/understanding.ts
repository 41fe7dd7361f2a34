/**
 * What the capture syntax makes of the words in the field: one line, one thought. Pure. Everything that needs the syntax
 * is here, so that all of it is loaded together, after the first paint.
 */
import { parseCapture } from '@sol/capture/capture'
import type { Capture, CaptureContext, Token } from '@sol/capture/capture-shapes'
import { dropToken, setToken, type Setting } from '@sol/capture/edit-capture'
import { splitThoughts } from '@sol/capture/split-thoughts'

interface ReadLine {
  /** Where the line begins in the field. */
  readonly offset: number
  readonly text: string
  readonly capture: Capture
}

/** A token with its place in the field. */
export interface PlacedToken {
  readonly token: Token
  readonly start: number
  readonly end: number
}

export interface ReadText {
  readonly text: string
  readonly lines: readonly ReadLine[]
  readonly tokens: readonly PlacedToken[]
}

/** A new text for the field, and where the caret belongs in it. */
export interface Written {
  readonly text: string
  readonly caret: number
}

const mostLines = 100

const placed = ({ offset, capture }: ReadLine): PlacedToken[] =>
  capture.tokens.map((token) => ({ token, start: offset + token.start, end: offset + token.end }))

/** The lines of the field as they are read; of a longer list the first hundred. */
export const readText = (text: string, context: CaptureContext): ReadText => {
  let offset = 0
  const lines = text
    .split('\n')
    .slice(0, mostLines)
    .map((line) => {
      const read = { offset, text: line, capture: parseCapture(line, context) }
      offset += line.length + 1
      return read
    })
  return { text, lines, tokens: lines.flatMap(placed) }
}

/** What is kept: a capture for each thought, without the marks of a pasted list. */
export const readThoughts = (text: string, context: CaptureContext): Capture[] =>
  splitThoughts(text).map((line) => parseCapture(line, context))

/** The token that ends at the caret, spaces between them or none. */
export const tokenBefore = ({ tokens, text }: ReadText, caret: number): PlacedToken | undefined =>
  tokens.findLast(({ end }) => end <= caret && text.slice(end, caret).trim() === '')

/** The line that the choices are about: the last one with words. */
export const lineToDescribe = ({ lines }: ReadText): ReadLine | undefined =>
  lines.findLast(({ text }) => text.trim() !== '')

const withLine = (text: string, { offset, text: line }: ReadLine, next: string): string =>
  text.slice(0, offset) + next + text.slice(offset + line.length)

/** The token's words stay, and are not read any more. */
export const dropped = (
  { text, lines }: ReadText,
  { token, start, end }: PlacedToken,
): Written | undefined => {
  const line = lines.findLast(({ offset }) => offset <= start)
  const next = line && withLine(text, line, dropToken(line.text, token))
  return next === undefined ? undefined : { text: next, caret: end + next.length - text.length }
}

/** The setting written into the line that the choices are about. */
export const chosen = (read: ReadText, setting: Setting, context: CaptureContext): Written | undefined => {
  const line = lineToDescribe(read)
  if (!line) return undefined
  const written = setToken(line.text, setting, context)
  return { text: withLine(read.text, line, written), caret: line.offset + written.length }
}
