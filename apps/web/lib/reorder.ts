/** Moving one of several by hand. Pure. */

interface Span {
  readonly top: number
  readonly bottom: number
}

/** The place in the list that a height on the screen means: the one whose middle is nearest. */
export const placeAt = (y: number, rows: readonly Span[]): number => {
  const middles = rows.map(({ top, bottom }) => Math.abs((top + bottom) / 2 - y))
  return Math.max(0, middles.indexOf(Math.min(...middles)))
}

/** The same list with the one at `from` at `to`. */
export const reordered = <T>(list: readonly T[], from: number, to: number): T[] => {
  const next = [...list]
  next.splice(to, 0, ...next.splice(from, 1))
  return next
}
