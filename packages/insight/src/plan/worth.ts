/**
 * What a task is worth at a start:
 *
 *   value × (0.5 + energy fit) + deadline − 0.004 × slot − min(0.15, 0.03 × slots moved)
 *
 * and 0.05 less when the block before it is of another category. Energy fit is 1 − |demand − percentile of the forecast|,
 * meaned over the task's slots and drawn to 0.5 by how unsure the forecast is. Deadline is 0 without one; on this day
 * 0.4 when met and −0.4 when missed; on a later day 0.4 / (1 + days until then).
 */
import { mean } from '../vector.ts'
import { slotLength, slotMinutes } from './day.ts'
import type { DayPlan, EnergyPoint, PlanTask } from './day.ts'

export const otherCategory = 0.05
const perSlot = 0.004
const perSlotMoved = 0.03
const mostForMoving = 0.15
const deadlineWorth = 0.4
const dayLength = 86_400_000
/** A 90 % interval reaches this many SDs to each side. */
const reach = 1.645

export interface Outlook {
  /** Percentile (0 to 1) of expected energy by slot. */
  readonly percentiles: Float64Array
  /** How much the forecast may say, 0 to 1. */
  readonly certainty: number
}

const percentileOf = (means: readonly number[], value: number): number => {
  const below = means.filter((other) => other < value).length
  const same = means.filter((other) => other === value).length
  return (below + same / 2) / means.length
}

const certaintyOf = (energy: readonly EnergyPoint[]): number => {
  const centre = mean(energy.map((point) => point.mean))
  const signal = mean(energy.map((point) => (point.mean - centre) ** 2))
  const noise = mean(energy.map(({ low, high }) => ((high - low) / 2 / reach) ** 2))
  return signal + noise < 1e-9 ? 0 : signal / (signal + noise)
}

/** Energy between the points in proportion, and as the nearest point outside them. */
const energyAt = (energy: readonly EnergyPoint[], instant: number): number => {
  const after = energy.findIndex((point) => point.instant >= instant)
  const right = energy[after]
  if (!right) return energy.at(-1)?.mean ?? 50
  const left = energy[after - 1]
  if (!left || right.instant === left.instant) return right.mean
  const share = (instant - left.instant) / (right.instant - left.instant)
  return left.mean + share * (right.mean - left.mean)
}

/** What the forecast says about each slot of the day. */
export const outlookOf = (day: DayPlan, slots: number): Outlook => {
  if (day.energy.length < 2) return { percentiles: new Float64Array(slots).fill(0.5), certainty: 0 }
  const energy = [...day.energy].sort((a, b) => a.instant - b.instant || a.mean - b.mean)
  const means = Array.from({ length: slots }, (_, slot) =>
    energyAt(energy, day.start + (slot + 0.5) * slotLength),
  )
  return {
    percentiles: Float64Array.from(means, (value) => percentileOf(means, value)),
    certainty: certaintyOf(energy),
  }
}

/** Slots that the task itself fills. */
export const slotsOf = (task: PlanTask): number => Math.max(1, Math.ceil(task.minutes / slotMinutes))

/** 0.5 when nothing is known; 1 when the energy expected is exactly what the task asks for. */
export const energyFit = (task: PlanTask, slot: number, outlook: Outlook): number => {
  if (task.demand === undefined) return 0.5
  let total = 0
  const count = slotsOf(task)
  for (let index = slot; index < slot + count; index += 1) {
    total += 1 - Math.abs(task.demand - (outlook.percentiles[index] ?? 0.5))
  }
  return 0.5 + (total / count - 0.5) * outlook.certainty
}

const deadlineTerm = (task: PlanTask, start: number, dayEnd: number): number => {
  if (task.deadline === undefined) return 0
  if (task.deadline > dayEnd) return deadlineWorth / (1 + Math.ceil((task.deadline - dayEnd) / dayLength))
  return start + task.minutes * 60_000 <= task.deadline ? deadlineWorth : -deadlineWorth
}

/** Worth of starting the task at the slot, before the cost of another category. */
export const worthAt = (day: DayPlan, task: PlanTask, slot: number, outlook: Outlook): number => {
  const start = day.start + slot * slotLength
  const before = day.previous.find(({ id }) => id === task.id)
  const moved = before === undefined ? 0 : Math.abs(start - before.start) / slotLength
  return (
    task.value * (0.5 + energyFit(task, slot, outlook)) +
    deadlineTerm(task, start, day.end) -
    perSlot * slot -
    Math.min(mostForMoving, perSlotMoved * moved)
  )
}
