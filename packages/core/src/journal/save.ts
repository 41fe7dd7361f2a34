/** What becomes of a text that is saved, decided before anything is written. Pure. */
import { mergeTexts } from './merge.ts'

export interface Content {
  readonly title: string | null
  readonly body: string
}

export interface Standing extends Content {
  readonly version: number
  /** Who wrote what stands, and since which version nobody else has: what they send again replaces what they sent. */
  readonly writer: string | null
  readonly writerSince: number
}

export interface Given extends Content {
  readonly baseVersion: number
  readonly writer: string | null
}

export type Decision =
  /** What was sent stands from now on. */
  | { readonly outcome: 'saved'; readonly next: Content }
  /** Both are in `next`. */
  | { readonly outcome: 'merged'; readonly next: Content }
  /** What stands stays; what was sent is kept beside it. */
  | { readonly outcome: 'kept'; readonly next: Content }
  /** It stands already. */
  | { readonly outcome: 'same'; readonly next: Content }

const isSame = (one: Content, two: Content) => one.title === two.title && one.body === two.body

/** An answer that was lost makes a page send its base again, with more words: that is no conflict with itself. */
const isAhead = (standing: Standing, given: Given): boolean =>
  given.baseVersion >= standing.version ||
  (given.writer !== null && given.writer === standing.writer && given.baseVersion >= standing.writerSince)

/** A title is one line: the side that changed it wins; when both did, there is nothing to merge. */
const titleOf = (standing: Content, given: Content, base: Content): string | null | undefined => {
  if (given.title === base.title || given.title === standing.title) return standing.title
  return standing.title === base.title ? given.title : undefined
}

/** @param base the text that `given` grew out of; null when it is not known any more, or cannot be read (sealed) */
export const decideSave = (standing: Standing, given: Given, base: Content | null): Decision => {
  if (isSame(standing, given)) return { outcome: 'same', next: standing }
  if (isAhead(standing, given)) return { outcome: 'saved', next: given }
  const title = base ? titleOf(standing, given, base) : undefined
  const body = base && mergeTexts({ base: base.body, current: standing.body, given: given.body })
  if (title === undefined || body === null) return { outcome: 'kept', next: standing }
  return { outcome: 'merged', next: { title, body } }
}
