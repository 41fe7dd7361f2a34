/** Between instants and the wall of the person's zone, right across clock changes. Arrives with the calendar. */
import { Temporal } from 'temporal-polyfill'

const zoned = (instant: string, timeZone: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone)

/** The date that the wall shows. */
export const dayIn = (at: Date, timeZone: string): string =>
  zoned(at.toISOString(), timeZone).toPlainDate().toString()

/** Date and time on the wall, as fields of a form take them. */
export const wallOf = (instant: string, timeZone: string): { day: string; time: string } => {
  const moment = zoned(instant, timeZone)
  return { day: moment.toPlainDate().toString(), time: moment.toPlainTime().toString().slice(0, 5) }
}

/** The instant at which the wall shows this; what a clock change skips is moved by the gap. */
export const instantAt = (day: string, time: string, timeZone: string): string => {
  const plainTime = Temporal.PlainTime.from(time)
  const moment = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime })
  return new Date(moment.epochMilliseconds).toISOString()
}

export const later = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString()
