/**
 * The clock the body keeps. After a flight it moves towards the wall by about an hour a day (Aschoff et al. 1975);
 * a change of summer time is followed at once.
 */
import { clamp } from '../vector.ts'
import type { Moment } from './moments.ts'

export interface BodyClock {
  /** Milliseconds that the body is ahead of UTC, at `instant`. */
  readonly offset: number
  readonly instant: number
}

const hourLength = 3_600_000
const followedAtOnce = 1.5 * hourLength
/** One hour per day, as milliseconds per millisecond. */
const pace = 1 / 24

/** Moves the clock on to a moment. */
export const bodyClockAt = (clock: BodyClock | undefined, moment: Moment): BodyClock => {
  if (!clock) return { offset: moment.offset, instant: moment.instant }
  const lag = moment.offset - clock.offset
  if (Math.abs(lag) <= followedAtOnce) return { offset: moment.offset, instant: moment.instant }
  const most = Math.max(0, moment.instant - clock.instant) * pace
  return { offset: clock.offset + clamp(lag, -most, most), instant: moment.instant }
}

/** Hours from 0 to 24 on the body's clock at the moment. */
export const bodyHourAt = (clock: BodyClock, moment: Moment): number => {
  const hour = moment.hour + (clock.offset - moment.offset) / hourLength
  return ((hour % 24) + 24) % 24
}

/** Whether the body is still on the way: predictions of such days are less sure. */
export const isJetLagged = (clock: BodyClock, moment: Moment): boolean => clock.offset !== moment.offset
