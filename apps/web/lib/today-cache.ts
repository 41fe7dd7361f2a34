/** What our own writes make of the answer to `getToday`, so that a change is seen before it is confirmed. Pure. */
import type { Checkin } from '@sol/contracts/checkins'
import type { FocusSession } from '@sol/contracts/focus-sessions'
import type { Task, TaskStatus } from '@sol/contracts/tasks'
import type { Today } from '@sol/contracts/today'

const without = <T extends { id: string }>(rows: readonly T[], id: string): T[] =>
  rows.filter((row) => row.id !== id)

/** Where it stands already; else before the first that was caught later. The server's own order comes with its answer. */
const placed = (open: readonly Task[], task: Task): Task[] => {
  if (open.some(({ id }) => id === task.id)) return open.map((one) => (one.id === task.id ? task : one))
  const at = open.findIndex((one) => Date.parse(one.createdAt) > Date.parse(task.createdAt))
  return at < 0 ? [...open, task] : open.toSpliced(at, 0, task)
}

/** A task in the list where its status puts it: open in its place, done latest first. */
export const withTask = (today: Today, task: Task): Today => {
  const done = without(today.done, task.id)
  return task.status === 'open'
    ? { ...today, open: placed(today.open, task), done }
    : { ...today, open: without(today.open, task.id), done: [task, ...done] }
}

/** The day without what was moved elsewhere. */
export const withoutTask = (today: Today, id: string): Today => ({ ...today, open: without(today.open, id) })

export const withStatus = (today: Today, task: Task, status: TaskStatus, at: string): Today =>
  withTask(today, { ...task, status, completedAt: status === 'done' ? at : null })

export const withCheckin = (today: Today, checkin: Checkin): Today => ({
  ...today,
  checkins: [...without(today.checkins, checkin.id), checkin].sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at),
  ),
})

export const withoutCheckin = (today: Today, id: string): Today => ({
  ...today,
  checkins: without(today.checkins, id),
})

export const withFocus = (today: Today, session: FocusSession): Today =>
  session.endedAt === null
    ? { ...today, focus: session }
    : {
        ...today,
        focus: today.focus?.id === session.id ? null : today.focus,
        sessions: [...without(today.sessions, session.id), session],
      }

/** The day with these first, in this order; what has its time keeps its place at the end. */
export const withOrder = (today: Today, ids: readonly string[]): Today => {
  const placed = ids.flatMap((id) => today.open.find((task) => task.id === id) ?? [])
  return {
    ...today,
    open: [...placed, ...today.open.filter(({ id }) => !ids.includes(id))],
    placedIds: [...ids],
  }
}
