/** Where events of other calendars come into the plan. No calendar can be connected yet: there are none. */
import type { CalendarEvent } from '@sol/contracts/calendar-events'
import type { Actor, Ctx } from '../shared/context.ts'

/** Every event that touches the range, earliest first; at most 2,000. */
export const eventsBetween = (
  _ctx: Ctx,
  _actor: Actor,
  _range: { from: Date; to: Date },
): Promise<readonly CalendarEvent[]> => Promise.resolve([])
