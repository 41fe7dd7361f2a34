/** What is planned on a day against what it holds. Information, never a refusal. Pure. */
import type { Block } from '@sol/contracts/blocks'
import type { CalendarEvent } from '@sol/contracts/calendar-events'
import type { PlanDay } from '@sol/contracts/plan'

export interface Stretch {
  readonly from: Date
  readonly to: Date
}

interface Timed {
  readonly startAt: string
  readonly endAt: string
}

/** Minutes of the entry that lie in the stretch. */
const minutesIn = ({ from, to }: Stretch, { startAt, endAt }: Timed): number => {
  const start = Math.max(Date.parse(startAt), from.getTime())
  const end = Math.min(Date.parse(endAt), to.getTime())
  return Math.max(0, Math.round((end - start) / 60_000))
}

/** Minutes of the stretch that at least one of the entries takes. */
const minutesTaken = (stretch: Stretch, entries: readonly Timed[]): number => {
  let [taken, until] = [0, stretch.from.getTime()]
  for (const entry of [...entries].sort((a, b) => Date.parse(a.startAt) - Date.parse(b.startAt))) {
    const startAt = new Date(Math.max(Date.parse(entry.startAt), until)).toISOString()
    taken += minutesIn(stretch, { startAt, endAt: entry.endAt })
    until = Math.max(until, Date.parse(entry.endAt))
  }
  return taken
}

/** What counts as work: focus and work, and whatever is for a task. Rest and buffers are what the day needs besides. */
const isWork = ({ kind, taskId }: Block): boolean =>
  kind === 'focus' || kind === 'work' || (kind === 'personal' && taskId !== null)

export interface Load {
  /** The solar day. */
  readonly day: Stretch
  /** From waking to winding down: only events in it take from what the day holds. */
  readonly awake: Stretch
  readonly capacityMinutes: number
  readonly blocks: readonly Block[]
  readonly events: readonly CalendarEvent[]
  /** Of planned tasks that have no block on this day. */
  readonly taskMinutes: readonly number[]
}

export const loadOf = (
  load: Load,
): Pick<PlanDay, 'plannedMinutes' | 'capacityMinutes' | 'freeMinutes' | 'overMinutes'> => {
  const ofBlocks = load.blocks.filter(isWork).map((block) => minutesIn(load.day, block))
  const plannedMinutes = [...ofBlocks, ...load.taskMinutes].reduce((sum, minutes) => sum + minutes, 0)
  const busy = load.events.filter((event) => event.busy && event.days === null)
  const freeMinutes = Math.max(0, load.capacityMinutes - minutesTaken(load.awake, busy))
  return {
    plannedMinutes,
    capacityMinutes: load.capacityMinutes,
    freeMinutes,
    overMinutes: Math.max(0, plannedMinutes - freeMinutes),
  }
}
