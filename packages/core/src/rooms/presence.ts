/** What the others in a room see of a running session: that it runs, and how long still. Pure. */
import type { RoomMember } from '@sol/contracts/rooms'
import { intervalsOf, plannedEnd } from '@sol/contracts/focus-timeline'
import { timelineOf, type FocusRow } from '../focus/to-focus-session.ts'

type Seen = Pick<RoomMember, 'state' | 'endsAt' | 'plannedMinutes'>

const away: Seen = { state: 'away', endsAt: null, plannedMinutes: null }

/** The server ends no session by itself: one that nobody came back to is not seen any more, in milliseconds. */
const forgottenAfter = 12 * 3_600_000
const overFor = 60 * 60_000

export const presenceOf = (row: FocusRow | undefined, now: Date): Seen => {
  if (!row || row.endedAt || now.getTime() - row.startedAt.getTime() > forgottenAfter) return away
  const timeline = timelineOf(row)
  if (intervalsOf(timeline).at(-1)?.kind !== 'work')
    return { state: 'break', endsAt: null, plannedMinutes: null }
  const end = plannedEnd(timeline)
  if (end !== null && now.getTime() - end > overFor) return away
  return {
    state: 'focusing',
    endsAt: end === null ? null : new Date(end).toISOString(),
    plannedMinutes: row.plannedMinutes,
  }
}
