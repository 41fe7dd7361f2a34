/**
 * For days with more tasks than can be solved exactly: large-neighbourhood search (Shaw 1998). Every round keeps the
 * blocks that are placed, adds a few others by seeded chance and solves these exactly, so that it never gets worse.
 */
import { seededRandom } from '../seeded-random.ts'
import type { Board, Piece } from './board.ts'
import { solveExactly } from './exact.ts'
import type { Solution } from './exact.ts'

/** Tasks that a round solves exactly. */
export const neighbourhood = 10
/** How often each task that is left out gets its chance. */
const passes = 3

/** The most that a piece could be worth anywhere. */
const promise = (piece: Piece): number =>
  piece.worth.reduce((most, worth) => Math.max(most, worth), -Infinity)

/** Indices of the pieces that can be placed at all, most promising for their length first. */
export const byPromise = (board: Board): number[] =>
  board.pieces
    .map((piece, index) => ({ index, worth: promise(piece) / Math.sqrt(piece.slots) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || a.index - b.index)
    .map(({ index }) => index)

const shuffled = (items: readonly number[], random: () => number): number[] => {
  const result = [...items]
  for (let index = result.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1))
    const kept = result[index] as number
    result[index] = result[other] as number
    result[other] = kept
  }
  return result
}

/** A good plan among any number of tasks. */
export const searchNeighbourhoods = (board: Board): Solution => {
  const candidates = byPromise(board)
  let best = solveExactly(board, candidates.slice(0, neighbourhood))
  const random = seededRandom(candidates.length)
  for (let pass = 0; pass < passes; pass += 1) {
    let waiting = shuffled(candidates, random)
    while (waiting.length > 0) {
      const placed = best.starts.map(({ piece }) => piece)
      waiting = waiting.filter((index) => !placed.includes(index))
      const tried = waiting.slice(0, neighbourhood - placed.length)
      waiting = waiting.slice(tried.length)
      if (tried.length === 0) break
      const next = solveExactly(board, [...placed, ...tried])
      if (next.value > best.value + 1e-9) best = next
    }
  }
  return best
}
