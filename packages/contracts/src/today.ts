/** Today: the solar day as it is, in one answer. */
import * as z from 'zod/mini'
import { Checkin } from './checkins.ts'
import { endpoint } from './endpoint.ts'
import { FocusSession } from './focus-sessions.ts'
import { Task } from './tasks.ts'
import { Day, Instant } from './values.ts'

export const Today = z.object({
  day: Day,
  timeZone: z.string(),
  now: Instant,
  /** The ends of the sun arc on this day. */
  wakeAt: Instant,
  windDownAt: Instant,
  /** What is open, oldest first, so the first is the one to do next; at most 200. */
  open: z.array(Task),
  /** What was finished on this day, latest first; at most 100. */
  done: z.array(Task),
  /** The running focus session. */
  focus: z.nullable(FocusSession),
  /** Focus sessions that ended on this day, in their order. */
  sessions: z.array(FocusSession),
  /** Check-ins of this day, in their order. */
  checkins: z.array(Checkin),
})
export type Today = z.infer<typeof Today>

export const getToday = endpoint({
  id: 'getToday',
  method: 'GET',
  path: '/today',
  tag: 'Today',
  summary: 'Read the solar day: what is next, what runs, what happened.',
  access: 'user',
  status: 200,
  response: Today,
})
