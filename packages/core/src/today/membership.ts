/** What belongs to a solar day, what of it is carried over, and in which order it stands. Pure. */
import { wallTimeOn } from '../shared/solar-day.ts'
import type { TaskRow } from '../tasks/to-task.ts'

/** The day that is looked at. */
export interface Moment {
  readonly day: string
  /** The day after it. */
  readonly tomorrow: string
  readonly start: Date
  readonly now: Date
  readonly timeZone: string
  /** Chosen in the evening before. */
  readonly firstTaskId: string | null
}

/** A deadline today, tomorrow or before: it is shown whatever else was decided earlier. */
export const isPressing = (task: TaskRow, { tomorrow }: Moment): boolean =>
  task.deadlineDay !== null && task.deadlineDay <= tomorrow

/** On the shelf, unless a deadline comes near; what goes there today stays there today. */
const isAside = (task: TaskRow, moment: Moment): boolean =>
  task.shelvedAt !== null && !(isPressing(task, moment) && task.shelvedAt < moment.start)

/** It waits for somebody, and this is not the day on which to ask. */
const isWaiting = (task: TaskRow, moment: Moment): boolean =>
  task.waitingFor !== null && task.plannedDay !== moment.day && !isPressing(task, moment)

/** A later day that a person chose is their word, also against a deadline. */
export const isOfDay = (task: TaskRow, moment: Moment): boolean => {
  if (task.status !== 'open' || task.deletedAt !== null || isAside(task, moment)) return false
  if (task.pinned) return true
  const isLater = task.plannedDay !== null && task.plannedDay > moment.day
  return !isLater && !isWaiting(task, moment)
}

/** Planned for an earlier day, or caught on one and never planned. */
export const isCarried = (task: TaskRow, { day, start }: Moment): boolean =>
  task.plannedDay === null ? task.createdAt < start : task.plannedDay < day

/** When it is due on this day's wall, if it has a time today. */
export const timeOf = (task: TaskRow, { day, timeZone }: Moment): Date | null =>
  task.plannedDay === day && task.plannedTime !== null ? wallTimeOn(day, task.plannedTime, timeZone) : null

/** What begins within ten minutes is next. */
const soon = 10 * 60_000

/** Smaller comes first; the places are compared one after the other. */
const placeOf = (task: TaskRow, moment: Moment): number[] => {
  const time = timeOf(task, moment)?.getTime()
  const isHere = time !== undefined && time <= moment.now.getTime() + soon
  const isFirst = task.id === moment.firstTaskId && task.dayOrder === null
  return [
    time === undefined ? 1 : isHere ? 0 : 2,
    time ?? 0,
    isFirst ? 0 : 1,
    task.dayOrder ?? Number.MAX_VALUE,
    task.deadlineDay !== null && task.deadlineDay <= moment.day ? 0 : 1,
    task.pinned ? 0 : 1,
    task.createdAt.getTime(),
  ]
}

const byPlace = (one: readonly number[], other: readonly number[]): number => {
  const at = one.findIndex((place, index) => place !== other[index])
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}

/** What belongs to the day, in its order. */
export const ofDay = (rows: readonly TaskRow[], moment: Moment): TaskRow[] =>
  rows
    .filter((task) => isOfDay(task, moment))
    .map((task) => ({ task, place: placeOf(task, moment) }))
    .sort((a, b) => byPlace(a.place, b.place) || (a.task.id < b.task.id ? -1 : 1))
    .map(({ task }) => task)

/** Where nothing was estimated. */
export const usualMinutes = 25

/** The task's own estimate, or that of its open steps. */
export const minutesOf = (task: Pick<TaskRow, 'estimateMinutes' | 'steps'>): number => {
  if (task.estimateMinutes !== null) return task.estimateMinutes
  const open = task.steps.filter(({ doneAt }) => doneAt === null)
  return open.reduce((sum, step) => sum + (step.estimateMinutes ?? 0), 0) || usualMinutes
}
