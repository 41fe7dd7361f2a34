/** Days as dates, never as instants, so that clock changes cannot touch them; and the wall of a zone at an instant. */

const dayLength = 86_400_000

const pad = (value: number, length = 2) => String(value).padStart(length, '0')

const utcOf = (day: string) => Date.parse(`${day}T00:00:00Z`)

/** `YYYY-MM-DD` of a year, a month from 1 and a day; undefined when there is no such date. */
export const dayFrom = (year: number, month: number, date: number): string | undefined => {
  const moment = new Date(Date.UTC(year, month - 1, date))
  const exists = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date
  return exists && year >= 1000 && year <= 9999 ? `${pad(year, 4)}-${pad(month)}-${pad(date)}` : undefined
}

export const addDays = (day: string, days: number): string =>
  new Date(utcOf(day) + days * dayLength).toISOString().slice(0, 10)

export const daysBetween = (from: string, to: string): number => (utcOf(to) - utcOf(from)) / dayLength

/** 0 is Sunday. */
export const weekdayOf = (day: string): number => new Date(utcOf(day)).getUTCDay()

export const partsOf = (day: string): { year: number; month: number; date: number } => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return { year, month, date }
}

export const lengthOfMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Minutes since midnight as `HH:MM`. */
export const timeText = (minutes: number): string => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`

export const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

export interface Wall {
  readonly day: string
  /** Minutes since midnight. */
  readonly minutes: number
}

const formats = new Map<string, Intl.DateTimeFormat>()

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  formats.set(timeZone, made)
  return made
}

const knownFormat = (timeZone: string): Intl.DateTimeFormat => {
  try {
    return formats.get(timeZone) ?? formatOf(timeZone)
  } catch {
    return formats.get('UTC') ?? formatOf('UTC')
  }
}

/** What a calendar and a clock on the wall of the zone show. */
export const wallAt = (instant: Date, timeZone: string): Wall => {
  const parts = new Map(
    knownFormat(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '00'
  return {
    day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    minutes: Number(part('hour')) * 60 + Number(part('minute')),
  }
}
