/** A person's history in order of time, with what the wall showed at each moment. */
import { hourOfWall, offsetOf, solarDayOfWall, weekdayOf } from '../zone-time.ts'
import type { Instant } from '../zone-time.ts'

export const outcomes = ['mood', 'energy', 'focus'] as const
export type Outcome = (typeof outcomes)[number]

/** One check-in; an outcome that was left out is null. Scales run from 0 to 100. */
export interface CheckIn extends Readonly<Record<Outcome, number | null>> {
  readonly at: Instant
}

export interface Moment {
  /** Milliseconds since 1970. */
  readonly instant: number
  /** Milliseconds that the wall was ahead of UTC. */
  readonly offset: number
  /** Hours on the wall, 0 to 24. */
  readonly hour: number
  /** Number of the solar day. */
  readonly day: number
  readonly isWeekend: boolean
}

export interface Entry extends Moment {
  readonly values: readonly (number | null)[]
}

/** What the wall showed: an instant written with an offset says it itself, one in UTC is read in the zone. */
export const momentOf = (at: Instant, zone: string): Moment => {
  const offset = at.offset ?? offsetOf(at.instant, zone)
  const wall = at.instant + offset
  const day = solarDayOfWall(wall)
  return { instant: at.instant, offset, hour: hourOfWall(wall), day, isWeekend: weekdayOf(day) >= 5 }
}

/** Taps closer than this to the one before say the same thing twice. */
const repeatedWithin = 60_000

const compareValues = (a: Entry, b: Entry): number => {
  for (const [index, value] of a.values.entries()) {
    const difference = (value ?? -1) - (b.values[index] ?? -1)
    if (difference !== 0) return difference
  }
  return a.offset - b.offset
}

/** Entries in order of time whatever the order they came in. */
export const entriesOf = (checkins: readonly CheckIn[], zone: string): Entry[] =>
  checkins
    .map((checkin) => ({
      ...momentOf(checkin.at, zone),
      values: outcomes.map((outcome) => checkin[outcome]),
    }))
    .sort((a, b) => a.instant - b.instant || compareValues(a, b))

/** Whether the entry repeats `kept`, the last one that counted. */
export const repeats = (entry: Moment, kept: Moment | undefined): boolean =>
  kept !== undefined && entry.instant - kept.instant < repeatedWithin
