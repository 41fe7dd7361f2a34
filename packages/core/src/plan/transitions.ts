/**
 * Time to change over. Attention stays with what was before (Leroy 2009), so a longer block is followed by max(5 min,
 * 15 %), and something fixed is led up to by 10 min and the way there. Computed, never stored. Pure.
 */
import type { PlanEntry, Transition } from '@sol/contracts/plan'

const minute = 60_000
const longEnough = 30 * minute
const afterLeast = 5 * minute
const afterShare = 0.15
const beforeEvent = 10 * minute

/** These are a change-over themselves. */
const isPause = (entry: PlanEntry): boolean =>
  entry.kind === 'block' && (entry.block.kind === 'rest' || entry.block.kind === 'buffer')

interface Bare {
  readonly ofId: string
  readonly at: Transition['at']
  readonly from: number
  readonly to: number
}

const transitionOf = (entry: PlanEntry): Bare | undefined => {
  const [start, end] = [Date.parse(entry.startAt), Date.parse(entry.endAt)]
  if (entry.kind === 'event') {
    if (!entry.event.busy) return undefined
    const length = beforeEvent + entry.event.travelMinutes * minute
    return { ofId: entry.event.id, at: 'before', from: start - length, to: start }
  }
  if (entry.kind !== 'block' || isPause(entry) || end - start < longEnough) return undefined
  const length = Math.max(afterLeast, Math.round(((end - start) * afterShare) / minute) * minute)
  return { ofId: entry.block.id, at: 'after', from: end, to: end + length }
}

export const transitionsOf = (entries: readonly PlanEntry[]): Transition[] => {
  const taken = entries
    .filter((entry) => !isPause(entry))
    .map((entry) => ({ entry, from: Date.parse(entry.startAt), to: Date.parse(entry.endAt) }))
  const pauses = entries.filter(isPause).map(({ startAt }) => Date.parse(startAt))
  return entries.flatMap((entry) => {
    const bare = transitionOf(entry)
    // Who set a rest or a buffer right behind has their change-over.
    if (!bare || (bare.at === 'after' && pauses.includes(bare.from))) return []
    const { ofId, at, from, to } = bare
    const squeezed = taken.some((other) => other.entry !== entry && other.from < to && other.to > from)
    return [{ ofId, at, startAt: new Date(from).toISOString(), endAt: new Date(to).toISOString(), squeezed }]
  })
}
