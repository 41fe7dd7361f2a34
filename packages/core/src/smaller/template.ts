/** A text with a place for what a task is about: `…` stands for it. Pure. */
import type { TaskKind } from '@sol/contracts/own-steps'

/** Minutes, five at most, and the text. */
export type Template = readonly [minutes: number, text: string]
/** In the order of doing. */
export type Templates = Readonly<Record<TaskKind, readonly Template[]>>

const place = '…'

/** Three dots typed by hand mean the same. */
const parts = (text: string): readonly [before: string, after: string | undefined] => {
  const [before = '', ...rest] = text.replace('...', place).split(place)
  return [before, rest.length === 0 ? undefined : rest.join(place)]
}

export const filled = (text: string, object: string): string => {
  const [before, after] = parts(text)
  return after === undefined ? before : `${before}${object}${after}`
}

/** What stands in the place; null when the title does not come from this text. A text without a place has an empty one. */
export const objectIn = (text: string, title: string): string | null => {
  const [before, after] = parts(text)
  if (after === undefined) return title === before ? '' : null
  const fits = title.startsWith(before) && title.endsWith(after)
  const object = title.slice(before.length, title.length - after.length)
  return fits && title.length > before.length + after.length ? object : null
}
