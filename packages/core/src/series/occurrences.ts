/**
 * The days of a rule. They are computed as dates and never as instants, so that no clock change and no journey can touch
 * them. The library (rrule-temporal) is asked in UTC, in bounded windows, with its own brakes on. Pure.
 */
import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import type { Rule } from './rule.ts'

/** Days that are expanded at once. */
export const widestWindow = 400

/** What the library may try before it gives up. */
const brakes = { maxIterations: 5000, maxCandidateEvaluations: 5000 }

export const dayAfter = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString()

export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days

const noonOn = (day: string) =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' })

const asDate = (day: string) => new Date(noonOn(day).epochMilliseconds)

const later = (one: string, other: string) => (one > other ? one : other)
const earlier = (one: string, other: string) => (one < other ? one : other)

const expand = (rule: Rule, firstDay: string, from: string, to: string): string[] => {
  const { until, byDay, byMonthDay, byMonth, bySetPos, ...rest } = rule
  const library = new RRuleTemporal({
    ...rest,
    ...brakes,
    dtstart: noonOn(firstDay),
    cache: false,
    ...(until && { until: noonOn(until) }),
    ...(byDay && { byDay: [...byDay] }),
    ...(byMonthDay && { byMonthDay: [...byMonthDay] }),
    ...(byMonth && { byMonth: [...byMonth] }),
    ...(bySetPos && { bySetPos: [...bySetPos] }),
  })
  return library.between(asDate(from), asDate(to), true).map((moment) => moment.toString().slice(0, 10))
}

/** Plain days and weeks need no library: the commonest rules cost a division. */
const stepOf = (rule: Rule): number | undefined => {
  if (rule.freq !== 'DAILY' && (rule.freq !== 'WEEKLY' || rule.byDay)) return undefined
  return rule.interval * (rule.freq === 'DAILY' ? 1 : 7)
}

const stepped = (rule: Rule, step: number, firstDay: string, from: string, to: string): string[] => {
  const days: string[] = []
  const skipped = Math.max(0, Math.ceil(daysBetween(firstDay, from) / step))
  const most = rule.count ?? Infinity
  for (let at = skipped; at < most; at += 1) {
    const day = dayAfter(firstDay, at * step)
    if (day > to) break
    days.push(day)
  }
  return days
}

/**
 * The days of the rule from `from` to `to`, both included. Of a window wider than 400 days only the latest 400 are
 * looked at.
 * @param firstDay where counting begins; it is a day of the rule only when it fits the rule
 */
export const occurrencesIn = (rule: Rule, firstDay: string, from: string, to: string): string[] => {
  const last = rule.until ? earlier(rule.until, to) : to
  const begin = later(later(firstDay, from), dayAfter(last, 1 - widestWindow))
  if (begin > last) return []
  const step = stepOf(rule)
  return step ? stepped(rule, step, firstDay, begin, last) : expand(rule, firstDay, begin, last)
}

/** How many windows ahead a next day is looked for: 29 February can be eight years away. */
const farthestWindows = 8

/** The first day of the rule from `from` on; null when there is none within eight years and a half. */
export const nextOccurrence = (rule: Rule, firstDay: string, from: string): string | null => {
  let begin = later(firstDay, from)
  for (let windows = 0; windows < farthestWindows; windows += 1) {
    const end = dayAfter(begin, widestWindow - 1)
    const [day] = occurrencesIn(rule, firstDay, begin, end)
    if (day) return day
    if (rule.until && end >= rule.until) return null
    begin = dayAfter(end, 1)
  }
  return null
}

const units = { DAILY: 'days', WEEKLY: 'weeks', MONTHLY: 'months', YEARLY: 'years' } as const

/** "Repeat after completion": so long after the day on which the last one was finished. */
export const dayAfterCompletion = (rule: Rule, completedDay: string): string | null => {
  const day = Temporal.PlainDate.from(completedDay)
    .add({ [units[rule.freq]]: rule.interval })
    .toString()
  return rule.until && day > rule.until ? null : day
}
