'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import type { FocusDetail, FocusMode } from '@sol/contracts/focus-sessions'
import type { Step, Task } from '@sol/contracts/tasks'
import { afterAct, sessionOfStart } from '../focus-pending.ts'
import { minute } from '../time.ts'
import { newId } from '../new-id.ts'
import type { FocusActEntry, FocusStartEntry, OutboxEntry } from '../outbox/entry.ts'
import { queryKeys } from '../query-keys.ts'
import { serverNow } from '../server-clock.ts'
import { settingsStore } from '../settings-store.ts'
import { useOutbox } from './outbox-context.tsx'
import { usePersonOrNone } from './session-context.tsx'

export interface FocusStart {
  readonly task?: Task | undefined
  readonly step?: Step | undefined
  readonly mode?: FocusMode
  readonly minutes?: number
  /** Began some minutes before it was said. */
  readonly minutesAgo?: number
  /** When it was over already: it is kept beside what runs. */
  readonly endedAt?: string
  readonly at?: string
}

/** The contract's bound on a planned session. */
const longest = 480

const iso = (at: number): string => new Date(at).toISOString()

/** Minutes of a start: as said, as the step or the task was estimated, or as usual. */
const minutesOf = ({ minutes, step, task, mode }: FocusStart, usual: number): number => {
  const estimate = mode === 'pomodoro' ? undefined : (step?.estimateMinutes ?? task?.estimateMinutes)
  return Math.min(longest, minutes ?? estimate ?? usual)
}

const saidOf = ({ task, step }: FocusStart): FocusStartEntry['said'] => ({
  taskTitle: task?.title ?? null,
  stepTitle: step?.title ?? null,
  firstMove: task?.firstMove ?? null,
  nextStep: task?.steps.find(({ doneAt }) => doneAt === null)?.title ?? null,
  estimateMinutes: task?.estimateMinutes ?? null,
})

const bodyOf = (start: FocusStart, id: string): FocusStartEntry['body'] => {
  const { focusMode, focusMinutes, sitWithMe } = settingsStore.current()
  const mode = start.mode ?? focusMode
  return {
    id,
    mode,
    plannedMinutes: mode === 'flow' ? null : minutesOf({ ...start, mode }, focusMinutes),
    at: start.at ?? iso(serverNow() - (start.minutesAgo ?? 0) * minute),
    company: sitWithMe ? 'sol' : 'none',
    ...(start.task && { taskId: start.task.id }),
    ...(start.step && { stepId: start.step.id }),
    ...(start.endedAt !== undefined && { endedAt: start.endedAt }),
  }
}

/** After everything that waits already, whatever the clock of this device was set to meanwhile. */
const madeAfter = (entries: readonly OutboxEntry[]): number =>
  Math.max(Date.now(), ...entries.map(({ madeAt }) => madeAt + 1))

/**
 * Starts a focus session and what is done to one. Everything is kept on this device first and counts from the moment at
 * which it was done, so that neither a dead network nor a slow one makes the time wrong.
 */
export const useFocusActs = () => {
  const outbox = useOutbox()
  const person = usePersonOrNone()
  const queries = useQueryClient()
  const router = useRouter()
  const common = (id: string) => ({
    id,
    userId: person?.id ?? '',
    madeAt: madeAfter(outbox?.view().entries ?? []),
    refused: null,
  })
  const keepStart = (start: FocusStart): FocusDetail | undefined => {
    if (!outbox || !person) return undefined
    const id = newId()
    const entry: FocusStartEntry = {
      ...common(id),
      kind: 'focusStart',
      said: saidOf(start),
      body: bodyOf(start, id),
    }
    void outbox.add([entry])
    return sessionOfStart(entry)
  }
  const start = (wanted: FocusStart) => {
    if (keepStart(wanted)) router.push('/focus/')
  }
  const act = (session: FocusDetail, act: Omit<FocusActEntry['body'], 'at'>): FocusDetail => {
    const body = { ...act, at: iso(serverNow()) }
    if (!outbox || !person) return session
    void outbox.add([{ ...common(newId()), kind: 'focusAct', sessionId: session.id, body }])
    const next = afterAct(session, body)
    // The server's answer knows no running session any more; this one runs on at once.
    if (act.reopen) queries.setQueryData(queryKeys.focus, { current: next, now: body.at })
    return next
  }
  return { start, keepStart, act }
}
