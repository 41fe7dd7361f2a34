/** The day as slots: where each task can start, what it is worth there, and how much room there is. */
import { beforeWall, bufferAfter, limits, slotLength, slotMinutes } from './day.ts'
import type { DayPlan, PlanTask, Span } from './day.ts'
import { outlookOf, slotsOf, worthAt } from './worth.ts'
import type { Outlook } from './worth.ts'

export interface Piece {
  readonly task: PlanTask
  /** Slots of the task, and with its buffer. */
  readonly slots: number
  readonly occupied: number
  /** Worth by start slot; −Infinity where it cannot start. */
  readonly worth: Float64Array
  readonly category: number
}

export interface Board {
  readonly day: DayPlan
  readonly slots: number
  readonly pieces: readonly Piece[]
  readonly categories: number
  readonly outlook: Outlook
  /** Slots that may be filled, and blocks that may be placed. */
  readonly room: number
  readonly blocks: number
}

const blockedBy = (spans: readonly Span[], day: DayPlan, slots: number, minutesBefore: number): boolean[] => {
  const blocked = Array.from({ length: slots }, () => false)
  for (const { start, end } of spans) {
    const first = Math.floor((start - minutesBefore * 60_000 - day.start) / slotLength)
    const last = Math.ceil((end - day.start) / slotLength)
    for (let slot = Math.max(0, first); slot < Math.min(slots, last); slot += 1) blocked[slot] = true
  }
  return blocked
}

const occupiedBy = (task: PlanTask): number =>
  Math.max(slotsOf(task), Math.ceil((task.minutes + bufferAfter(task.minutes)) / slotMinutes))

interface Obstacles {
  /** Slots of walls with the minutes before them, and of walls alone. */
  readonly near: readonly boolean[]
  readonly solid: readonly boolean[]
}

const fits = (slot: number, slots: number, occupied: number, { near, solid }: Obstacles): boolean => {
  if (slot + slots > near.length) return false
  for (let index = slot; index < slot + slots; index += 1) if (near[index]) return false
  for (let index = slot + slots; index < slot + occupied; index += 1) if (solid[index]) return false
  return true
}

const pieceOf = (
  day: DayPlan,
  task: PlanTask,
  category: number,
  obstacles: Obstacles,
  outlook: Outlook,
): Piece => {
  const [slots, occupied] = [slotsOf(task), occupiedBy(task)]
  const worth = new Float64Array(obstacles.near.length).fill(-Infinity)
  for (let slot = 0; slot < worth.length; slot += 1) {
    const tooEarly = task.notBefore !== undefined && day.start + slot * slotLength < task.notBefore
    if (!tooEarly && fits(slot, slots, occupied, obstacles)) worth[slot] = worthAt(day, task, slot, outlook)
  }
  return { task, slots, occupied, worth, category }
}

const withBuffer = ({ start, end }: Span): Span => ({
  start,
  end: end + bufferAfter((end - start) / 60_000) * 60_000,
})

/** Lays the day out. Tasks come in the order of their ids, so that the order of the input cannot matter. */
export const boardOf = (day: DayPlan): Board => {
  const slots = Math.max(0, Math.floor((day.end - day.start) / slotLength))
  const fixed = [...day.walls, ...day.pinned.map(withBuffer)]
  const obstacles = {
    near: blockedBy(fixed, day, slots, beforeWall),
    solid: blockedBy(fixed, day, slots, 0),
  }
  const outlook = outlookOf(day, slots)
  const tasks = [...day.tasks].sort((a, b) => (a.id < b.id ? -1 : 1))
  const categories = [...new Set(tasks.map(({ category }) => category))].sort()
  const own = day.pinned.reduce((total, { start, end }) => total + Math.ceil((end - start) / slotLength), 0)
  const free = obstacles.solid.filter((isBlocked) => !isBlocked).length + own
  const { share, blocks } = limits[day.level]
  return {
    day,
    slots,
    pieces: tasks.map((task) => pieceOf(day, task, categories.indexOf(task.category), obstacles, outlook)),
    categories: categories.length,
    outlook,
    // Blocks that stand already are part of what a day can hold.
    room: Math.max(0, Math.floor(share * free) - own),
    blocks: Math.max(0, blocks - day.pinned.length),
  }
}
