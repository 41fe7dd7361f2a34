/** Times as people read them, in the person's zone and the browser's manner. */

export const minute = 60_000

const formats = new Map<string, Intl.DateTimeFormat>()

const format = (name: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${name} ${timeZone}`
  const made = formats.get(key) ?? new Intl.DateTimeFormat(undefined, { timeZone, ...options })
  formats.set(key, made)
  return made
}

/** As `14:12`, or `2:12 PM` where that is the manner. */
export const clockTime = (at: number, timeZone: string): string =>
  format('clock', timeZone, { hour: 'numeric', minute: '2-digit' }).format(at)

/** The hour alone, as `14` or `2 PM`, for marks on the arc. */
export const hourMark = (at: number, timeZone: string): string =>
  format('hour', timeZone, { hour: 'numeric' })
    .format(at)
    .replace(/^0(?=\d)/, '')

/** As `23 Nov, 14:12`. */
export const dayAndTime = (at: number, timeZone: string): string =>
  format('day', timeZone, { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' }).format(at)

/** The name of a solar day, as `Monday`; the words are English, so is the name. */
export const weekday = (day: string): string =>
  new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`))

/** Whole minutes, rounded up: "1 min left" until it is over. */
export const minutesUp = (milliseconds: number): number => Math.max(0, Math.ceil(milliseconds / minute))

/** Whole minutes that have passed. */
export const minutesDown = (milliseconds: number): number => Math.max(0, Math.floor(milliseconds / minute))

/** The zone of this browser. */
export const ownTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone
