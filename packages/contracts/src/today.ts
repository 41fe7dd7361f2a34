/** Today: the solar day as it is, in one answer. */
import * as z from 'zod/mini'
import { Block } from './blocks.ts'
import { Checkin } from './checkins.ts'
import { endpoint } from './endpoint.ts'
import { FocusSession } from './focus-sessions.ts'
import { Task } from './tasks.ts'
import { Day, Id, IdParams, Instant } from './values.ts'

export const Today = z.object({
  day: Day,
  timeZone: z.string(),
  now: Instant,
  /** The ends of the sun arc on this day. */
  wakeAt: Instant,
  windDownAt: Instant,
  /**
   * What is open and belongs to this day, so that the first is the one to do next: in the order that the person chose,
   * else oldest first; what has its time later today comes last. At most 100.
   */
  open: z.array(Task),
  /** What was finished on this day, latest first; at most 100. */
  done: z.array(Task),
  /** The running focus session. */
  focus: z.nullable(FocusSession),
  /** Focus sessions that ended on this day, in their order. */
  sessions: z.array(FocusSession),
  /** Check-ins of this day, in their order. */
  checkins: z.array(Checkin),
  /** Blocks that touch this day, earliest first; at most 100. */
  blocks: z.array(Block),
  /** Which of `open` are from an earlier day. */
  carriedIds: z.array(Id),
  /** What went to the shelf by itself when this day began, after it was carried over often enough; at most 20. */
  shelvedToday: z.array(z.object({ id: Id, title: z.string() })),
  /** Back after more than three days: one thing to offer, the rest waits on the shelf. null: no return, or answered. */
  arrival: z.nullable(z.object({ taskId: z.nullable(Id) })),
  /** When the start and the close of this day were answered; null: still offered. */
  morningAt: z.nullable(Instant),
  eveningAt: z.nullable(Instant),
  plan: z.object({
    /** When the person stops on this day; null: not said. */
    stopAt: z.nullable(Instant),
    /** What is open above, by its estimates; 25 minutes where there is none. */
    plannedMinutes: z.int(),
    /** What the day holds: what the settings say for this weekday, and never more than is left until `stopAt`. */
    capacityMinutes: z.int(),
  }),
  /** What has its time later today, soonest first one only. */
  nextFixed: z.nullable(z.object({ taskId: Id, title: z.string(), at: Instant })),
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

/** What a person's act on many tasks answers: one change, to be taken back as one. */
const Acted = z.object({
  /** null when nothing differed. */
  changeId: z.nullable(Id),
  /** The tasks as they are now; at most 200. */
  tasks: z.array(Task),
})

export const orderToday = endpoint({
  id: 'orderToday',
  method: 'PATCH',
  path: '/today/order',
  tag: 'Today',
  summary: 'Put the tasks of today in this order; the others come after them.',
  access: 'user',
  body: z.strictObject({ ids: z.array(Id).check(z.minLength(1), z.maxLength(200)) }),
  status: 200,
  response: Acted,
  problems: ['not_found'],
  changes: ['tasks'],
})

export const notToday = endpoint({
  id: 'notToday',
  method: 'POST',
  path: '/tasks/:id/not-today',
  tag: 'Today',
  summary: 'Move a task to tomorrow.',
  access: 'user',
  params: IdParams,
  status: 200,
  response: Task,
  changes: ['tasks'],
  versioned: true,
})

export const clearToday = endpoint({
  id: 'clearToday',
  method: 'POST',
  path: '/today/clear',
  tag: 'Today',
  summary:
    'Put what is open today on the shelf. Deadlines up to tomorrow, times of today and pinned tasks stay.',
  access: 'user',
  status: 200,
  response: Acted,
  changes: ['tasks'],
})

export const spreadToday = endpoint({
  id: 'spreadToday',
  method: 'POST',
  path: '/today/spread',
  tag: 'Today',
  summary:
    'Spread what does not fit into today over the next seven days, by estimates and what each day holds.',
  access: 'user',
  status: 200,
  response: Acted,
  changes: ['tasks'],
})

export const answerArrival = endpoint({
  id: 'answerArrival',
  method: 'POST',
  path: '/today/arrival',
  tag: 'Today',
  summary: 'Go on after a return: with the one thing, or with what was here before.',
  access: 'user',
  body: z.strictObject({ choice: z.enum(['one', 'show']) }),
  status: 200,
  response: Acted,
  changes: ['tasks'],
})
