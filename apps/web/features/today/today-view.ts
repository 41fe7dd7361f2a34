/** What Today shows, from what the server says and what waits on this device. Pure. */
import type { Checkin } from '@sol/contracts/checkins'
import type { FocusSession } from '@sol/contracts/focus-sessions'
import type { Task } from '@sol/contracts/tasks'
import type { Today } from '@sol/contracts/today'
import type { CheckinEntry, OutboxEntry } from '../../lib/outbox/entry.ts'
import { taskOfEntry } from '../../lib/outbox/task-of-entry.ts'

/** `waits`: it is on this device and has not reached the server yet. */
export interface OpenTask {
  readonly task: Task
  readonly waits: boolean
}

export type Happening =
  | { readonly kind: 'done'; readonly at: number; readonly task: Task }
  | { readonly kind: 'focus'; readonly at: number; readonly session: FocusSession }
  | {
      readonly kind: 'checkin'
      readonly at: number
      readonly checkin: CheckinValues
      /** As the server has it; null while it waits on this device. */
      readonly logged: Checkin | null
    }

type CheckinValues = Pick<Checkin, 'id' | 'mood' | 'energy' | 'focus'>

export interface TodayView {
  readonly running: FocusSession | null
  /** The one next thing; null when nothing is open or something runs. */
  readonly next: OpenTask | null
  readonly others: readonly OpenTask[]
  /** Latest first. */
  readonly happened: readonly Happening[]
}

const waitingOf = <K extends OutboxEntry['kind']>(
  kind: K,
  known: readonly { id: string }[],
  entries: readonly OutboxEntry[],
) => {
  const ids = new Set(known.map(({ id }) => id))
  return entries.filter(
    (entry): entry is Extract<OutboxEntry, { kind: K }> =>
      entry.kind === kind && entry.refused === null && !ids.has(entry.id),
  )
}

const openOf = (today: Today, entries: readonly OutboxEntry[]): OpenTask[] => [
  ...today.open.map((task) => ({ task, waits: false })),
  ...waitingOf('task', [...today.open, ...today.done], entries).map((entry) => ({
    task: taskOfEntry(entry),
    waits: true,
  })),
]

const checkinOf = ({ id, madeAt, body }: CheckinEntry): Happening => ({
  kind: 'checkin',
  at: madeAt,
  checkin: { id, mood: body.mood, energy: body.energy, focus: body.focus },
  logged: null,
})

const happenedOf = (today: Today, entries: readonly OutboxEntry[]): Happening[] => {
  const done = today.done.map((task): Happening => ({
    kind: 'done',
    at: Date.parse(task.completedAt ?? today.now),
    task,
  }))
  const sessions = today.sessions.map((session): Happening => ({
    kind: 'focus',
    at: Date.parse(session.endedAt ?? today.now),
    session,
  }))
  const checkins = today.checkins.map((checkin): Happening => ({
    kind: 'checkin',
    at: Date.parse(checkin.at),
    checkin,
    logged: checkin,
  }))
  const waiting = waitingOf('checkin', today.checkins, entries).map(checkinOf)
  return [...done, ...sessions, ...checkins, ...waiting].sort((a, b) => b.at - a.at)
}

/** The first that was not put aside; when all were, the round begins again. */
const chooseNext = (open: readonly OpenTask[], skipped: readonly string[]): OpenTask | null =>
  open.find(({ task }) => !skipped.includes(task.id)) ?? open[0] ?? null

/** @param skipped ids that were answered with "Not this one", in this tab on this day */
export const todayView = (
  today: Today,
  entries: readonly OutboxEntry[],
  skipped: readonly string[],
): TodayView => {
  const open = openOf(today, entries).filter(({ task }) => task.id !== today.focus?.taskId)
  const next = today.focus ? null : chooseNext(open, skipped)
  return {
    running: today.focus,
    next,
    others: open.filter((one) => one !== next),
    happened: happenedOf(today, entries),
  }
}

/** What is put aside after "Not this one": once everything has been, only the last one is. */
export const skippedAfter = (skipped: readonly string[], id: string, open: readonly string[]): string[] => {
  const next = [...skipped.filter((one) => one !== id), id]
  return open.every((one) => next.includes(one)) ? [id] : next
}
