/** Times as people read them: in the person's zone, in the language that is spoken, in the manner of this device. */
import { languageNow } from '../words/spoken.ts'

export const minute = 60_000

/** Of the languages this device prefers the one that is spoken, with its region: English of Britain writes 14:12. */
const localeNow = (): string => {
  const language = languageNow()
  const preferred = typeof navigator === 'undefined' ? [] : navigator.languages
  return preferred.find((tag) => tag === language || tag.startsWith(`${language}-`)) ?? language
}

const isTwelveHours = (): boolean =>
  new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions().hour12 ?? false

const formats = new Map<string, Intl.DateTimeFormat>()

const format = (name: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const locale = localeNow()
  const key = `${name} ${timeZone} ${locale}`
  const hours = options.hour && !navigator.languages.includes(locale) ? { hour12: isTwelveHours() } : {}
  const made = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone, ...options, ...hours })
  formats.set(key, made)
  return made
}

/** As `14:12`, or `2:12 PM` where that is the manner. */
export const clockTime = (at: number, timeZone: string): string =>
  format('clock', timeZone, { hour: 'numeric', minute: '2-digit' }).format(at)

/** The hour alone, as `14` or `2 PM`, for marks on the arc. */
export const hourMark = (at: number, timeZone: string): string =>
  format('hour', timeZone, { hour: 'numeric' })
    .formatToParts(at)
    // German adds a word to a lone hour, which a mark has no room for.
    .filter(({ type }) => type === 'hour' || type === 'dayPeriod')
    .map(({ value }) => value)
    .join(' ')
    .replace(/^0(?=\d)/, '')

/** As `23 Nov, 14:12`. */
export const dayAndTime = (at: number, timeZone: string): string =>
  format('day', timeZone, { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' }).format(at)

const dayFormat = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat({ en: 'en-GB' }[languageNow()] ?? languageNow(), { timeZone: 'UTC', ...options })

/** The name of a solar day, as `Monday`. */
export const weekday = (day: string): string =>
  dayFormat({ weekday: 'long' }).format(Date.parse(`${day}T00:00:00Z`))

/** A day in full, as `23 November 2026`: the same while building and in every browser. */
export const dayText = (day: string): string =>
  dayFormat({ day: 'numeric', month: 'long', year: 'numeric' }).format(Date.parse(`${day}T00:00:00Z`))

/** As `Wed 25 Nov`; with the year, `3 Jan 2028`. */
export const shortDay = (day: string, withYear: boolean): string =>
  dayFormat({
    day: 'numeric',
    month: 'short',
    ...(withYear ? { year: 'numeric' } : { weekday: 'short' }),
  }).format(Date.parse(`${day}T00:00:00Z`))

/** Whole minutes, rounded up: "1 min left" until it is over. */
export const minutesUp = (milliseconds: number): number => Math.max(0, Math.ceil(milliseconds / minute))

/** Whole minutes that have passed. */
export const minutesDown = (milliseconds: number): number => Math.max(0, Math.floor(milliseconds / minute))

/** The zone of this browser. */
export const ownTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone
