/** Scores the planner: against trying everything, for time, for stability, for validity. */
import { boardOf } from '../src/plan/board.ts'
import type { Board } from '../src/plan/board.ts'
import { slotLength } from '../src/plan/day.ts'
import type { DayPlan, PlanTask } from '../src/plan/day.ts'
import { solveExactly } from '../src/plan/exact.ts'
import { searchNeighbourhoods } from '../src/plan/neighbourhoods.ts'
import { planDay } from '../src/plan/plan.ts'
import { otherCategory } from '../src/plan/worth.ts'
import { Chance } from './chance.ts'
import { clockNow } from './clock.ts'
import type { Row } from './table.ts'

const minute = 60_000
const dayStart = Date.UTC(2026, 2, 2, 8)

const taskOf = (chance: Chance, index: number): PlanTask => ({
  id: `t${String(index).padStart(2, '0')}`,
  minutes: chance.pick([15, 20, 25, 30, 45, 60, 90, 120]),
  value: Math.round(chance.uniform(0.4, 1.8) * 100) / 100,
  demand: chance.happens(0.8) ? Math.round(chance.uniform() * 100) / 100 : undefined,
  category: chance.pick(['write', 'mail', 'house', 'calls']),
  deadline: chance.happens(0.3) ? dayStart + chance.integer(2, 30) * 60 * minute : undefined,
  notBefore: chance.happens(0.1) ? dayStart + chance.integer(1, 5) * 60 * minute : undefined,
})

/** A random day of `hours` with walls, a forecast and tasks. */
export const makeDay = (seed: number, tasks: number, hours = 14): DayPlan => {
  const chance = new Chance(seed, 5)
  const walls = Array.from({ length: chance.integer(0, 3) }, (_, index) => {
    const start = dayStart + chance.integer(0, Math.max(1, hours * 4 - 4)) * slotLength
    return { id: `w${index}`, start, end: start + chance.pick([30, 45, 60]) * minute }
  })
  const energy = Array.from({ length: hours + 1 }, (_, hour) => {
    const mean = 50 + 15 * Math.sin(hour / 2 + seed) + chance.normal(0, 3)
    return {
      instant: dayStart + hour * 60 * minute,
      mean,
      low: Math.max(0, mean - 22),
      high: Math.min(100, mean + 22),
    }
  })
  return {
    start: dayStart,
    end: dayStart + hours * 60 * minute,
    level: chance.pick(['deep', 'moderate', 'scattered'] as const),
    tasks: Array.from({ length: tasks }, (_, index) => taskOf(chance, index)),
    walls,
    pinned: [],
    energy,
    previous: [],
  }
}

/** The best value by trying every order of every choice at every start. */
export const bruteForce = (board: Board): number => {
  let best = 0
  const extend = (
    from: number,
    used: number,
    filled: number,
    blocks: number,
    category: number,
    value: number,
  ): void => {
    best = Math.max(best, value)
    if (blocks === board.blocks) return
    board.pieces.forEach((piece, index) => {
      if (used & (1 << index) || filled + piece.slots > board.room) return
      const cost = category >= 0 && category !== piece.category ? otherCategory : 0
      piece.worth.forEach((worth, slot) => {
        if (slot < from || worth === -Infinity) return
        extend(
          slot + piece.occupied,
          used | (1 << index),
          filled + piece.slots,
          blocks + 1,
          piece.category,
          value + worth - cost,
        )
      })
    })
  }
  extend(0, 0, 0, 0, -1, 0)
  return best
}

const share = (values: readonly number[], at: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * at))] ?? 0
const meanOf = (values: readonly number[]) =>
  values.reduce((total, value) => total + value, 0) / values.length

const gap = (count: number): Row => {
  const gaps = Array.from({ length: count }, (_, seed) => {
    const board = boardOf(makeDay(seed, 3 + (seed % 2), 5))
    return (
      bruteForce(board) -
      solveExactly(
        board,
        board.pieces.map((_, index) => index),
      ).value
    )
  })
  return {
    name: 'plan: largest gap to brute force',
    value: Math.max(...gaps.map(Math.abs)),
    gate: [-1, 1e-9],
    digits: 12,
  }
}

const fallback = (count: number): Row[] => {
  const gaps = Array.from({ length: count }, (_, seed) => {
    const board = boardOf(makeDay(seed + 500, 12))
    const exact = solveExactly(
      board,
      board.pieces.map((_, index) => index),
    ).value
    return exact === 0 ? 0 : 1 - searchNeighbourhoods(board).value / exact
  })
  return [
    { name: 'plan: fallback gap at 12 tasks, mean', value: meanOf(gaps), gate: [0, 0.03] },
    { name: 'plan: fallback gap at 12 tasks, p95', value: share(gaps, 0.95), gate: [0, 0.09] },
  ]
}

const timed = (tasks: number, count: number): number[] =>
  Array.from({ length: count }, (_, seed) => {
    const day = { ...makeDay(seed + 900, tasks), level: 'deep' as const }
    const start = clockNow()
    planDay(day)
    return clockNow() - start
  })

const stability = (count: number): Row[] => {
  let [moved, kept, loss] = [0, 0, 0]
  for (let seed = 0; seed < count; seed += 1) {
    const day = { ...makeDay(seed + 2000, 7), level: 'deep' as const }
    const first = planDay(day)
    const chance = new Chance(seed, 9)
    const at = day.start + chance.integer(8, 40) * slotLength
    const changed = { ...day, walls: [...day.walls, { id: 'new', start: at, end: at + 45 * minute }] }
    const again = planDay({ ...changed, previous: first.placements.map(({ id, start }) => ({ id, start })) })
    const free = planDay(changed)
    for (const before of first.placements) {
      const after = again.placements.find(({ id }) => id === before.id)
      if (!after) continue
      kept += 1
      if (Math.abs(after.start - before.start) > 30 * minute) moved += 1
    }
    const worth = plainValue(changed, again.placements)
    loss += free.value === 0 ? 0 : 1 - worth / plainValue(changed, free.placements)
  }
  return [
    { name: 'plan: moved > 30 min on replanning', value: moved / kept, gate: [0, 0.1] },
    { name: 'plan: value lost to stability', value: loss / count, gate: [-1, 0.005] },
  ]
}

/** Worth without the price of moving. */
export const plainValue = (day: DayPlan, placements: readonly { id: string; start: number }[]): number => {
  const board = boardOf({ ...day, previous: [] })
  let category = -1
  return [...placements]
    .sort((a, b) => a.start - b.start)
    .reduce((total, { id, start }) => {
      const piece = board.pieces.find(({ task }) => task.id === id)
      const worth = piece?.worth[Math.round((start - day.start) / slotLength)] ?? 0
      const cost = category >= 0 && category !== piece?.category ? otherCategory : 0
      category = piece?.category ?? -1
      return total + (worth === -Infinity ? 0 : worth) - cost
    }, 0)
}

export const planRows = (size: number): Row[] => {
  timed(10, 10)
  return [
    gap(size),
    ...fallback(Math.ceil(size / 5)),
    {
      name: 'plan: ms for 10 tasks, p95',
      value: share(timed(10, Math.ceil(size / 5)), 0.95),
      gate: [0, 40],
      stretch: [0, 10],
    },
    {
      name: 'plan: ms for 30 tasks, p95',
      value: share(timed(30, Math.ceil(size / 20)), 0.95),
      gate: [0, 500],
    },
    ...stability(Math.ceil(size / 2)),
  ]
}
