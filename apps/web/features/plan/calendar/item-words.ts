import type { PlanEntry } from '@sol/contracts/plan'
import { clockTime } from '../../../lib/time.ts'
import { plan as words } from '../../../words/en/plan.ts'

export const timeText = (
  { startAt, endAt }: Pick<PlanEntry, 'startAt' | 'endAt'>,
  timeZone: string,
): string => words.fromTo(clockTime(Date.parse(startAt), timeZone), clockTime(Date.parse(endAt), timeZone))

/** What kind of time it is. */
export const kindText = (entry: PlanEntry): string => {
  if (entry.kind === 'block') return words.kind[entry.block.kind]
  return entry.kind === 'event' ? words.event : words.task
}

/** What is to be known beyond its title and time. */
export const marksOf = (entry: PlanEntry): string =>
  [
    kindText(entry),
    entry.kind === 'block' && !entry.block.flexible && words.pinned,
    entry.kind === 'block' && entry.block.doneAt !== null && words.done,
    entry.overlaps && words.overlaps,
  ]
    .filter(Boolean)
    .join(', ')
