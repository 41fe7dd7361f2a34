import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spreadOver } from './spread.ts'

const task = (id: string, minutes: number, deadlineDay: string | null = null) => ({
  id,
  minutes,
  deadlineDay,
})
const rooms = [
  { day: '2026-11-23', minutes: 60 },
  { day: '2026-11-24', minutes: 30 },
  { day: '2026-11-25', minutes: 90 },
]

describe('spreading over the next days', () => {
  test('keeps what fits into today, in its order, and gives the rest the first day with room', () => {
    const days = spreadOver([task('a', 40), task('b', 30), task('c', 60), task('d', 20)], rooms)
    expect([...days]).toEqual([
      ['a', '2026-11-23'],
      ['b', '2026-11-24'],
      ['c', '2026-11-25'],
      ['d', '2026-11-23'],
    ])
  })

  test('gives what fits nowhere to the widest day, and never a day past a deadline', () => {
    const days = spreadOver([task('long', 500), task('near', 90, '2026-11-24')], rooms)
    expect([...days.values()]).toEqual(['2026-11-25', '2026-11-23'])
  })

  test('places everything, and overfills a day only when nothing fits', () => {
    const minutes = fc.integer({ min: 1, max: 200 })
    fc.assert(
      fc.property(fc.array(minutes, { maxLength: 40 }), (sizes) => {
        const tasks = sizes.map((size, at) => task(String(at), size))
        const days = spreadOver(tasks, rooms)
        expect(days.size).toBe(tasks.length)
        const left = new Map(rooms.map((room) => [room.day, room.minutes]))
        for (const { id, minutes: size } of tasks) {
          const day = days.get(id) ?? ''
          const fitsSomewhere = [...left.values()].some((room) => room >= size)
          if (fitsSomewhere) expect(left.get(day)).toBeGreaterThanOrEqual(size)
          left.set(day, (left.get(day) ?? 0) - size)
        }
      }),
    )
  })
})
