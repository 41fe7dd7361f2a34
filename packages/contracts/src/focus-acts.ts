/** What one act makes of a session. Pure; used by the server, and by the browser before the server has answered. */
import type { CallInput } from './endpoint.ts'
import type { FocusOutcome, FocusRemark, updateFocus } from './focus-sessions.ts'
import {
  ended,
  entered,
  relabelled,
  reopened,
  startedAtOther,
  type Outcome,
  type Timeline,
} from './focus-timeline.ts'

export type FocusAct = CallInput<typeof updateFocus>['body']

export interface Actable extends Timeline {
  readonly outcome: FocusOutcome | null
  readonly remarks: readonly FocusRemark[]
  readonly rating: number | null
  readonly nextMove: string | null
}

const mostRemarks = 100

type Change = <S extends Actable>(session: S, act: FocusAct, at: number) => Outcome<S>

const toPhase: Change = (session, { phase }, at) => (phase ? entered(session, phase, at) : session)

const toPlan: Change = (session, { plannedMinutes }) =>
  plannedMinutes === undefined || session.endedAt !== null || session.mode === 'flow'
    ? session
    : { ...session, plannedMinutes }

const toStart: Change = (session, { startedAt }) =>
  startedAt === undefined ? session : startedAtOther(session, Date.parse(startedAt))

const toGap: Change = (session, { gap }) =>
  gap
    ? relabelled(session, { from: Date.parse(gap.from), to: Date.parse(gap.to), kind: gap.was })
    : session

const toRemark: Change = (session, { remark }, at) => {
  if (!remark || session.remarks.some(({ id }) => id === remark.id)) return session
  if (session.remarks.length >= mostRemarks) return 'full'
  return { ...session, remarks: [...session.remarks, { ...remark, at: new Date(at).toISOString() }] }
}

const toEnd: Change = (session, { outcome, reopen }, at) => {
  if (reopen) return { ...reopened(session), outcome: null }
  if (outcome === undefined || session.endedAt !== null) return session
  return { ...ended(session, at), outcome }
}

const toWords: Change = (session, { rating, nextMove }) => ({
  ...session,
  ...(rating === undefined ? {} : { rating }),
  ...(nextMove === undefined ? {} : { nextMove }),
})

/** In this order, so that one act may hold several: "five more minutes, from the pause". */
const changes: readonly Change[] = [toStart, toGap, toPhase, toPlan, toRemark, toEnd, toWords]

/** @param at when the person did it, epoch milliseconds; 'full' and 'unfit' say why it cannot be */
export const acted = <S extends Actable>(session: S, act: FocusAct, at: number): Outcome<S> => {
  let next: S = session
  for (const change of changes) {
    const made = change(next, act, at)
    if (typeof made === 'string') return made
    next = made
  }
  return next
}
