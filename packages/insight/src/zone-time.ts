/** From instants to what the wall shows, with the runtime's own zone data and cached formatters. */

const minute = 60_000
const hour = 60 * minute
const dayLength = 24 * hour

/** The hour on the wall at which a solar day begins: earlier entries belong to the night before. */
export const cutOffHour = 5

const formatters = new Map<string, Intl.DateTimeFormat>()
const offsets = new Map<string, Map<number, number>>()

const formatterOf = (zone: string): Intl.DateTimeFormat => {
  const known = formatters.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formatters.set(zone, made)
  return made
}

/** Whether the runtime knows the IANA zone. */
export const isZone = (zone: unknown): zone is string => {
  if (typeof zone !== 'string' || zone === '' || zone.length > 64) return false
  try {
    formatterOf(zone)
    return true
  } catch {
    return false
  }
}

const wallOf = (instant: number, zone: string): number => {
  const parts: Record<string, string> = {}
  for (const part of formatterOf(zone).formatToParts(instant)) parts[part.type] = part.value
  const year = Number(parts['year']) * (parts['era'] === 'BC' ? -1 : 1)
  return Date.UTC(
    year,
    Number(parts['month']) - 1,
    Number(parts['day']),
    Number(parts['hour']),
    Number(parts['minute']),
    Number(parts['second']),
  )
}

const computedOffset = (instant: number, zone: string): number =>
  wallOf(instant, zone) - Math.floor(instant / 1000) * 1000

const mostRemembered = 20_000

const offsetAtStartOf = (utcDay: number, zone: string): number => {
  const remembered = offsets.get(zone)
  const days = remembered && remembered.size <= mostRemembered ? remembered : new Map<number, number>()
  if (days !== remembered) offsets.set(zone, days)
  const known = days.get(utcDay)
  if (known !== undefined) return known
  const offset = computedOffset(utcDay * dayLength, zone)
  days.set(utcDay, offset)
  return offset
}

/** Milliseconds that the wall in `zone` is ahead of UTC at `instant` (milliseconds since 1970). */
export const offsetOf = (instant: number, zone: string): number => {
  const utcDay = Math.floor(instant / dayLength)
  const before = offsetAtStartOf(utcDay, zone)
  // No zone changes twice within one UTC day and back, so equal ends mean no change between them.
  return before === offsetAtStartOf(utcDay + 1, zone) ? before : computedOffset(instant, zone)
}

/** The instant at which the wall in `zone` shows `wall` (milliseconds as if UTC); skipped times move forward. */
export const instantOfWall = (wall: number, zone: string): number => {
  const first = wall - offsetOf(wall - offsetOf(wall, zone), zone)
  if (first + offsetOf(first, zone) === wall) {
    // A wall time shown twice means the first of the two.
    const earlier = wall - offsetOf(first - 3 * hour, zone)
    return earlier + offsetOf(earlier, zone) === wall ? Math.min(first, earlier) : first
  }
  return wall - offsetOf(wall - dayLength, zone)
}

const isoPattern =
  /^([+-]\d{6}|\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(Z|[+-]\d{2}:?\d{2})$/i

/** An ISO 8601 instant: milliseconds, and the offset it was written with when that says where the person was. */
export interface Instant {
  readonly instant: number
  /** Milliseconds ahead of UTC; undefined when written in UTC. */
  readonly offset: number | undefined
}

const daysInMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Reads an ISO 8601 instant with offset, or undefined when it is none. */
export const readInstant = (text: unknown): Instant | undefined => {
  const match = typeof text === 'string' ? isoPattern.exec(text) : null
  if (!match) return undefined
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1, 7)
    .map((part) => Number(part || 0))
  const fits =
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month) &&
    hours <= 24 &&
    minutes < 60 &&
    seconds <= 60
  if (!fits || year < 1900 || year > 2200) return undefined
  const fraction = Math.floor(Number(`0.${match[7] ?? '0'}`) * 1000)
  const offset = readOffset(match[8] ?? 'Z')
  if (offset === undefined) return undefined
  const instant = Date.UTC(year, month - 1, day, hours, minutes, seconds, fraction) - offset
  return { instant, offset: offset === 0 ? undefined : offset }
}

const readOffset = (text: string): number | undefined => {
  if (text.toUpperCase() === 'Z') return 0
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(-2))]
  if (hours > 14 || minutes > 59) return undefined
  return (text.startsWith('-') ? -1 : 1) * (hours * hour + minutes * minute)
}

/** Number of the solar day that a wall time (milliseconds as if UTC) belongs to; 0 is 1970-01-01. */
export const solarDayOfWall = (wall: number): number => Math.floor((wall - cutOffHour * hour) / dayLength)

/** Hours on the wall, 0 to 24. */
export const hourOfWall = (wall: number): number => (((wall % dayLength) + dayLength) % dayLength) / hour

/** Number of a calendar day `YYYY-MM-DD`, or undefined when it is none. */
export const readDay = (text: unknown): number | undefined => {
  const match = typeof text === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) : null
  if (!match) return undefined
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  return Date.UTC(year, month - 1, day) / dayLength
}

/** 0 is Monday, 6 is Sunday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7

/** `HH:MM` of a wall time. */
export const clockOf = (wall: number): string => new Date(wall).toISOString().slice(11, 16)

/** ISO 8601 in UTC. */
export const isoOf = (instant: number): string => new Date(instant).toISOString()

/** First wall time (milliseconds as if UTC) of a solar day. */
export const startOfSolarDay = (day: number): number => day * dayLength + cutOffHour * hour
