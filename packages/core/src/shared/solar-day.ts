/**
 * "Which day is it for this person?", answered in one place.
 *
 * A solar day is named by the calendar date on which it begins and runs from 05:00 on the wall in the person's zone to
 * 05:00 the next morning, so that what is done at one in the night still belongs to the evening before. It is therefore
 * 23 or 25 hours long when the clocks change.
 */
import { Temporal } from 'temporal-polyfill'

/** The hour on the wall at which a solar day begins. */
export const cutOffHour = 5

const cutOff = Temporal.PlainTime.from({ hour: cutOffHour })

const instantOf = (moment: Temporal.ZonedDateTime) => new Date(moment.epochMilliseconds)

/** The solar day (`YYYY-MM-DD`) that the instant belongs to. */
export const solarDayOf = (at: Date, timeZone: string): string => {
  const moment = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone)
  const date = moment.toPlainDate()
  return (moment.hour < cutOffHour ? date.subtract({ days: 1 }) : date).toString()
}

/** First instant of the solar day, and first instant after it. */
export const boundsOfSolarDay = (day: string, timeZone: string): { start: Date; end: Date } => {
  const date = Temporal.PlainDate.from(day)
  const start = date.toZonedDateTime({ timeZone, plainTime: cutOff })
  const end = date.add({ days: 1 }).toZonedDateTime({ timeZone, plainTime: cutOff })
  return { start: instantOf(start), end: instantOf(end) }
}

/**
 * The instant at which the wall shows `time` (`HH:MM`) during the solar day; a time before the cut-off belongs to the
 * night that ends it. A time that the clock change skips is moved forward by the length of the gap.
 */
export const wallTimeOn = (day: string, time: string, timeZone: string): Date => {
  const plainTime = Temporal.PlainTime.from(time)
  const date = Temporal.PlainDate.from(day).add({ days: plainTime.hour < cutOffHour ? 1 : 0 })
  return instantOf(date.toZonedDateTime({ timeZone, plainTime }))
}

/** The instant at which the wall shows on `day` what it shows at `at`: the same time of another solar day. */
export const sameTimeOn = (at: Date, day: string, timeZone: string): Date => {
  const time = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainTime()
  return wallTimeOn(day, time.toString(), timeZone)
}
