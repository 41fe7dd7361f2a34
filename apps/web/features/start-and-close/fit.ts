/** Planned time against what the day holds. Pure. */
import type { Task } from '@sol/contracts/tasks'

/** Where nothing was estimated; the same as the rules of Today use. */
export const usualMinutes = 25

export const minutesOf = ({ estimateMinutes, steps }: Pick<Task, 'estimateMinutes' | 'steps'>): number => {
  if (estimateMinutes !== null) return estimateMinutes
  const open = steps.filter(({ doneAt }) => doneAt === null)
  return open.reduce((sum, step) => sum + (step.estimateMinutes ?? 0), 0) || usualMinutes
}

export interface Fit {
  readonly planned: number
  readonly holds: number
  /** What is planned beyond what the day holds; 0 when it fits. */
  readonly over: number
  /** Parts of the drawn line, each from 0 to 1: within the day, and spilling over its edge. */
  readonly within: number
  readonly spill: number
  /** Where on the line the day ends. */
  readonly edge: number
}

/** @param holds minutes that the weekday holds @param left minutes until the person stops; null: not said */
export const fitOf = (tasks: readonly Task[], holds: number, left: number | null): Fit => {
  const planned = tasks.reduce((sum, task) => sum + minutesOf(task), 0)
  const room = Math.max(0, left === null ? holds : Math.min(holds, left))
  const whole = Math.max(planned, room, 1)
  const over = Math.max(0, planned - room)
  return {
    planned,
    holds: room,
    over,
    within: Math.min(planned, room) / whole,
    spill: over / whole,
    edge: room / whole,
  }
}

/** Monday is 0. */
export const weekdayIndex = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7

export const withCapacity = (capacities: readonly number[], day: string, minutes: number): number[] =>
  capacities.map((one, at) => (at === weekdayIndex(day) ? Math.min(1440, Math.max(0, minutes)) : one))
