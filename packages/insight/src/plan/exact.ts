/**
 * The best plan, exactly: dynamic programme over (set of placed tasks, slot, category of the last one). Exact because
 * worth adds up over start times and the cost of changing category looks back one block only (Held & Karp 1962).
 */
import { at } from '../vector.ts'
import type { Board, Piece } from './board.ts'
import { otherCategory } from './worth.ts'

export interface Start {
  /** Index into the board's pieces. */
  readonly piece: number
  readonly slot: number
}

export interface Solution {
  /** In order of time. */
  readonly starts: readonly Start[]
  readonly value: number
}

interface Table {
  readonly width: number
  readonly categories: number
  /** Best worth by (set, slot, category of the last block). */
  readonly best: Float64Array
  /** Block that led there: 1 + place × slots + start slot; 0 for waiting. */
  readonly cause: Int32Array
  /** Category of the block before, for the way back. */
  readonly before: Int8Array
}

interface TaskSet {
  readonly set: number
  readonly count: number
  readonly filled: number
}

const setsOf = (pieces: readonly Piece[]): TaskSet[] => {
  const sets: TaskSet[] = [{ set: 0, count: 0, filled: 0 }]
  for (let set = 1; set < 1 << pieces.length; set += 1) {
    const lowest = 31 - Math.clz32(set & -set)
    const rest = sets[set & (set - 1)] as TaskSet
    sets.push({ set, count: rest.count + 1, filled: rest.filled + (pieces[lowest] as Piece).slots })
  }
  return sets
}

/** The best state of a set at each slot, and its category: where a block of another category comes from. */
interface Tops {
  readonly worth: Float64Array
  readonly category: Int8Array
}

/** Lets a set wait from slot to slot (what was reached earlier holds later) and notes the best at each. */
const wait = ({ width, categories, best, cause, before }: Table, set: number, tops: Tops): void => {
  for (let slot = 0; slot < width; slot += 1) {
    const here = (set * width + slot) * categories
    let [top, topCategory] = [-Infinity, 0]
    for (let category = 0; category < categories; category += 1) {
      const earlier = slot === 0 ? -Infinity : at(best, here - categories + category)
      if (earlier > -Infinity && earlier >= at(best, here + category)) {
        best[here + category] = earlier
        cause[here + category] = 0
        before[here + category] = category
      }
      const worth = at(best, here + category)
      if (worth > top) {
        top = worth
        topCategory = category
      }
    }
    tops.worth[slot] = top
    tops.category[slot] = topCategory
  }
}

const place = (table: Table, set: number, index: number, piece: Piece, tops: Tops): void => {
  const { width, categories, best, cause, before } = table
  const next = set | (1 << index)
  const slots = piece.worth.length
  const cost = set === 0 ? 0 : otherCategory
  for (let slot = 0; slot + piece.slots <= slots; slot += 1) {
    const gain = at(piece.worth, slot)
    const same = at(best, (set * width + slot) * categories + piece.category)
    const changed = at(tops.worth, slot) - cost
    const worth = (same >= changed ? same : changed) + gain
    const there = (next * width + Math.min(slots, slot + piece.occupied)) * categories + piece.category
    // Also passes over what cannot be: minus infinity is never more.
    if (!(worth > at(best, there))) continue
    best[there] = worth
    cause[there] = 1 + index * slots + slot
    before[there] = same >= changed ? piece.category : at(tops.category, slot)
  }
}

const wayTo = (table: Table, set: number, category: number, slots: number): Start[] => {
  const { width, categories, cause, before } = table
  const starts: Start[] = []
  let [left, slot, last] = [set, width - 1, category]
  while (left !== 0) {
    const here = (left * width + slot) * categories + last
    const why = at(cause, here)
    if (why === 0) {
      slot -= 1
      continue
    }
    const [piece, start] = [Math.floor((why - 1) / slots), (why - 1) % slots]
    starts.push({ piece, slot: start })
    last = at(before, here)
    left &= ~(1 << piece)
    slot = start
  }
  return starts.reverse()
}

const newTable = (pieces: readonly Piece[], slots: number, categories: number): Table => {
  const size = (1 << pieces.length) * (slots + 1) * categories
  const best = new Float64Array(size).fill(-Infinity)
  // Before anything is placed every slot is reached for nothing, whatever the category.
  best.fill(0, 0, (slots + 1) * categories)
  return { width: slots + 1, categories, best, cause: new Int32Array(size), before: new Int8Array(size) }
}

/** Best plan with the pieces `chosen` (indices into the board's), which should be twelve at most. */
export const solveExactly = (board: Board, chosen: readonly number[]): Solution => {
  const pieces = chosen.map((index) => board.pieces[index] as Piece)
  const { slots, room, blocks } = board
  const categories = Math.max(1, board.categories)
  if (slots === 0 || pieces.length === 0) return { starts: [], value: 0 }
  const table = newTable(pieces, slots, categories)
  const sets = setsOf(pieces)
  const tops = { worth: new Float64Array(slots + 1), category: new Int8Array(slots + 1) }
  let best = { value: 0, set: 0, category: 0 }
  for (const { set, count, filled } of sets) {
    if (count > blocks || filled > room) continue
    wait(table, set, tops)
    for (let category = 0; category < categories; category += 1) {
      const value = at(table.best, (set * table.width + slots) * categories + category)
      if (value > best.value + 1e-12) best = { value, set, category }
    }
    if (count === blocks) continue
    pieces.forEach((piece, index) => {
      if ((set & (1 << index)) === 0 && filled + piece.slots <= room) place(table, set, index, piece, tops)
    })
  }
  const starts = wayTo(table, best.set, best.category, slots)
  return { starts: starts.map(({ piece, slot }) => ({ piece: at(chosen, piece), slot })), value: best.value }
}
