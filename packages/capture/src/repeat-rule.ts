/** A recurrence as the few parts that capture can say, its RRULE, and its first day. */
import { addDays, partsOf, lengthOfMonth, weekdayOf } from './calendar.ts'

export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'

export interface Rule {
  readonly frequency: Frequency
  /** 1 to 366. */
  readonly interval: number
  /** 0 is Sunday. */
  readonly weekdays?: readonly number[]
  /** With one weekday: which of the month, -1 for the last. */
  readonly ordinal?: number
  /** 1 to 31, -1 for the last. */
  readonly monthDays?: readonly number[]
  readonly month?: number
  readonly afterCompletion?: boolean
}

export const mostInterval = 366

const codes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const mondayFirst = (weekday: number) => (weekday + 6) % 7

/** Each once, from Monday on. */
export const weekOrder = (weekdays: readonly number[]): number[] =>
  [...new Set(weekdays)].sort((a, b) => mondayFirst(a) - mondayFirst(b))

export const ruleText = (rule: Rule): string => {
  const days = rule.weekdays?.map((weekday) => `${String(rule.ordinal ?? '')}${codes[weekday] ?? ''}`)
  return [
    `FREQ=${rule.frequency}`,
    rule.interval > 1 && `INTERVAL=${String(rule.interval)}`,
    rule.month !== undefined && `BYMONTH=${String(rule.month)}`,
    days && `BYDAY=${days.join(',')}`,
    rule.monthDays && `BYMONTHDAY=${rule.monthDays.join(',')}`,
  ]
    .filter(Boolean)
    .join(';')
}

const isMonthDay = (day: string, wanted: readonly number[]): boolean => {
  const { year, month, date } = partsOf(day)
  return wanted.includes(date) || (wanted.includes(-1) && date === lengthOfMonth(year, month))
}

const isOrdinal = (day: string, ordinal: number): boolean => {
  const { year, month, date } = partsOf(day)
  return ordinal === -1 ? date + 7 > lengthOfMonth(year, month) : Math.ceil(date / 7) === ordinal
}

const fits = (day: string, rule: Rule): boolean =>
  (rule.month === undefined || partsOf(day).month === rule.month) &&
  (!rule.weekdays || rule.weekdays.includes(weekdayOf(day))) &&
  (rule.ordinal === undefined || isOrdinal(day, rule.ordinal)) &&
  (!rule.monthDays || isMonthDay(day, rule.monthDays))

/** 29 February may be eight years away (1896 to 1904, and again around 2100). */
const farthest = 366 * 8 + 2

/** The first day of the rule, `from` included. */
export const firstDayOf = (rule: Rule, from: string): string => {
  let day = from
  for (let steps = 0; steps < farthest; steps += 1) {
    if (fits(day, rule)) return day
    day = addDays(day, 1)
  }
  return from
}
