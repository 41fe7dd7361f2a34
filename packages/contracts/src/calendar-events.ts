/** Events: something fixed in another calendar. They are shown and never changed. */
import * as z from 'zod/mini'
import { Day, Id, Instant } from './values.ts'

export const CalendarEvent = z.object({
  /** Of this occurrence. */
  id: Id,
  /** The calendar that it comes from. */
  calendarId: Id,
  title: z.string(),
  location: z.nullable(z.string()),
  startAt: Instant,
  endAt: Instant,
  /** Set for events of whole days, which take no time: the last day is included. */
  days: z.nullable(z.object({ first: Day, last: Day })),
  /** Whether it takes the person's time; a free one does not. */
  busy: z.boolean(),
  /** To get there. */
  travelMinutes: z.int(),
})
export type CalendarEvent = z.infer<typeof CalendarEvent>
