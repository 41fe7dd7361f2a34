/** A day and a time in words, in either order: "tomorrow 9", "at 17:00 on Friday", "tonight", "in 2 hours". */
import { timeText } from './calendar.ts'
import type { When } from './capture-shapes.ts'
import { readDay } from './day-phrase.ts'
import { bindingWords, dayParts, joiningWords, months, nearDays, numbers, timeUnits } from './english.ts'
import { coreAt, endsBefore, flowsOn, integerAt, ordinalAt, type Read, type Reading } from './phrase.ts'
import { hasPassed, solarDayAt, whenIn } from './solar-time.ts'
import { readBareHour, readDayPart, readTime, timeInPart, type Time } from './time-phrase.ts'

/** As it was written: a date on the calendar and a time on the wall, before the solar day is asked. */
export interface WrittenWhen {
  readonly date?: string
  readonly time?: Time
  /** Where a part of the day is put without a time. */
  readonly part?: number
}

interface Progress extends WrittenWhen {
  readonly next: number
}

/** `tonight` is today and a part of the day. */
const partOfNearDay = (core: string): number | undefined =>
  nearDays.has(core) ? dayParts.get(core) : undefined

const withDay = (reading: Reading, so: Progress): Progress | undefined => {
  const day = so.date === undefined ? readDay(reading, so.next) : undefined
  if (!day) return undefined
  const part = so.part ?? partOfNearDay(coreAt(reading, so.next))
  return { ...so, next: day.next, date: day.value, ...(part === undefined ? {} : { part }) }
}

const withTime = (reading: Reading, so: Progress, start: number): Progress | undefined => {
  if (so.time) return undefined
  const time =
    readTime(reading, so.next) ?? (so.date === undefined ? undefined : bareHour(reading, so.next, start))
  return time && { ...so, next: time.next, time: time.value }
}

/** "Tomorrow 9" where the thought begins or ends with it; "buy tomorrow 2 eggs" keeps its eggs. */
const bareHour = (reading: Reading, at: number, start: number): Read<Time> | undefined =>
  start <= reading.opening || endsBefore(reading, at + 1) ? readBareHour(reading, at) : undefined

const withPart = (reading: Reading, so: Progress): Progress | undefined => {
  if (so.part !== undefined || !reading.present.readsEnglish || (so.date === undefined && !so.time))
    return undefined
  const part = readDayPart(reading, so.next)
  return part && { ...so, next: part.next, part: part.value }
}

/** "This evening" is today. */
const thisPart = (reading: Reading, at: number): Progress | undefined => {
  const { present } = reading
  if (!present.readsEnglish || coreAt(reading, at) !== 'this') return undefined
  const part = dayParts.get(coreAt(reading, at + 1))
  if (part === undefined || hasPassed(part, present)) return undefined
  return { next: at + 2, date: present.today, part }
}

/** What is written from the place on, without asking what stands around it. */
export const readWritten = (reading: Reading, start: number): Read<WrittenWhen> | undefined => {
  let so: Progress = thisPart(reading, start) ?? { next: start }
  for (;;) {
    const isBroken = so.next > start && !flowsOn(reading, so.next - 1)
    const more = isBroken
      ? undefined
      : (withDay(reading, so) ?? withTime(reading, so, start) ?? withPart(reading, so))
    if (!more) break
    so = more
  }
  return so.next > start ? { next: so.next, value: so } : undefined
}

/** "In 2 hours", "in half an hour". */
const readIn = (reading: Reading, at: number): Read<When> | undefined => {
  if (!reading.present.readsEnglish || coreAt(reading, at) !== 'in') return undefined
  const isHalf = coreAt(reading, at + 1) === 'half'
  const from = isHalf ? at + 2 : at + 1
  const joined = /^(\d{1,3})(m|min|mins|h|hr|hrs)$/.exec(coreAt(reading, from))
  const count = joined ? Number(joined[1]) : (integerAt(reading, from) ?? numbers.get(coreAt(reading, from)))
  const unit = timeUnits.get(joined?.[2] ?? coreAt(reading, from + 1))
  const minutes = (count ?? 0) * (unit ?? 0) * (isHalf ? 0.5 : 1)
  if (minutes < 1 || minutes > 7 * 1440) return undefined
  return { next: joined ? from + 1 : from + 2, value: whenIn(Math.round(minutes), reading.present) }
}

const solar = (written: WrittenWhen, reading: Reading): When => {
  const { present } = reading
  const { date, time } = written
  const minutes = timeInPart(time, written.part)
  const text = minutes === undefined ? null : timeText(minutes)
  if (date === undefined) return { day: null, time: text }
  const isSpent = !time && minutes !== undefined && date === present.today && hasPassed(minutes, present)
  const day = time?.endsDay ? date : solarDayAt(date, minutes, present)
  return { day, time: isSpent ? null : text }
}

export interface FoundWhen {
  readonly next: number
  /** null: it is about something else, or a range; it stays text. */
  readonly value: When | null
}

/** The 9:00 of "31 feb 9:00" goes with a date that does not exist: a real one would have been read with it. */
const followsDate = (reading: Reading, at: number): boolean =>
  months.has(coreAt(reading, at - 1)) || (months.has(coreAt(reading, at - 2)) && isNumber(reading, at - 1))

const isNumber = (reading: Reading, at: number) =>
  (integerAt(reading, at) ?? ordinalAt(reading, at)) !== undefined

const isBound = (reading: Reading, at: number): boolean =>
  at > 0 &&
  reading.words[at - 1]?.tail === '' &&
  (bindingWords.has(coreAt(reading, at - 1)) || followsDate(reading, at))

/** The end of a range or a choice that begins before the place; the place itself when there is none. */
const joinedUntil = (reading: Reading, next: number): number => {
  if (!joiningWords.has(coreAt(reading, next))) return next
  const other = readWritten(reading, next + 1) ?? readBareHour(reading, next + 1)
  return other ? joinedUntil(reading, other.next) : next
}

/** A day or a time that begins at the place; `free` when a sigil says that it is meant. */
export const readWhen = (reading: Reading, at: number, free: boolean): FoundWhen | undefined => {
  const soon = readIn(reading, at)
  const written = soon ? undefined : readWritten(reading, at)
  const next = soon?.next ?? written?.next
  if (next === undefined) return undefined
  const value = soon?.value ?? (written ? solar(written.value, reading) : null)
  if (free) return { next, value }
  const end = joinedUntil(reading, next)
  const isText = end > next || isBound(reading, at) || coreAt(reading, next) === 'ago'
  return isText ? { next: end, value: null } : { next, value }
}
