/** How words become the titles and notes of tasks: every character is kept. Pure. */
import type * as tasks from '@sol/contracts/tasks'

/** The contract's bounds. */
const titleMaximum: typeof tasks.titleMaximum = 500
const notesMaximum = 20_000

const cutAt = (text: string, length: number): string => {
  const piece = text.slice(0, length)
  // Never between the halves of one character.
  return piece.isWellFormed() ? piece : piece.slice(0, -1)
}

/** A title that fits, cut at a space where there is one. */
const titleOf = (text: string): string => {
  const cut = cutAt(text, titleMaximum - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > titleMaximum / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}

const piecesOf = (text: string): string[] => {
  const pieces: string[] = []
  for (let rest = text; rest !== ''; rest = rest.slice(pieces.at(-1)?.length))
    pieces.push(cutAt(rest, notesMaximum))
  return pieces
}

/** A line that is too long for a title keeps every character: its beginning names it, the whole stands in the notes. */
export const namesOf = (text: string): { title: string; notes?: string }[] =>
  text.length <= titleMaximum
    ? [{ title: text }]
    : piecesOf(text.toWellFormed()).map((piece) => ({ title: titleOf(piece), notes: piece }))
