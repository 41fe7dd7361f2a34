/** From what a person asks for to what the row holds: the rules between the fields of a task. Pure. */
import type { RequestOf } from '@sol/contracts/endpoint'
import type { updateTask } from '@sol/contracts/tasks'
import { AppError } from '../shared/app-error.ts'
import type { TaskPatch } from './changed-values.ts'
import type { TaskRow } from './to-task.ts'

export type TaskChange = RequestOf<typeof updateTask>['body']

type Times = Pick<TaskPatch, 'plannedDay' | 'plannedTime' | 'deadlineDay' | 'deadlineTime'>

/** @throws AppError validation_failed for a time without a day */
export const assertTimesHaveDays = (when: Times): void => {
  for (const [day, time] of [
    ['plannedDay', 'plannedTime'],
    ['deadlineDay', 'deadlineTime'],
  ] as const) {
    if (!when[time] || when[day]) continue
    throw new AppError('validation_failed', {
      issues: [{ path: [time], message: 'A time needs its day; give both, or empty the time' }],
    })
  }
}

interface When {
  readonly day: string | null
  readonly time: string | null
}

/** What a day and its time become; emptying the day empties the time. */
const whenAfter = (before: When, day: string | null | undefined, time: string | null | undefined): When => {
  const nextDay = day === undefined ? before.day : day
  const kept = day === null ? null : before.time
  return { day: nextDay, time: time === undefined ? kept : time }
}

const planned = (row: TaskRow, change: TaskChange): TaskPatch => {
  const { day, time } = whenAfter(
    { day: row.plannedDay, time: row.plannedTime },
    change.plannedDay,
    change.plannedTime,
  )
  const moves = day !== row.plannedDay
  return {
    plannedDay: day,
    plannedTime: time,
    // A place that was chosen by hand belongs to the day for which it was chosen.
    ...(moves ? { dayOrder: null } : {}),
    // What is planned does not wait on the shelf.
    ...(moves && day !== null ? { shelvedAt: null } : {}),
  }
}

const deadline = (row: TaskRow, change: TaskChange): TaskPatch => {
  const { day, time } = whenAfter(
    { day: row.deadlineDay, time: row.deadlineTime },
    change.deadlineDay,
    change.deadlineTime,
  )
  return { deadlineDay: day, deadlineTime: time }
}

/** Done keeps the first moment and leaves the shelf; open forgets the moment. */
export const withStatus = (row: TaskRow, status: TaskRow['status'], now: Date): TaskPatch =>
  status === 'done'
    ? { status, completedAt: row.completedAt ?? now, shelvedAt: null }
    : { status, completedAt: null }

/** On the shelf, with the counting over; or back from it. */
export const withShelf = (row: TaskRow, shelved: boolean, now: Date): TaskPatch => ({
  shelvedAt: shelved ? (row.shelvedAt ?? now) : null,
  carries: 0,
  dayOrder: null,
})

/** @throws AppError validation_failed for a time without a day */
export const patchOf = (row: TaskRow, change: TaskChange, now: Date): TaskPatch => {
  const { status, shelved, plannedDay: _day, plannedTime: _time, ...plain } = change
  const patch: TaskPatch = {
    ...plain,
    // Whatever a person touches begins to count anew.
    carries: 0,
    ...planned(row, change),
    ...deadline(row, change),
    ...(shelved === undefined ? {} : withShelf(row, shelved, now)),
    ...(status === undefined ? {} : withStatus(row, status, now)),
  }
  assertTimesHaveDays(patch)
  return patch
}
