import { describe, expect, test } from 'vitest'
import { seededRandom } from '../seeded-random.ts'
import { shuffled } from '../testing/people.ts'
import { boardOf } from './board.ts'
import type { Board } from './board.ts'
import { beforeWall, bufferAfter, limits, slotLength } from './day.ts'
import type { DayPlan, PlanTask } from './day.ts'
import { solveExactly } from './exact.ts'
import { searchNeighbourhoods } from './neighbourhoods.ts'
import { planDay } from './plan.ts'
import { readDayPlan } from './read-day.ts'
import { otherCategory } from './worth.ts'

const minute = 60_000
const start = Date.UTC(2026, 2, 2, 8)

const dayOf = (seed: number, tasks: number, hours: number): DayPlan => {
  const random = seededRandom(seed)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const task = (index: number): PlanTask => ({
    id: `t${index}`,
    minutes: pick([10, 15, 25, 30, 45, 60, 90]),
    value: 0.4 + 1.4 * random(),
    demand: random() < 0.8 ? random() : undefined,
    category: pick(['a', 'b', 'c']),
    deadline: random() < 0.3 ? start + Math.floor(random() * 30) * 60 * minute : undefined,
    notBefore: random() < 0.1 ? start + Math.floor(random() * 4) * 60 * minute : undefined,
  })
  const span = (id: string) => {
    const begin = start + Math.floor(random() * hours * 60) * minute
    return { id, start: begin, end: begin + pick([20, 45, 60]) * minute }
  }
  return {
    start,
    end: start + hours * 60 * minute,
    level: pick(['deep', 'moderate', 'scattered']),
    tasks: Array.from({ length: tasks }, (_, index) => task(index)),
    walls: Array.from({ length: Math.floor(random() * 3) }, (_, index) => span(`w${index}`)),
    pinned: random() < 0.3 ? [span('t0')] : [],
    energy: Array.from({ length: hours + 1 }, (_, hour) => {
      const mean = 50 + 20 * Math.sin(hour + seed)
      return { instant: start + hour * 60 * minute, mean, low: mean - 20, high: mean + 20 }
    }),
    previous: random() < 0.5 ? [{ id: 't1', start: start + Math.floor(random() * 20) * slotLength }] : [],
  }
}

/** Every order of every choice at every start. */
const bruteForce = (board: Board): number => {
  let best = 0
  const extend = (
    from: number,
    used: number,
    filled: number,
    count: number,
    category: number,
    value: number,
  ): void => {
    best = Math.max(best, value)
    if (count === board.blocks) return
    board.pieces.forEach((piece, index) => {
      if (used & (1 << index) || filled + piece.slots > board.room) return
      const cost = category >= 0 && category !== piece.category ? otherCategory : 0
      piece.worth.forEach((worth, slot) => {
        if (slot < from || worth === -Infinity) return
        extend(
          slot + piece.occupied,
          used | (1 << index),
          filled + piece.slots,
          count + 1,
          piece.category,
          value + worth - cost,
        )
      })
    })
  }
  extend(0, 0, 0, 0, -1, 0)
  return best
}

const allOf = (board: Board) => board.pieces.map((_, index) => index)

test('the plan is as good as the best of all that can be tried', () => {
  for (let seed = 0; seed < 150; seed += 1) {
    const board = boardOf(dayOf(seed, 3 + (seed % 2), 4))
    expect(solveExactly(board, allOf(board)).value).toBeCloseTo(bruteForce(board), 10)
  }
})

test('the placements are worth what the plan says', () => {
  for (let seed = 0; seed < 100; seed += 1) {
    const board = boardOf(dayOf(seed, 8, 12))
    const { starts, value } = solveExactly(board, allOf(board))
    let before = -1
    const total = starts.reduce((sum, { piece, slot }) => {
      const { worth, category } = board.pieces[piece] ?? { worth: [], category: 0 }
      const cost = before >= 0 && before !== category ? otherCategory : 0
      before = category
      return sum + (worth[slot] ?? 0) - cost
    }, 0)
    expect(total).toBeCloseTo(value, 10)
  }
})

describe('many random days', () => {
  const days = Array.from({ length: 250 }, (_, seed) => dayOf(seed, seed % 12, 3 + (seed % 12)))

  test('nothing overlaps, nothing is lost, walls and buffers are kept', () => {
    for (const day of days) {
      const { placements, leftOut } = planDay(day)
      const ids = [...placements.map(({ id }) => id), ...leftOut]
      expect(new Set(ids).size).toBe(ids.length)
      for (const { id } of day.tasks) expect(ids).toContain(id)
      placements.forEach((placement, index) => {
        expect(placement.reasons.length).toBeGreaterThan(0)
        expect(placement.reasons.length).toBeLessThanOrEqual(3)
        if (placement.isFixed) return
        expect(placement.start).toBeGreaterThanOrEqual(day.start)
        expect(placement.end).toBeLessThanOrEqual(day.end)
        const buffer = bufferAfter((placement.end - placement.start) / minute) * minute
        const next = placements[index + 1]
        if (next) expect(placement.end + buffer).toBeLessThanOrEqual(next.start)
        for (const wall of [...day.walls, ...day.pinned]) {
          const isClear = placement.end + beforeWall * minute <= wall.start || placement.start >= wall.end
          expect(isClear).toBe(true)
        }
      })
    }
  })

  test('a day is never filled further than its level allows', () => {
    for (const day of days.filter(({ previous, pinned }) => previous.length + pinned.length === 0)) {
      const { placements } = planDay(day)
      const filled = placements.reduce((total, { start: from, end }) => total + (end - from), 0)
      expect(placements.length).toBeLessThanOrEqual(limits[day.level].blocks)
      expect(filled).toBeLessThanOrEqual(limits[day.level].share * (day.end - day.start))
    }
  })

  test('pinned blocks and those about to start do not move', () => {
    for (const day of days) {
      const { placements } = planDay(day)
      for (const pinned of day.pinned)
        expect(placements).toContainEqual(expect.objectContaining({ ...pinned, isFixed: true }))
      const first = placements.find(({ isFixed }) => !isFixed)
      if (!first || first.start >= day.start + 30 * minute) continue
      const again = planDay({
        ...day,
        previous: placements.map(({ id, start: from }) => ({ id, start: from })),
        walls: day.walls,
      })
      expect(again.placements.find(({ id }) => id === first.id)?.start).toBe(first.start)
    }
  })
})

test('order does not matter', () => {
  for (let seed = 0; seed < 30; seed += 1) {
    const day = dayOf(seed, 12, 10)
    const mixed = {
      ...day,
      tasks: shuffled(day.tasks, 1),
      walls: shuffled(day.walls, 2),
      energy: shuffled(day.energy, 3),
    }
    expect(planDay(mixed)).toEqual(planDay(day))
  }
})

test('the search among many is close to the best, and never worse than the first ten', () => {
  for (let seed = 0; seed < 15; seed += 1) {
    const board = boardOf(dayOf(seed, 12, 8))
    const best = solveExactly(board, allOf(board)).value
    expect(searchNeighbourhoods(board).value).toBeGreaterThanOrEqual(0.97 * best)
  }
})

const line = (fields: object) => ({
  id: 'a',
  day: '2026-03-29',
  zone: 'Europe/Berlin',
  start: '09:00',
  end: '18:00',
  tasks: [],
  ...fields,
})

describe('reading a day', () => {
  test('the wall clock is followed through the change to summer time', () => {
    const day = readDayPlan(line({ day: '2026-03-28', start: '20:00', end: '04:00' }))
    expect((day.end - day.start) / 3_600_000).toBe(7)
    const autumn = readDayPlan(line({ day: '2026-10-24', start: '20:00', end: '04:00' }))
    expect((autumn.end - autumn.start) / 3_600_000).toBe(9)
  })

  test('a plan on such a night stays within it', () => {
    const tasks = Array.from({ length: 6 }, (_, index) => ({ id: `t${index}`, minutes: 45 }))
    const { placements } = planDay(
      readDayPlan(line({ day: '2026-03-28', start: '20:00', end: '04:00', level: 'deep', tasks })),
    )
    expect(placements.length).toBeGreaterThan(2)
    expect(placements.at(-1)?.end).toBeLessThanOrEqual(Date.UTC(2026, 2, 29, 2))
  })

  test('what is wrong is named', () => {
    expect(() => readDayPlan(line({ end: '08:00' }))).toThrow('end')
    expect(() => readDayPlan(line({ start: 'dawn' }))).toThrow('start')
    expect(() => readDayPlan(line({ tasks: [{ id: 'x', minutes: 0 }] }))).toThrow('tasks[0].minutes')
    expect(() =>
      readDayPlan(
        line({
          tasks: [
            { id: 'x', minutes: 5 },
            { id: 'x', minutes: 5 },
          ],
        }),
      ),
    ).toThrow('distinct')
    expect(() => readDayPlan(line({ walls: [{ start: '12:00', end: '11:00' }] }))).toThrow('walls[0].end')
    expect(() => readDayPlan(line({ level: 'heroic' }))).toThrow('level')
  })

  test('a day without room, tasks or time is an empty plan', () => {
    expect(planDay(readDayPlan(line({}))).placements).toEqual([])
    const full = line({ tasks: [{ id: 'x', minutes: 30 }], walls: [{ start: '09:00', end: '18:00' }] })
    expect(planDay(readDayPlan(full))).toMatchObject({ placements: [], leftOut: ['x'], value: 0 })
    const short = line({ end: '09:10', tasks: [{ id: 'x', minutes: 30 }] })
    expect(planDay(readDayPlan(short)).leftOut).toEqual(['x'])
  })
})
