/** "Every 2 weeks", "every weekday", "every mon and thu", "every month on the 1st", "every 3 days after completion". */
import { dayParts, dayUnits, numbers, ordinals } from './english.ts'
import { coreAt, flowsOn, integerAt, ordinalAt, type Read, type Reading } from './phrase.ts'
import { readMonthDays, readOrdinalDay, readWeekdays, readYearDay, skip, type Days } from './repeat-days.ts'
import { mostInterval, type Rule } from './repeat-rule.ts'
import { readTime, timeInPart } from './time-phrase.ts'

export interface Repetition extends Rule {
  /** "Every morning", "every evening at 8": where in the day, in minutes since midnight. */
  readonly part?: number
}

const daysAfter: Readonly<
  Record<Rule['frequency'], (reading: Reading, at: number) => Read<Days> | undefined>
> = {
  DAILY: () => undefined,
  WEEKLY: readWeekdays,
  MONTHLY: (reading, at) => readOrdinalDay(reading, at) ?? readMonthDays(reading, at, true),
  YEARLY: readYearDay,
}

/** "… on the 1st", "… on mon and thu". */
const withDays = (reading: Reading, at: number, rule: Rule): Read<Rule> => {
  const isOn = coreAt(reading, at) === 'on' && flowsOn(reading, at - 1)
  const days = isOn ? daysAfter[rule.frequency](reading, skip(reading, at + 1, 'the')) : undefined
  return days ? { next: days.next, value: { ...rule, ...days.value } } : { next: at, value: rule }
}

const completions = ['after completion', 'from completion', 'after it is done', 'after done', 'when done']

const withCompletion = (reading: Reading, { next, value }: Read<Rule>): Read<Rule> => {
  const isPlain = !value.weekdays && !value.monthDays
  for (const phrase of isPlain && flowsOn(reading, next - 1) ? completions : []) {
    const end = skip(reading, next, ...phrase.split(' '))
    if (end > next) return { next: end, value: { ...value, afterCompletion: true } }
  }
  return { next, value }
}

const named: Readonly<Record<string, Rule>> = {
  weekday: { frequency: 'WEEKLY', interval: 1, weekdays: [1, 2, 3, 4, 5] },
  weekdays: { frequency: 'WEEKLY', interval: 1, weekdays: [1, 2, 3, 4, 5] },
  weekend: { frequency: 'WEEKLY', interval: 1, weekdays: [6, 0] },
}

/** "Every day", "every 2 weeks on mon", "every 3 days after completion". */
const everyUnit = (reading: Reading, at: number, interval: number): Read<Rule> | undefined => {
  const frequency = dayUnits.get(coreAt(reading, at))
  return frequency && withCompletion(reading, withDays(reading, at + 1, { frequency, interval }))
}

/** "Every mon and thu", "every other friday". */
const everyWeekday = (reading: Reading, at: number, interval: number): Read<Rule> | undefined => {
  const days = readWeekdays(reading, at)
  return days && { next: days.next, value: { frequency: 'WEEKLY', interval, ...days.value } }
}

const rule = (frequency: Rule['frequency'], days: Read<Days> | undefined): Read<Rule> | undefined =>
  days && { next: days.next, value: { frequency, interval: 1, ...days.value } }

/** "Every last Friday", "every 2nd Monday of the month". "Every second Friday" alone is every other one. */
const everyOrdinal = (reading: Reading, at: number): Read<Rule> | undefined => {
  const days = readOrdinalDay(reading, at)
  const isCounted = !['first', '1st', 'last'].includes(coreAt(reading, at))
  return days && isCounted && days.next === at + 2 ? undefined : rule('MONTHLY', days)
}

const everyDate = (reading: Reading, at: number): Read<Rule> | undefined =>
  rule('YEARLY', readYearDay(reading, at)) ??
  everyOrdinal(reading, at) ??
  (isCountOf(reading, at) ? undefined : rule('MONTHLY', readMonthDays(reading, at, false)))

/** "2nd Friday". */
const isCountOf = (reading: Reading, at: number) => readWeekdays(reading, at + 1) !== undefined

/** The number of "every 2", "every other", "every third": 1 when there is none. */
const intervalAt = (reading: Reading, at: number): Read<number> => {
  const core = coreAt(reading, at)
  const counted =
    core === 'other' ? 2 : (integerAt(reading, at) ?? ordinals.get(core) ?? ordinalAt(reading, at))
  const value = counted ?? (core === 'a' || core === 'an' ? undefined : numbers.get(core))
  return value === undefined ? { next: at, value: 1 } : { next: at + 1, value }
}

const everyPart = (reading: Reading, at: number): Read<Repetition> | undefined => {
  const part = coreAt(reading, at) === 'tonight' ? undefined : dayParts.get(coreAt(reading, at))
  if (part === undefined) return undefined
  const time = flowsOn(reading, at) ? readTime(reading, at + 1) : undefined
  const value = { frequency: 'DAILY', interval: 1, part: timeInPart(time?.value, part) ?? part } as const
  return { next: time?.next ?? at + 1, value }
}

const everyNamed = (reading: Reading, at: number): Read<Rule> | undefined => {
  const value = named[coreAt(reading, at)]
  return value && { next: at + 1, value }
}

/** A recurrence that begins with "every" at the place. */
export const readRepeat = (reading: Reading, at: number): Read<Repetition> | undefined => {
  if (!reading.present.readsEnglish || coreAt(reading, at) !== 'every') return undefined
  const from = at + 1
  const direct = everyDate(reading, from) ?? everyNamed(reading, from) ?? everyPart(reading, from)
  const interval = intervalAt(reading, from)
  const isCounted = interval.value >= 1 && interval.value <= mostInterval
  const counted = isCounted
    ? (everyUnit(reading, interval.next, interval.value) ??
      everyWeekday(reading, interval.next, interval.value))
    : undefined
  const read = direct ?? counted
  const isUnbroken =
    read && reading.words.slice(at, read.next - 1).every((_, index) => flowsOn(reading, at + index))
  return isUnbroken ? read : undefined
}
