/** Tokens in plain words. Another language is another object of the same shape. */
import { daysBetween, partsOf, weekdayOf } from './calendar.ts'
import type { Energy, When } from './capture-shapes.ts'
import { dateOnWall, type Present } from './solar-time.ts'
import type { Rule } from './repeat-rule.ts'

const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

export const lengthLabel = (minutes: number): string => {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${String(rest)} min`
  return rest === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(rest)} min`
}

/** `today`, `tomorrow`, `Friday` within a week, else `3 Dec`, with the year where it is another. */
const dateLabel = (date: string, today: string): string => {
  const away = daysBetween(today, date)
  if (away === 0) return 'today'
  if (away === 1) return 'tomorrow'
  if (away > 1 && away < 7) return weekdayNames[weekdayOf(date)] ?? date
  const { year, month, date: number } = partsOf(date)
  const short = `${(weekdayNames[weekdayOf(date)] ?? '').slice(0, 3)} ${String(number)} ${monthNames[month - 1] ?? ''}`
  return year === partsOf(today).year ? short : `${short} ${String(year)}`
}

/** `9:00`: without a leading nought, as it is said. */
const timeLabel = (time: string): string => time.replace(/^0/, '')

/** A time after midnight is called by the date on the wall; the coming night is `tonight`. */
export const whenLabel = (
  { day, time }: When,
  { today, cutOff }: Pick<Present, 'today' | 'cutOff'>,
): string => {
  if (day === null) return time === null ? '' : timeLabel(time)
  const date = dateOnWall(day, time, cutOff)
  const isComingNight = date !== day && day === today
  const named = isComingNight ? 'tonight' : dateLabel(date, today)
  return time === null ? named : `${named} ${timeLabel(time)}`
}

const ordinalNumber = (value: number): string => {
  if (value === -1) return 'last day'
  const isTeen = value > 10 && value < 20
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${String(value)}${ending}`
}

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`

const units = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' }
const ordinalWords: Readonly<Record<number, string>> = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
}

const daysLabel = ({ weekdays, ordinal, monthDays, month }: Rule): string => {
  if (month !== undefined) return ` on ${String(monthDays?.[0] ?? '')} ${monthNames[month - 1] ?? ''}`
  if (monthDays) return ` on the ${listed(monthDays.map(ordinalNumber))}`
  const names = listed((weekdays ?? []).map((weekday) => weekdayNames[weekday] ?? ''))
  if (ordinal !== undefined)
    return ` on the ${ordinal === -1 ? 'last' : (ordinalWords[ordinal] ?? '')} ${names}`
  return weekdays ? ` on ${names}` : ''
}

const isWorkWeek = ({ weekdays }: Rule) => weekdays?.join('') === '12345'

const ruleLabel = (rule: Rule): string => {
  if (rule.interval === 1 && isWorkWeek(rule)) return 'every weekday'
  const isPlainWeek = rule.frequency === 'WEEKLY' && rule.interval === 1 && rule.weekdays
  if (isPlainWeek) return `every${daysLabel(rule).replace(' on', '')}`
  const unit = units[rule.frequency]
  const every = rule.interval === 1 ? `every ${unit}` : `every ${String(rule.interval)} ${unit}s`
  return `${every}${daysLabel(rule)}${rule.afterCompletion ? ' after it is done' : ''}`
}

export const repeatLabel = (rule: Rule, time: string | null): string =>
  time === null ? ruleLabel(rule) : `${ruleLabel(rule)} ${timeLabel(time)}`

export const tagLabel = (tag: string): string => `tag ${tag}`
export const projectLabel = (title: string, isNew: boolean): string =>
  isNew ? `new project ${title}` : `project ${title}`
export const energyLabel = (energy: Energy): string => `${energy} energy`
export const deadlineLabel = (when: When, present: Pick<Present, 'today' | 'cutOff'>): string =>
  `deadline ${whenLabel(when, present)}`
