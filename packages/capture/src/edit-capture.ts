/** Changing a text by its chips: text and chips are one thing, so that they cannot disagree. */
import { daysBetween, partsOf, weekdayOf } from './calendar.ts'
import { parseCapture } from './capture.ts'
import type { CaptureContext, Energy, ProjectChoice, Token, When } from './capture-shapes.ts'
import { keepMark } from './read-words.ts'
import { dateOnWall, presentOf, type Present } from './solar-time.ts'

type Place = Pick<Token, 'start' | 'end'>

/**
 * The words of the token stay, but are not read any more: each gets an invisible mark (U+2060) before it, which the
 * title does not keep. Deleting the word, or the mark with Backspace, takes that back.
 */
export const dropToken = (text: string, { start, end }: Place): string => {
  const kept = text.slice(start, end).replaceAll(/\S+/g, (word) => keepMark + word)
  return text.slice(0, start) + kept + text.slice(end)
}

/** Takes the words of the token out. */
export const removeToken = (text: string, { start, end }: Place): string => {
  const before = text.slice(0, start)
  const after = text.slice(end)
  const isDouble = /\s$/.test(before) && /^(\s|$)/.test(after)
  return (isDouble ? before.slice(0, -1) : before) + (before === '' ? after.trimStart() : after)
}

/** What a button can set. `null` takes it away. */
export type Setting =
  | { readonly kind: 'when' | 'deadline'; readonly value: When | null }
  | { readonly kind: 'estimate'; readonly value: number | null }
  | { readonly kind: 'energy'; readonly value: Energy | null }
  | { readonly kind: 'project'; readonly value: ProjectChoice | null }
  | {
      readonly kind: 'repeat'
      readonly value: 'every day' | 'every weekday' | 'every week' | 'every month' | null
    }
  /** Adds a tag; the others stay. */
  | { readonly kind: 'tag'; readonly value: string }

const weekdayWords = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const monthWords = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const dateText = (date: string, { today, readsEnglish }: Present): string => {
  const away = daysBetween(today, date)
  if (!readsEnglish || away < 0) return date
  if (away === 0) return 'today'
  if (away === 1) return 'tomorrow'
  // "Sun" and "sat" alone are doubtful words; "on sun" is not.
  if (away < 7)
    return `${[0, 6].includes(weekdayOf(date)) ? 'on ' : ''}${weekdayWords[weekdayOf(date)] ?? ''}`
  const { year, month, date: number } = partsOf(date)
  const isPlain = year === partsOf(today).year || away < 300
  return `${String(number)} ${monthWords[month - 1] ?? ''}${isPlain ? '' : ` ${String(year)}`}`
}

/** Words that read as the day and time again: `tomorrow 09:00`, `fri`, `3 dec 17:00`. */
export const whenText = ({ day, time }: When, present: Present): string => {
  const date = day === null ? '' : dateText(dateOnWall(day, time, present.cutOff), present)
  return [date, time ?? ''].filter(Boolean).join(' ')
}

export const lengthText = (minutes: number): string => {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return [hours > 0 && `${String(hours)}h`, rest > 0 && `${String(rest)}m`].filter(Boolean).join(' ')
}

const projectText = (choice: ProjectChoice): string => {
  const title = 'newTitle' in choice ? choice.newTitle : choice.title
  return title.includes('"') ? `+“${title}”` : `+"${title}"`
}

const textOf = (setting: Setting, present: Present): string => {
  if (setting.value === null) return ''
  switch (setting.kind) {
    case 'when':
      return whenText(setting.value, present)
    case 'deadline':
      return `!${whenText(setting.value, present).replace(/^on /, '')}`
    case 'estimate':
      return lengthText(setting.value)
    case 'energy':
      return `~${setting.value}`
    case 'project':
      return projectText(setting.value)
    case 'repeat':
      return setting.value
    case 'tag':
      return `#${setting.value.trim().replaceAll(/\s+/g, '-')}`
  }
}

/** Whether every token of the kind is the one that was written. */
const isRead = (text: string, piece: string, kind: Token['kind'], context: CaptureContext): boolean =>
  parseCapture(text, context).tokens.some((token) => token.kind === kind && token.text === piece)

const withPiece = (text: string, piece: string, kind: Token['kind'], context: CaptureContext): string => {
  const spaced = text === '' || /\s$/.test(text) ? text : `${text} `
  const atEnd = spaced + piece
  if (isRead(atEnd, piece, kind, context)) return atEnd
  // "Slides for" would bind the day that follows it.
  const atStart = text === '' ? piece : `${piece} ${text}`
  return isRead(atStart, piece, kind, context) ? atStart : atEnd
}

const replaced = (text: string, { start, end }: Place, piece: string): string =>
  text.slice(0, start) + piece + text.slice(end)

/** The text with the setting written into it: in the place of what said it before, else at its end. One line. */
export const setToken = (text: string, setting: Setting, context: CaptureContext): string => {
  const piece = textOf(setting, presentOf(context))
  const { tokens } = parseCapture(text, context)
  const said = setting.kind === 'tag' ? [] : tokens.filter(({ kind }) => kind === setting.kind)
  if (setting.kind === 'tag' && tokens.some(({ kind, text: tag }) => kind === 'tag' && tag === piece))
    return text
  const [first, ...more] = said
  const rest = more.toReversed().reduce(removeToken, text)
  if (first && piece !== '') {
    const inPlace = replaced(rest, first, piece)
    if (isRead(inPlace, piece, setting.kind, context)) return inPlace
  }
  const cleared = first ? removeToken(rest, first) : rest
  return piece === '' ? cleared : withPiece(cleared, piece, setting.kind, context)
}
