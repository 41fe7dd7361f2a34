/** What Today shows, from what the server says and what waits on this device. Pure. */
import type { Checkin } from '@sol/contracts/checkins'
import type { FocusSession } from '@sol/contracts/focus-sessions'
import type { Task } from '@sol/contracts/tasks'
import type { Today } from '@sol/contracts/today'
import type { CheckinEntry, OutboxEntry } from '../../lib/outbox/entry.ts'
import type { OutboxView } from '../../lib/outbox/outbox.ts'
import { briefRunningWith } from '../../lib/focus-pending.ts'
import { taskOfEntry } from '../../lib/outbox/task-of-entry.ts'

/** Where something is: acknowledged, on its way for a moment, or on this device until the server answers again. */
export type Place = 'server' | 'sending' | 'device'

export interface OpenTask {
  readonly task: Task
  readonly place: Place
}

export type Happening =
  | { readonly kind: 'done'; readonly at: number; readonly task: Task }
  | { readonly kind: 'focus'; readonly at: number; readonly session: FocusSession }
  | {
      readonly kind: 'checkin'
      readonly at: number
      readonly checkin: CheckinValues
      /** As the server has it; null until then. */
      readonly logged: Checkin | null
      readonly place: Place
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

const placeOf = ({ stuck }: OutboxView): Place => (stuck ? 'device' : 'sending')

const openOf = (today: Today, outbox: OutboxView): OpenTask[] => [
  ...today.open.map((task): OpenTask => ({ task, place: 'server' })),
  ...waitingOf('task', [...today.open, ...today.done], outbox.entries).map((entry) => ({
    task: taskOfEntry(entry),
    place: placeOf(outbox),
  })),
]

const checkinOf = ({ id, madeAt, body }: CheckinEntry, place: Place): Happening => ({
  kind: 'checkin',
  at: madeAt,
  checkin: { id, mood: body.mood, energy: body.energy, focus: body.focus },
  logged: null,
  place,
})

const happenedOf = (today: Today, outbox: OutboxView): Happening[] => {
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
    place: 'server',
  }))
  const waiting = waitingOf('checkin', today.checkins, outbox.entries).map((entry) =>
    checkinOf(entry, placeOf(outbox)),
  )
  return [...done, ...sessions, ...checkins, ...waiting].sort((a, b) => b.at - a.at)
}

/** The first that was not put aside; when all were, the round begins again. */
const chooseNext = (open: readonly OpenTask[], skipped: readonly string[]): OpenTask | null =>
  open.find(({ task }) => !skipped.includes(task.id)) ?? open[0] ?? null

/** @param skipped ids that were answered with "Not this one", in this tab on this day */
export const todayView = (today: Today, outbox: OutboxView, skipped: readonly string[]): TodayView => {
  const running = briefRunningWith(today.focus, outbox.entries)
  const open = openOf(today, outbox).filter(({ task }) => task.id !== running?.taskId)
  const next = running ? null : chooseNext(open, skipped)
  return {
    running,
    next,
    others: open.filter((one) => one !== next),
    happened: happenedOf(today, outbox),
  }
}

/** What is put aside after "Not this one": once everything has been, only the last one is. */
export const skippedAfter = (skipped: readonly string[], id: string, open: readonly string[]): string[] => {
  const next = [...skipped.filter((one) => one !== id), id]
  return open.every((one) => next.includes(one)) ? [id] : next
}
