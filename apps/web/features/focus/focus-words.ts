/** The clock of a session in words; they change once a minute at most. Pure. */
import { clockTime, minutesDown, minutesUp } from '../../lib/time.ts'
import { focus } from '../../words/en/focus.ts'
import type { FocusPhase, FocusView } from './focus-view.ts'

export interface FocusWords {
  /** In the ring and in the title of the tab. */
  readonly remaining: string
  /** Below it. */
  readonly end: string
}

type Say = (view: FocusView, at: (moment: number) => string, startedAt: number) => FocusWords

const endOf = ({ endsAt }: FocusView, at: (moment: number) => string): string =>
  endsAt === null ? '' : focus.until(at(endsAt))

const leftOf = ({ leftMs }: FocusView, many: (minutes: number) => string, few: string): string => {
  const left = minutesUp(leftMs)
  return left <= 1 ? few : many(left)
}

const sayings: Readonly<Record<FocusPhase, Say>> = {
  flow: ({ workedMs }, at, startedAt) => ({
    remaining: focus.elapsed(minutesDown(workedMs)),
    end: focus.startedAt(at(startedAt)),
  }),
  running: (view, at) => ({
    remaining: leftOf(view, focus.left, focus.underAMinute),
    end: endOf(view, at),
  }),
  reached: ({ overMs, endsAt }, at) => {
    const over = minutesDown(overMs)
    const planned = endsAt === null ? '' : focus.plannedUntil(at(endsAt))
    return { remaining: focus.reached, end: over < 1 ? planned : focus.reachedSince(over) }
  },
  paused: ({ workedMs }) => ({
    remaining: focus.paused,
    end: focus.pausedAfter(minutesDown(workedMs)),
  }),
  break: (view, at) => ({
    remaining: leftOf(view, focus.onBreak, focus.breakUnderAMinute),
    end: endOf(view, at),
  }),
  breakOver: () => ({ remaining: focus.breakOver, end: focus.breakWaits }),
}

export const focusWords = (view: FocusView, startedAt: string, timeZone: string): FocusWords =>
  sayings[view.phase](view, (moment) => clockTime(moment, timeZone), Date.parse(startedAt))
