/**
 * What a focus session shows at a moment. Always counted anew from the start that the server keeps, so that sleep, a
 * reload or a second tab cannot make it wrong. Pure.
 */
import type { FocusSession } from '@sol/contracts/focus-sessions'
import { minute, minutesDown } from '../../lib/time.ts'

export type FocusClock =
  /** No end was planned. */
  | { readonly phase: 'flow'; readonly elapsedMs: number }
  | { readonly phase: 'running'; readonly leftMs: number; readonly progress: number; readonly endsAt: number }
  /** The planned time is reached; the session goes on until its person ends it. */
  | { readonly phase: 'reached'; readonly overMs: number; readonly endsAt: number }

/** @param now the server's clock, epoch milliseconds */
export const focusClock = (
  session: Pick<FocusSession, 'startedAt' | 'plannedMinutes'>,
  now: number,
): FocusClock => {
  const startedAt = Date.parse(session.startedAt)
  // A clock that is corrected backwards must not show a time before the start.
  const elapsedMs = Math.max(0, now - startedAt)
  if (session.plannedMinutes === null) return { phase: 'flow', elapsedMs }
  const planned = session.plannedMinutes * minute
  const endsAt = startedAt + planned
  return elapsedMs < planned
    ? { phase: 'running', leftMs: planned - elapsedMs, progress: elapsedMs / planned, endsAt }
    : { phase: 'reached', overMs: elapsedMs - planned, endsAt }
}

/** The contract's bound on a planned session. */
const longest = 480
const extension = 5

/**
 * Planned minutes after "+5 minutes": five more than planned, or five from now once the time is reached.
 * null where nothing can be added.
 */
export const extended = (
  session: Pick<FocusSession, 'startedAt' | 'plannedMinutes'>,
  now: number,
): number | null => {
  if (session.plannedMinutes === null) return null
  const elapsed = minutesDown(now - Date.parse(session.startedAt))
  const minutes = Math.max(session.plannedMinutes, elapsed) + extension
  return minutes > longest ? null : minutes
}

/** The chime is for the moment itself: after a sleep it would come out of nowhere. */
const chimeWindow = 30_000

export const isChimeTime = (clock: FocusClock): boolean =>
  clock.phase === 'reached' && clock.overMs < chimeWindow
