/** What our own writes make of the answer to `getToday`, so that a change is seen before it is confirmed. Pure. */
import type { Checkin } from '@sol/contracts/checkins'
import type { FocusSession } from '@sol/contracts/focus-sessions'
import type { Task, TaskStatus } from '@sol/contracts/tasks'
import type { Today } from '@sol/contracts/today'

const without = <T extends { id: string }>(rows: readonly T[], id: string): T[] =>
  rows.filter((row) => row.id !== id)

const byCreation = (a: Task, b: Task) =>
  Date.parse(a.createdAt) - Date.parse(b.createdAt) || (a.id < b.id ? -1 : 1)

/** A task in the list where its status puts it; the server's orders: open by creation, done latest first. */
export const withTask = (today: Today, task: Task): Today => {
  const open = without(today.open, task.id)
  const done = without(today.done, task.id)
  return task.status === 'open'
    ? { ...today, open: [...open, task].sort(byCreation), done }
    : { ...today, open, done: [task, ...done] }
}

export const withStatus = (today: Today, task: Task, status: TaskStatus, at: string): Today =>
  withTask(today, { ...task, status, completedAt: status === 'done' ? at : null })

export const withCheckin = (today: Today, checkin: Checkin): Today => ({
  ...today,
  checkins: [...without(today.checkins, checkin.id), checkin].sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at),
  ),
})

export const withFocus = (today: Today, session: FocusSession): Today =>
  session.endedAt === null
    ? { ...today, focus: session }
    : {
        ...today,
        focus: today.focus?.id === session.id ? null : today.focus,
        sessions: [...without(today.sessions, session.id), session],
      }
