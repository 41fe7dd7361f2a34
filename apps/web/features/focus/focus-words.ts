/** The clock of a session in words; they change once a minute at most. Pure. */
import { clockTime, minutesDown, minutesUp } from '../../lib/time.ts'
import { focus } from '../../words/en/focus.ts'
import type { FocusClock } from './focus-clock.ts'

export interface FocusWords {
  /** In the ring and in the title of the tab. */
  readonly remaining: string
  /** Below it. */
  readonly end: string
}

export const focusWords = (clock: FocusClock, startedAt: string, timeZone: string): FocusWords => {
  if (clock.phase === 'flow') {
    const since = clockTime(Date.parse(startedAt), timeZone)
    return { remaining: focus.elapsed(minutesDown(clock.elapsedMs)), end: focus.startedAt(since) }
  }
  if (clock.phase === 'reached') {
    const over = minutesDown(clock.overMs)
    const end = over < 1 ? focus.plannedUntil(clockTime(clock.endsAt, timeZone)) : focus.reachedSince(over)
    return { remaining: focus.reached, end }
  }
  const left = minutesUp(clock.leftMs)
  return {
    remaining: left <= 1 ? focus.underAMinute : focus.left(left),
    end: focus.until(clockTime(clock.endsAt, timeZone)),
  }
}
