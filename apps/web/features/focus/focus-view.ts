/**
 * What a focus session shows at a moment: always counted anew from the instants that are stored, so that sleep, a reload
 * or a second tab cannot make it wrong. Pure.
 */
import type { FocusDetail } from '@sol/contracts/focus-sessions'
import {
  intervalsOf,
  plannedEnd,
  roundMs,
  roundNumber,
  withBreak,
  workedMs,
} from '@sol/contracts/focus-timeline'
import { minute, minutesDown } from '../../lib/time.ts'

export type FocusPhase =
  /** At work towards a planned end, or without one. */
  | 'running'
  | 'flow'
  /** The planned time is reached; the session goes on until its person ends it. */
  | 'reached'
  | 'paused'
  | 'break'
  /** The break is over; the next round is the person's to start. */
  | 'breakOver'

export interface FocusView {
  readonly phase: FocusPhase
  /** Work so far, over all rounds. */
  readonly workedMs: number
  readonly round: number
  /** 0 to 1 of what the dial empties; null: nothing to empty. */
  readonly progress: number | null
  readonly leftMs: number
  /** Since the planned end, or since the end of the break. */
  readonly overMs: number
  readonly endsAt: number | null
  /** Of work in one go: 0 within the limit, 1 at it, 2 and 3 a quarter of an hour further each. */
  readonly warmth: 0 | 1 | 2 | 3
}

export interface FocusHabits {
  readonly breakMinutes: number
  /** Minutes of work in one go. */
  readonly focusLimit: number
}

type Session = Pick<FocusDetail, 'mode' | 'plannedMinutes' | 'startedAt' | 'endedAt' | 'intervals'>

/** Every fourth break is three times as long, an hour at most. */
const breakMs = (round: number, { breakMinutes }: FocusHabits): number =>
  Math.min(60, breakMinutes * (round % 4 === 0 ? 3 : 1)) * minute

/** A pause shorter than this does not make a new stretch of work. */
const restMs = 5 * minute
const warmthStep = 15 * minute

/** Work since the last rest. */
export const stretchMs = (session: Session, now: number): number => {
  const all = withBreak(session, now)
  const rest = all.findLastIndex(
    ({ kind, from, to }) =>
      kind !== 'work' && (to === null ? now : Date.parse(to)) - Date.parse(from) >= restMs,
  )
  return workedMs({ ...session, intervals: all.slice(rest + 1) }, now)
}

const warmthOf = (session: Session, now: number, { focusLimit }: FocusHabits): FocusView['warmth'] => {
  const over = stretchMs(session, now) - focusLimit * minute
  if (over < 0) return 0
  return over < warmthStep ? 1 : over < 2 * warmthStep ? 2 : 3
}

interface Span {
  readonly startsAt: number
  readonly lengthMs: number
  readonly now: number
}

/** A stretch with an end: how much of it is left, or how long it has been over. */
const spanView = ({ startsAt, lengthMs, now }: Span) => {
  const passed = Math.max(0, now - startsAt)
  return {
    progress: lengthMs === 0 ? 1 : Math.min(1, passed / lengthMs),
    leftMs: Math.max(0, lengthMs - passed),
    overMs: Math.max(0, passed - lengthMs),
    endsAt: startsAt + lengthMs,
  }
}

const breakView = (startsAt: number, round: number, now: number, habits: FocusHabits) => {
  const span = spanView({ startsAt, lengthMs: breakMs(round, habits), now })
  return { ...span, phase: span.leftMs > 0 ? ('break' as const) : ('breakOver' as const) }
}

/** At work or in a pause: by the work of this round. */
const workView = (session: Session, now: number, isPaused: boolean) => {
  if (session.plannedMinutes === null) {
    const phase = isPaused ? ('paused' as const) : ('flow' as const)
    return { phase, progress: null, leftMs: 0, overMs: 0, endsAt: null }
  }
  const lengthMs = session.plannedMinutes * minute
  const done = Math.max(0, roundMs(session, now))
  const span = spanView({ startsAt: now - done, lengthMs, now })
  if (isPaused) return { ...span, phase: 'paused' as const, endsAt: null }
  const endsAt = plannedEnd(session) ?? span.endsAt
  return { ...span, endsAt, phase: span.leftMs > 0 ? ('running' as const) : ('reached' as const) }
}

/** @param now the server's clock, epoch milliseconds */
export const focusView = (session: Session, now: number, habits: FocusHabits): FocusView => {
  // A moment before the last act is that act: time never runs backwards on the screen.
  const last = intervalsOf(session).at(-1)
  const at = Math.max(now, Date.parse(last?.from ?? session.startedAt))
  const lasts = withBreak(session, at).at(-1)
  const round = roundNumber(session, at)
  const phase =
    lasts?.kind === 'break'
      ? breakView(Date.parse(lasts.from), round, at, habits)
      : workView(session, at, lasts?.kind === 'pause')
  const warmth = lasts?.kind === 'work' ? warmthOf(session, at, habits) : 0
  return { ...phase, workedMs: workedMs(session, at), round, warmth }
}

/** The contract's bound on a planned session. */
const longest = 480

/**
 * Planned minutes after "+5": that many more than planned, or from now once the time is reached. null where nothing can
 * be added.
 */
export const extended = (session: Session, now: number, by: number): number | null => {
  if (session.plannedMinutes === null) return null
  const minutes = Math.max(session.plannedMinutes, minutesDown(roundMs(session, now))) + by
  return minutes > longest ? null : minutes
}

/** A hidden tab is woken once a minute; after a sleep the sound would come out of nowhere. */
const bellWindow = 90_000

/** How long ago something ended by itself; null: nothing has. A break that was asked for begins in silence. */
const endedMsAgo = (session: Session, view: FocusView, now: number): number | null => {
  if (view.phase === 'reached' || view.phase === 'breakOver') return view.overMs
  const all = withBreak(session, now)
  const followedByItself = view.phase === 'break' && all.length > intervalsOf(session).length
  return followedByItself ? now - Date.parse(all.at(-1)?.from ?? session.startedAt) : null
}

/** The end that came in the last moments, named so that it rings once; null: none did. */
export const bellOf = (
  session: Session & { readonly id: string },
  view: FocusView,
  now: number,
): string | null => {
  const ago = endedMsAgo(session, view, now)
  return ago !== null && ago < bellWindow ? `${session.id}:${view.phase}:${String(view.endsAt)}` : null
}
