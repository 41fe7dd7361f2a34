/** Which tasks to name when one of them is moved: what is named stands where it was put, the rest keeps its own order. Pure. */
import { reordered } from '../../lib/reorder.ts'

/**
 * @param ids what is open, in its order, without what its time places
 * @param placed those that stand in a place that was chosen before
 * @returns the ids to keep in this order: as few as the move needs
 */
export const orderAfter = (
  ids: readonly string[],
  placed: readonly string[],
  from: number,
  to: number,
): string[] => {
  const next = reordered(ids, from, to)
  const last = next.findLastIndex((id) => placed.includes(id) || id === ids[from])
  return next.slice(0, Math.max(last, to) + 1)
}
