/** Times on the wall: `17:00`, `9am`, `9.30 pm`, `at 9`, `noon`. */
import { dayParts } from './english.ts'
import { coreAt, flowsOn, integerAt, type Read, type Reading } from './phrase.ts'

export interface Time {
  /** Minutes since midnight. */
  readonly minutes: number
  /** `midnight` ends the day that was named; every other time after midnight belongs to the date that was named. */
  readonly endsDay: boolean
  /** Said as `9am`, `09:00` or `17:00`: a part of the day cannot move it. */
  readonly isExact: boolean
}

const clock = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm|a\.m\.?|p\.m\.?)?$/
const hourMark = /^(\d{1,2})h(\d{2})?$/

const meridiemAt = (reading: Reading, at: number): 'am' | 'pm' | undefined => {
  const core = coreAt(reading, at)
  if (['am', 'a.m', 'a.m.'].includes(core)) return 'am'
  return ['pm', 'p.m', 'p.m.'].includes(core) ? 'pm' : undefined
}

const exact = (hours: number, minutes: number): Time | undefined =>
  hours <= 23 && minutes <= 59 ? { minutes: hours * 60 + minutes, endsDay: false, isExact: true } : undefined

const withMeridiem = (hours: number, minutes: number, half: 'am' | 'pm'): Time | undefined =>
  hours >= 1 && hours <= 12 ? exact((hours % 12) + (half === 'pm' ? 12 : 0), minutes) : undefined

/** One to six without am, pm or a leading nought is said of the afternoon. */
const asSaid = (digits: string, minutes: number): Time | undefined => {
  const hours = Number(digits)
  if (digits.length > 1) return exact(hours, minutes)
  const shifted = exact(hours >= 1 && hours <= 6 ? hours + 12 : hours, minutes)
  return shifted && { ...shifted, isExact: false }
}

interface Written {
  readonly digits: string
  readonly minutes: number
  readonly isBare: boolean
  readonly half: 'am' | 'pm' | undefined
  readonly next: number
}

const writtenAt = (reading: Reading, at: number): Written | undefined => {
  const core = coreAt(reading, at)
  const [, digits, minutes, attached] = clock.exec(core) ?? []
  if (digits === undefined) return undefined
  const following = attached === undefined && flowsOn(reading, at) ? meridiemAt(reading, at + 1) : undefined
  const half = attached === undefined ? following : attached.startsWith('a') ? 'am' : 'pm'
  return {
    digits,
    minutes: Number(minutes ?? 0),
    // 9.30 alone is more often money or a version than a time.
    isBare: half === undefined && (minutes === undefined || core.includes('.')),
    half,
    next: following === undefined ? at + 1 : at + 2,
  }
}

const named: Readonly<Record<string, Time>> = {
  noon: { minutes: 720, endsDay: false, isExact: true },
  midnight: { minutes: 0, endsDay: true, isExact: true },
}

const clockAt = (reading: Reading, at: number, allowBare: boolean): Read<Time> | undefined => {
  const { readsEnglish } = reading.present
  const core = coreAt(reading, at)
  const name = readsEnglish ? named[core] : undefined
  if (name) return { next: at + 1, value: name }
  const [, hours, minutes] = hourMark.exec(core) ?? []
  // 2h is a length; 17h and 9h30 after "at" are times.
  const marked = hours !== undefined && allowBare ? exact(Number(hours), Number(minutes ?? 0)) : undefined
  if (marked) return { next: at + 1, value: marked }
  const written = writtenAt(reading, at)
  if (!written || (written.isBare && !allowBare) || (written.half && !readsEnglish)) return undefined
  const { digits, half } = written
  const value = half ? withMeridiem(Number(digits), written.minutes, half) : asSaid(digits, written.minutes)
  return value && { next: written.next, value }
}

/** A time that says so itself, or any hour after "at" or "@". */
export const readTime = (reading: Reading, at: number): Read<Time> | undefined => {
  const opens = coreAt(reading, at)
  const hasAt = reading.present.readsEnglish && (opens === 'at' || opens === '@')
  return hasAt && flowsOn(reading, at) ? clockAt(reading, at + 1, true) : clockAt(reading, at, false)
}

/** The 9 of "tomorrow 9". */
export const readBareHour = (reading: Reading, at: number): Read<Time> | undefined =>
  (integerAt(reading, at) ?? 24) <= 23 ? clockAt(reading, at, true) : undefined

/** `morning`, `in the evening`, `at night`: minutes since midnight where it is put without a time. */
export const readDayPart = (reading: Reading, at: number): Read<number> | undefined => {
  const [one, two, three] = [coreAt(reading, at), coreAt(reading, at + 1), coreAt(reading, at + 2)]
  const places: readonly (readonly [boolean, string, number])[] = [
    [one === 'in' && two === 'the', three, at + 3],
    [one === 'at' && two === 'night', two, at + 2],
    [one !== 'tonight', one, at + 1],
  ]
  for (const [fits, name, next] of places) {
    const value = fits ? dayParts.get(name) : undefined
    if (value !== undefined) return { next, value }
  }
  return undefined
}

const afternoonStarts = 12 * 60

/** "8 in the evening" is 20:00; a part alone is where it is put. */
export const timeInPart = (time: Time | undefined, part: number | undefined): number | undefined => {
  if (!time) return part
  const isLater =
    part !== undefined && part > afternoonStarts && time.minutes < afternoonStarts && !time.endsDay
  return isLater && !time.isExact ? time.minutes + afternoonStarts : time.minutes
}
