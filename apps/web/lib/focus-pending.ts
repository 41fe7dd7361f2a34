/** The session as it is with everything that was done to it here and is not confirmed yet. Pure. */
import { acted } from '@sol/contracts/focus-acts'
import type { FocusDetail, FocusSession } from '@sol/contracts/focus-sessions'
import { intervalsOf, plannedEnd } from '@sol/contracts/focus-timeline'
import type { FocusActEntry, FocusStartEntry, OutboxEntry } from './outbox/entry.ts'

/** What follows from the intervals. */
const told = (session: FocusDetail): FocusDetail => {
  const end = session.endedAt === null ? plannedEnd(session) : null
  return {
    ...session,
    phase: session.endedAt === null ? (intervalsOf(session).at(-1)?.kind ?? 'work') : null,
    plannedEndAt: end === null ? null : new Date(end).toISOString(),
  }
}

export const sessionOfStart = ({ id, said, body }: FocusStartEntry): FocusDetail =>
  told({
    ...said,
    id,
    taskId: body.taskId ?? null,
    stepId: body.stepId ?? null,
    mode: body.mode,
    plannedMinutes: body.mode === 'flow' ? null : (body.plannedMinutes ?? 25),
    startedAt: body.at,
    endedAt: null,
    outcome: null,
    phase: 'work',
    plannedEndAt: null,
    company: body.company ?? 'none',
    rating: null,
    nextMove: null,
    intervals: [{ kind: 'work', from: body.at, to: null }],
    remarks: [],
    wasAt: null,
    spentBefore: 0,
    // Not known to the server yet.
    version: 0,
  })

export const afterAct = (session: FocusDetail, body: FocusActEntry['body']): FocusDetail => {
  const next = acted(session, body, Date.parse(body.at))
  return typeof next === 'string' ? session : told(next)
}

const step = (session: FocusDetail | null, entry: OutboxEntry): FocusDetail | null => {
  if (entry.kind === 'focusStart' && entry.body.endedAt === undefined)
    return session?.id === entry.id ? session : sessionOfStart(entry)
  return entry.kind === 'focusAct' && entry.sessionId === session?.id
    ? afterAct(session, entry.body)
    : session
}

/** What runs now; null when it was ended here. */
export const runningWith = (
  current: FocusDetail | null,
  entries: readonly OutboxEntry[],
): FocusDetail | null => {
  const session = entries.filter(({ refused }) => refused === null).reduce(step, current)
  return session?.endedAt === null ? session : null
}

/** The same where only the short form is known: on Today. */
export const briefRunningWith = (
  current: FocusSession | null,
  entries: readonly OutboxEntry[],
): FocusSession | null => {
  const started = runningWith(null, entries)
  if (started) return started
  const isOver = entries.some(
    (entry) => entry.kind === 'focusAct' && entry.sessionId === current?.id && entry.body.outcome,
  )
  return isOver ? null : current
}
