/** The days of a recurrence in words: weekdays, dates of a month, a date of the year. */
import { months, ordinals, weekdays } from './english.ts'
import { coreAt, flowsOn, integerAt, ordinalAt, type Read, type Reading } from './phrase.ts'
import { weekOrder, type Rule } from './repeat-rule.ts'

export type Days = Pick<Rule, 'weekdays' | 'ordinal' | 'monthDays' | 'month'>

const weekdayAt = (reading: Reading, at: number): number | undefined => {
  const core = coreAt(reading, at)
  return weekdays.get(core) ?? weekdays.get(core.replace(/s$/, ''))
}

/** What stands in a list with commas, "and" or "&" between. */
const listAt = (
  reading: Reading,
  at: number,
  item: (at: number) => number | undefined,
): Read<number[]> | undefined => {
  const values: number[] = []
  let next = at
  for (let place = at; values.length < 31;) {
    const value = item(place)
    if (value === undefined) break
    values.push(value)
    next = place + 1
    if (!flowsOn(reading, place)) break
    place = ['and', '&'].includes(coreAt(reading, next)) ? next + 1 : next
  }
  return values.length > 0 ? { next, value: values } : undefined
}

/** The place after the phrase, or the same place when it is not there. */
export const skip = (reading: Reading, at: number, ...phrase: string[]): number =>
  phrase.every((word, index) => coreAt(reading, at + index) === word) ? at + phrase.length : at

const ofTheMonth = (reading: Reading, at: number): number => skip(reading, at, 'of', 'the', 'month')

/** "Mon", "mon, wed and fri". */
export const readWeekdays = (reading: Reading, at: number): Read<Days> | undefined => {
  const list = listAt(reading, at, (place) => weekdayAt(reading, place))
  return list && { next: list.next, value: { weekdays: weekOrder(list.value) } }
}

const ordinalWordAt = (reading: Reading, at: number): number | undefined => {
  const core = coreAt(reading, at)
  const value = core === 'last' ? -1 : (ordinals.get(core) ?? ordinalAt(reading, at))
  return value !== undefined && value >= -1 && value <= 5 && value !== 0 ? value : undefined
}

/** "First Monday", "last day". */
export const readOrdinalDay = (reading: Reading, at: number): Read<Days> | undefined => {
  const ordinal = ordinalWordAt(reading, at)
  if (ordinal === undefined) return undefined
  const next = ofTheMonth(reading, at + 2)
  if (coreAt(reading, at + 1) === 'day') return { next, value: { monthDays: [ordinal] } }
  const weekday = weekdayAt(reading, at + 1)
  return weekday === undefined ? undefined : { next, value: { ordinal, weekdays: [weekday] } }
}

/** "1st", "1st and 15th". */
export const readMonthDays = (reading: Reading, at: number, allowPlain: boolean): Read<Days> | undefined => {
  const plain = (place: number) => (allowPlain ? integerAt(reading, place) : undefined)
  const list = listAt(reading, at, (place) => {
    const value = ordinalAt(reading, place) ?? plain(place)
    return value !== undefined && value >= 1 && value <= 31 ? value : undefined
  })
  if (!list) return undefined
  const value = { monthDays: [...new Set(list.value)].sort((a, b) => a - b) }
  return { next: ofTheMonth(reading, list.next), value }
}

const longestMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** "3 dec", "dec 3rd", "3rd of december". */
export const readYearDay = (reading: Reading, at: number): Read<Days> | undefined => {
  const numberAt = (place: number) => ordinalAt(reading, place) ?? integerAt(reading, place)
  const of = coreAt(reading, at + 1) === 'of' ? 1 : 0
  const [date, month, next] =
    numberAt(at) === undefined
      ? [numberAt(at + 1), months.get(coreAt(reading, at)), at + 2]
      : [numberAt(at), months.get(coreAt(reading, at + 1 + of)), at + 2 + of]
  const exists =
    date !== undefined && month !== undefined && date >= 1 && date <= (longestMonth[month - 1] ?? 0)
  return exists ? { next, value: { month, monthDays: [date] } } : undefined
}
