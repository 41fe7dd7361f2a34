/**
 * What acts make of a focus session's time. Pure, and the one place for it: the server stores what these functions
 * answer, and the browser shows the same before it is confirmed. Moments are epoch milliseconds.
 */
import type { FocusMode } from './focus-sessions.ts'

export type IntervalKind = 'work' | 'break' | 'pause'

export interface Interval {
  readonly kind: IntervalKind
  readonly from: string
  /** null while it lasts; only the last one can. */
  readonly to: string | null
}

export interface Timeline {
  readonly mode: FocusMode
  /** Of a countdown: the whole. Of a pomodoro: the round that runs. */
  readonly plannedMinutes: number | null
  readonly startedAt: string
  readonly endedAt: string | null
  readonly intervals: readonly Interval[]
}

export const mostIntervals = 200
const minute = 60_000

const iso = (at: number): string => new Date(at).toISOString()
const ms = (at: string): number => Date.parse(at)

/** Sessions from before there were intervals worked from start to end. */
export const intervalsOf = ({ intervals, startedAt, endedAt }: Timeline): readonly Interval[] =>
  intervals.length > 0 ? intervals : [{ kind: 'work', from: startedAt, to: endedAt }]

const lengthOf = ({ from, to }: Interval, now: number): number =>
  Math.max(0, (to === null ? now : ms(to)) - ms(from))

const sumOf = (intervals: readonly Interval[], now: number): number =>
  intervals.filter(({ kind }) => kind === 'work').reduce((sum, one) => sum + lengthOf(one, now), 0)

const tidy = (intervals: readonly Interval[]): Interval[] =>
  intervals.reduce<Interval[]>((kept, one) => {
    const before = kept.at(-1)
    if (one.from === one.to) return kept
    if (before?.kind !== one.kind || before.to !== one.from) return [...kept, one]
    return [...kept.slice(0, -1), { ...before, to: one.to }]
  }, [])

/** The intervals of the round that runs: of a pomodoro those since the last break, else all. */
const roundOf = (session: Timeline): readonly Interval[] => {
  const all = intervalsOf(session)
  if (session.mode !== 'pomodoro') return all
  const lastBreak = all.findLastIndex(({ kind }) => kind === 'break')
  // While a break lasts its round is over: the next one has no interval yet.
  return all.slice(lastBreak + 1)
}

/** When the planned work will be, or was, reached. null: nothing is planned, or it is not at work. */
export const plannedEnd = (session: Timeline): number | null => {
  const last = intervalsOf(session).at(-1)
  if (session.plannedMinutes === null || last?.kind !== 'work' || last.to !== null) return null
  const before = sumOf(roundOf(session).slice(0, -1), ms(last.from))
  return Math.max(ms(last.from), ms(last.from) + session.plannedMinutes * minute - before)
}

/**
 * The break that follows a round by itself, as intervals: work ends where it was planned to. Nothing is stored for it
 * until the person acts, so that "+5 minutes" can still make work of it.
 */
export const withBreak = (session: Timeline, now: number): readonly Interval[] => {
  const all = intervalsOf(session)
  const last = all.at(-1)
  const end = session.mode === 'pomodoro' && session.endedAt === null ? plannedEnd(session) : null
  if (!last || end === null || end > now) return all
  return tidy([...all.slice(0, -1), { ...last, to: iso(end) }, { kind: 'break', from: iso(end), to: null }])
}

/** Milliseconds of work; breaks and pauses do not count. */
export const workedMs = (session: Timeline, now: number): number => sumOf(withBreak(session, now), now)

/** Work of the round that runs. */
export const roundMs = (session: Timeline, now: number): number => sumOf(roundOf(session), now)

/** Rounds of a pomodoro that were worked, with the one that runs; at least 1. */
export const roundNumber = (session: Timeline, now: number): number => {
  const all = withBreak(session, now)
  const breaks = all.filter(({ kind }) => kind === 'break').length
  return Math.max(1, all.at(-1)?.kind === 'break' ? breaks : breaks + 1)
}

/** Which kind of interval lasts now, with a break that follows by itself. */
export const phaseOf = (session: Timeline, now: number): IntervalKind | null =>
  session.endedAt === null ? (withBreak(session, now).at(-1)?.kind ?? 'work') : null

export type Outcome<T> = T | 'full' | 'unfit'

/** Goes to work, to a break or to a pause. What lasts already goes on. */
export const entered = <S extends Timeline>(session: S, kind: IntervalKind, at: number): Outcome<S> => {
  const all = withBreak(session, at)
  const last = all.at(-1)
  if (session.endedAt !== null || !last || last.kind === kind) return session
  if (all.length >= mostIntervals) return 'full'
  const when = iso(Math.max(at, ms(last.from)))
  const intervals = tidy([...all.slice(0, -1), { ...last, to: when }, { kind, from: when, to: null }])
  return { ...session, intervals }
}

/** An ended session keeps its first end. */
export const ended = <S extends Timeline>(session: S, at: number): S => {
  if (session.endedAt !== null) return session
  const all = withBreak(session, at)
  const last = all.at(-1)
  const when = iso(Math.max(at, ms(last?.from ?? session.startedAt)))
  const intervals = tidy(last ? [...all.slice(0, -1), { ...last, to: when }] : [])
  return { ...session, endedAt: when, intervals }
}

/** Runs on as if it had not been ended. */
export const reopened = <S extends Timeline>(session: S): S => {
  const all = intervalsOf(session)
  const last = all.at(-1)
  if (session.endedAt === null || !last) return session
  const runsOn =
    last.to === session.endedAt
      ? [...all.slice(0, -1), { ...last, to: null }]
      : [...all, { kind: 'work' as const, from: session.endedAt, to: null }]
  return { ...session, endedAt: null, intervals: runsOn }
}

/** The earliest start that "started some minutes ago" can give a session that runs. */
const earliestBefore = 480 * minute

/** Another start; work before the first interval is added, or taken away from it. */
export const startedAtOther = <S extends Timeline>(session: S, at: number): Outcome<S> => {
  const [first, ...rest] = intervalsOf(session)
  const latest = first?.to === null ? at : ms(first?.to ?? session.startedAt)
  if (!first || at > latest || at < ms(session.startedAt) - earliestBefore) return 'unfit'
  return { ...session, startedAt: iso(at), intervals: [{ ...first, from: iso(at) }, ...rest] }
}

/** One work interval cut where the gap lies in it. */
const cut = (one: Interval, from: number, to: number, kind: IntervalKind): Interval[] => {
  const start = Math.max(ms(one.from), from)
  const end = Math.min(one.to === null ? to : ms(one.to), to)
  if (one.kind !== 'work' || start >= end) return [one]
  return [
    { kind: 'work', from: one.from, to: iso(start) },
    { kind, from: iso(start), to: iso(end) },
    { kind: 'work', from: iso(end), to: one.to },
  ]
}

/** What was counted as work between two moments was a break, or nothing of this session (a pause). */
export const relabelled = <S extends Timeline>(
  session: S,
  { from, to, kind }: { readonly from: number; readonly to: number; readonly kind: 'break' | 'pause' },
): Outcome<S> => {
  if (from >= to || to < ms(session.startedAt)) return 'unfit'
  const intervals = tidy(intervalsOf(session).flatMap((one) => cut(one, from, to, kind)))
  return intervals.length > mostIntervals ? 'full' : { ...session, intervals }
}
