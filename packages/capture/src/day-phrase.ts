/**
 * Days in words. Which words may be a day is decided here, strictly; what day they mean is asked of chrono-node, for a
 * few words at a time: a fixed cost, and no surprise for what merely looks like a date.
 */
import * as chrono from 'chrono-node/en'
import { addDays, dayFrom, lengthOfMonth, partsOf, weekdayOf } from './calendar.ts'
import { dayUnits, doubtfulWeekdays, months, nearDays, numbers, weekdays } from './english.ts'
import { coreAt, endsBefore, flowsOn, integerAt, ordinalAt, type Read, type Reading } from './phrase.ts'

/** A parser of chrono-node that reads one of these by itself reads more than days, or another order of day and month. */
const notDays = ['at 9:30', '9am', '12/3', 'this morning', 'noon']

const dayParsers = chrono.configuration.createCasualConfiguration(false).parsers.filter((parser) => {
  const alone = new chrono.Chrono({ parsers: [parser], refiners: [] })
  return notDays.every((text) => alone.parse(text, new Date(2026, 0, 5, 12)).length === 0)
})

const days = new chrono.Chrono({
  ...chrono.configuration.createCasualConfiguration(false),
  parsers: dayParsers,
})

const mostWords = 8
const yearsAhead = 10

/** Noon of the day in the zone of this machine: chrono-node counts there, and noon exists on every day. */
const noonOf = (day: string): Date => {
  const { year, month, date } = partsOf(day)
  return new Date(year, month - 1, date, 12)
}

/** The day that the whole phrase names; undefined when it names none, more than one, or one that is over. */
const askChrono = (phrase: string, today: string): string | undefined => {
  const [found, ...more] = days.parse(phrase, noonOf(today), { forwardDate: true })
  if (!found || more.length > 0 || found.end || found.text.length < phrase.length) return undefined
  const { start } = found
  const isDay =
    start.isCertain('day') || start.isCertain('weekday') || start.tags().has('result/relativeDate')
  const part = (name: 'year' | 'month' | 'day') => start.get(name) ?? 0
  const day = isDay ? dayFrom(part('year'), part('month'), part('day')) : undefined
  const isAhead = day !== undefined && day >= today && part('year') <= partsOf(today).year + yearsAhead
  return isAhead ? day : undefined
}

/** The words that the grammar below admits, in the order in which they may follow each other. */
const shapeAt = (reading: Reading, start: number): number => {
  const core = (at: number) => coreAt(reading, at)
  const isDate = (at: number) => ordinalAt(reading, at) !== undefined || (integerAt(reading, at) ?? 99) <= 31
  const isYear = (at: number) => /^20\d\d$/.test(core(at))
  const isMonth = (at: number) => months.has(core(at))
  const afterDate = (at: number) => (isYear(at) ? at + 1 : at)

  const date = (at: number): number => {
    const first = core(at) === 'the' ? at + 1 : at
    const month = core(first + 1) === 'of' ? first + 2 : first + 1
    if (isDate(first) && isMonth(month)) return afterDate(month + 1)
    return isMonth(at) && isDate(at + 1) ? afterDate(at + 2) : at
  }
  const weekday = (at: number): number => {
    const named = ['this', 'next', 'coming'].includes(core(at)) ? at + 1 : at
    if (!weekdays.has(core(named))) return at
    const after = named + 1
    if (core(after) === 'next' && core(after + 1) === 'week') return after + 2
    return date(after)
  }
  const amount = (at: number): number => {
    const isCount = (integerAt(reading, at) ?? numbers.get(core(at)) ?? 0) > 0
    return isCount && dayUnits.has(core(at + 1)) ? at + 2 : at
  }
  if (core(start) === 'in') return amount(start + 1) > start + 1 ? amount(start + 1) : start
  const counted = amount(start)
  if (counted > start) return core(counted) === 'from' && core(counted + 1) === 'now' ? counted + 2 : start
  const named = core(start) === 'on' ? start + 1 : start
  const end = Math.max(weekday(named), date(named))
  return end > named ? end : start
}

/** A text with more different dates than this is no capture: the rest of them stays text. */
const mostPhrases = 24

const dayOfPhrase = ({ knownDays, present }: Reading, phrase: string): string | null => {
  const known = knownDays.get(phrase)
  if (known !== undefined || knownDays.size >= mostPhrases) return known ?? null
  const day = askChrono(phrase, present.today) ?? null
  knownDays.set(phrase, day)
  return day
}

const phraseOf = (reading: Reading, start: number, end: number): string => {
  const skipped = ['on', 'coming', 'the']
  const cores = Array.from({ length: end - start }, (_, index) => coreAt(reading, start + index))
  while (skipped.includes(cores[0] ?? '')) cores.shift()
  return cores.join(' ')
}

const isUnbroken = (reading: Reading, start: number, end: number): boolean => {
  for (let at = start; at < end - 1; at += 1) if (!flowsOn(reading, at)) return false
  return true
}

const isTimely = (core: string) => core === 'at' || /^\d{1,2}(:\d\d|am|pm)/.test(core)

/** "Sun" and "sat" alone count only before a time or where a thought ends. */
const isDoubtful = (reading: Reading, start: number, end: number): boolean =>
  end === start + 1 &&
  doubtfulWeekdays.has(coreAt(reading, start)) &&
  !endsBefore(reading, end) &&
  !isTimely(coreAt(reading, end))

/** Today has a word of its own: a weekday that is today means the one in a week. */
const notToday = (reading: Reading, start: number, end: number, day: string): string => {
  const { today } = reading.present
  const isWeekday = weekdays.has(coreAt(reading, end - 1))
  return isWeekday && day === today ? addDays(day, 7) : day
}

const shapedDay = (reading: Reading, start: number): Read<string> | undefined => {
  const end = shapeAt(reading, start)
  const fits = end > start && end - start <= mostWords && isUnbroken(reading, start, end)
  if (!fits || isDoubtful(reading, start, end)) return undefined
  const day = dayOfPhrase(reading, phraseOf(reading, start, end))
  return day === null ? undefined : { next: end, value: notToday(reading, start, end, day) }
}

const isoDay = (reading: Reading, at: number): Read<string> | undefined => {
  const core = coreAt(reading, at)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(core)) return undefined
  const { year, month, date } = partsOf(core)
  const { today } = reading.present
  const day = dayFrom(year, month, date)
  const isAhead = day !== undefined && day >= today && year <= partsOf(today).year + yearsAhead
  return isAhead ? { next: at + 1, value: day } : undefined
}

/** The next month, this one included, that has the date after today. */
const nextDate = (date: number, today: string): string => {
  let { year, month } = partsOf(today)
  for (;;) {
    const day = date <= lengthOfMonth(year, month) ? dayFrom(year, month, date) : undefined
    if (day !== undefined && day > today) return day
    month += 1
    if (month > 12) [year, month] = [year + 1, 1]
  }
}

const nextMonday = (today: string) => addDays(today, 7 - ((weekdayOf(today) + 6) % 7))
const saturday = (today: string) => addDays(today, 6 - weekdayOf(today))
const nextMonth = (today: string) => nextDate(1, today)

/** Phrases with a fixed meaning, in their words. */
const fixed: readonly (readonly [string, (today: string) => string])[] = [
  ['the day after tomorrow', (today) => addDays(today, 2)],
  ['day after tomorrow', (today) => addDays(today, 2)],
  ['this weekend', saturday],
  ['next weekend', (today) => addDays(saturday(today), 7)],
  ['next week', nextMonday],
  ['next month', nextMonth],
]

const fixedDay = (reading: Reading, at: number): Read<string> | undefined => {
  for (const [phrase, day] of fixed) {
    const parts = phrase.split(' ')
    const matches = parts.every((part, index) => coreAt(reading, at + index) === part)
    if (matches && isUnbroken(reading, at, at + parts.length))
      return { next: at + parts.length, value: day(reading.present.today) }
  }
  const near = nearDays.get(coreAt(reading, at))
  if (near !== undefined) return { next: at + 1, value: addDays(reading.present.today, near) }
  return undefined
}

/** "The 14th", "on the 14th": the next one. */
const monthlyDay = (reading: Reading, at: number): Read<string> | undefined => {
  const article = coreAt(reading, at) === 'on' ? at + 1 : at
  const date = coreAt(reading, article) === 'the' ? ordinalAt(reading, article + 1) : undefined
  if (date === undefined || date < 1 || date > 31 || !endsBefore(reading, article + 2)) return undefined
  return { next: article + 2, value: nextDate(date, reading.present.today) }
}

/** A date on the calendar that begins at the place: `YYYY-MM-DD`, today or later, ten years ahead at most. */
export const readDay = (reading: Reading, at: number): Read<string> | undefined => {
  const iso = isoDay(reading, at)
  if (iso || !reading.present.readsEnglish) return iso
  return fixedDay(reading, at) ?? shapedDay(reading, at) ?? monthlyDay(reading, at)
}
