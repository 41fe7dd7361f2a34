/** Which days the screen shows. Days are dates; no clock change touches them. Pure. */

export type View = 'day' | 'three' | 'week'

export const lengthOf: Readonly<Record<View, number>> = { day: 1, three: 3, week: 7 }

const dayMilliseconds = 86_400_000

const asText = (at: number): string => new Date(at).toISOString().slice(0, 10)

export const daysLater = (day: string, days: number): string =>
  asText(Date.parse(day) + days * dayMilliseconds)

/** Weeks begin on Monday. */
const mondayOf = (day: string): string => daysLater(day, -((new Date(Date.parse(day)).getUTCDay() + 6) % 7))

export interface Range {
  readonly from: string
  readonly to: string
}

/** The days of the view around a day: it comes first, but a week is a whole one. */
export const rangeOf = (view: View, day: string): Range => {
  const from = view === 'week' ? mondayOf(day) : day
  return { from, to: daysLater(from, lengthOf[view] - 1) }
}
