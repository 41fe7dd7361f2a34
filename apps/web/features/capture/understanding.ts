/** What the capture syntax makes of the words in the field: one line, one thought. Pure. */
import type { Capture, CaptureContext, Token } from '@sol/capture/capture-shapes'
import type { Syntax } from './load-syntax.ts'

export interface ReadLine {
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

const mostLines = 100

/** The lines of the field as they are read; of a longer list the first hundred. */
export const readLines = (text: string, syntax: Syntax, context: CaptureContext): ReadLine[] => {
  let offset = 0
  return text
    .split('\n')
    .slice(0, mostLines)
    .map((line) => {
      const read = { offset, text: line, capture: syntax.parse(line, context) }
      offset += line.length + 1
      return read
    })
}

export const tokensOf = (lines: readonly ReadLine[]): PlacedToken[] =>
  lines.flatMap(({ offset, capture }) =>
    capture.tokens.map((token) => ({ token, start: offset + token.start, end: offset + token.end })),
  )

/** The token that ends at the caret, spaces between them or none. */
export const tokenBefore = (
  tokens: readonly PlacedToken[],
  text: string,
  caret: number,
): PlacedToken | undefined =>
  tokens.findLast(({ end }) => end <= caret && text.slice(end, caret).trim() === '')

/** The line that the choices are about: the last one with words. */
export const lineToDescribe = (lines: readonly ReadLine[]): ReadLine | undefined =>
  lines.findLast(({ text }) => text.trim() !== '')

/** The line that the place is in. */
export const lineAt = (lines: readonly ReadLine[], place: number): ReadLine | undefined =>
  lines.findLast(({ offset }) => offset <= place)

/** The text with one of its lines written anew. */
export const withLine = (text: string, { offset, text: line }: ReadLine, next: string): string =>
  text.slice(0, offset) + next + text.slice(offset + line.length)
