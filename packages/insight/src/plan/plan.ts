/** A day plan: a proposal with reasons, until the person accepts it. */
import { boardOf } from './board.ts'
import type { Board, Piece } from './board.ts'
import { slotLength } from './day.ts'
import type { DayPlan, Placed, PlanTask, Wall } from './day.ts'
import { solveExactly } from './exact.ts'
import type { Solution, Start } from './exact.ts'
import { neighbourhood, searchNeighbourhoods } from './neighbourhoods.ts'
import { energyFit } from './worth.ts'

export interface Placement {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly start: number
  readonly end: number
  /** Whether it stood already and was not touched. */
  readonly isFixed: boolean
  /** At most three, most telling first. */
  readonly reasons: readonly Reason[]
}

export type Reason =
  'pinned' | 'started' | 'deadline' | 'energy' | 'unchanged' | 'same-kind' | 'worth' | 'room'

export interface Proposal {
  readonly placements: readonly Placement[]
  /** Tasks that wait for another day. */
  readonly leftOut: readonly string[]
  /** Sum of what the new placements are worth; see worth.ts. */
  readonly value: number
}

/** Blocks of the plan before that start within this time stay where they are. */
const soon = 30 * 60_000

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end

const endOf = ({ start }: Placed, task: PlanTask) => start + task.minutes * 60_000

/** Blocks that have begun or begin within half an hour, as long as nothing fixed lies on them. */
const underWay = (day: DayPlan): Wall[] => {
  const kept: Wall[] = []
  const previous = [...day.previous].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
  for (const placed of previous) {
    const task = day.tasks.find(({ id }) => id === placed.id)
    if (!task || placed.start >= day.start + soon || kept.some(({ id }) => id === task.id)) continue
    const span = { id: task.id, start: placed.start, end: endOf(placed, task) }
    const isOver = span.end <= day.start
    if (!isOver && ![...day.walls, ...day.pinned, ...kept].some((other) => overlaps(span, other)))
      kept.push(span)
  }
  return kept
}

const reasonsFor = (board: Board, { piece: index, slot }: Start, before: Piece | undefined): Reason[] => {
  const piece = board.pieces[index] as Piece
  const start = board.day.start + slot * slotLength
  const { task } = piece
  const reasons: Reason[] = []
  if (task.deadline !== undefined && start + task.minutes * 60_000 <= task.deadline) reasons.push('deadline')
  if (board.day.previous.some((placed) => placed.id === task.id && placed.start === start))
    reasons.push('unchanged')
  if (energyFit(task, slot, board.outlook) > 0.55) reasons.push('energy')
  if (before?.category === piece.category) reasons.push('same-kind')
  if (task.value > 1) reasons.push('worth')
  if (reasons.length === 0) reasons.push('room')
  return reasons.slice(0, 3)
}

const placementsOf = (board: Board, { starts }: Solution): Placement[] =>
  starts.map((start, order) => {
    const { task } = board.pieces[start.piece] as Piece
    const begin = board.day.start + start.slot * slotLength
    const before = starts[order - 1]
    return {
      id: task.id,
      start: begin,
      end: begin + task.minutes * 60_000,
      isFixed: false,
      reasons: reasonsFor(board, start, before && board.pieces[before.piece]),
    }
  })

const solve = (board: Board): Solution => {
  const possible = board.pieces.flatMap((piece, index) =>
    piece.worth.some((worth) => worth > -Infinity) ? [index] : [],
  )
  return possible.length <= neighbourhood ? solveExactly(board, possible) : searchNeighbourhoods(board)
}

const fixedPlacement =
  (reason: Reason) =>
  (wall: Wall): Placement => ({
    id: wall.id,
    start: wall.start,
    end: wall.end,
    isFixed: true,
    reasons: [reason],
  })

/**
 * Proposes a plan. Pinned blocks, blocks under way and blocks that start within half an hour are never moved; what does not fit
 * is left out. Up to ten tasks the plan is the best one there is; above, a very good one.
 */
export const planDay = (day: DayPlan): Proposal => {
  const kept = underWay(day)
  const fixed = [...day.pinned.map(fixedPlacement('pinned')), ...kept.map(fixedPlacement('started'))]
  const taken = new Set(fixed.map(({ id }) => id))
  const open = day.tasks.filter(({ id }) => !taken.has(id))
  const board = boardOf({ ...day, tasks: open, pinned: [...day.pinned, ...kept] })
  const solution = solve(board)
  const placements = [...fixed, ...placementsOf(board, solution)].sort(
    (a, b) => a.start - b.start || (a.id < b.id ? -1 : 1),
  )
  const placed = new Set(placements.map(({ id }) => id))
  const leftOut = open.map(({ id }) => id).filter((id) => !placed.has(id))
  return { placements, leftOut: leftOut.sort(), value: solution.value }
}
