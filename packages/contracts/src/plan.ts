/** The plan: what stands in the calendar, from wherever it comes, and what each day holds beside it. */
import * as z from 'zod/mini'
import { Block } from './blocks.ts'
import { CalendarEvent } from './calendar-events.ts'
import { endpoint } from './endpoint.ts'
import { Energy, Task } from './tasks.ts'
import { Day, Id, Instant, Version } from './values.ts'

/** A task as the calendar needs it. */
export const PlannedTask = z.object({
  id: Id,
  title: z.string(),
  /** The day on which the plan shows it. */
  day: Day,
  /** What it is expected to take. */
  minutes: z.int(),
  energy: Energy,
  version: Version,
})
export type PlannedTask = z.infer<typeof PlannedTask>

const when = { startAt: Instant, endAt: Instant, overlaps: z.boolean() }

/** Whatever has its time in the calendar. `overlaps`: something else has the same time. It is allowed, and said. */
export const PlanEntry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('block'), ...when, block: Block }),
  z.object({ kind: z.literal('event'), ...when, event: CalendarEvent }),
  /** A planned task with a time and no block on that day. */
  z.object({ kind: z.literal('task'), ...when, task: PlannedTask }),
])
export type PlanEntry = z.infer<typeof PlanEntry>

/** Time to change over, computed and never stored: after a block of 30 minutes or more, before an event. */
export const Transition = z.object({
  /** The block or event that it belongs to. */
  ofId: Id,
  at: z.enum(['before', 'after']),
  startAt: Instant,
  endAt: Instant,
  /** Something else stands in it. */
  squeezed: z.boolean(),
})
export type Transition = z.infer<typeof Transition>

export const PlanDay = z.object({
  day: Day,
  /** The solar day: 05:00 to 05:00 on the wall; 23 or 25 hours when the clocks change. */
  startAt: Instant,
  endAt: Instant,
  wakeAt: Instant,
  windDownAt: Instant,
  /** Planned tasks without a block and without a time on this day; at most 200. */
  tasks: z.array(PlannedTask),
  /** Events of whole days. */
  events: z.array(CalendarEvent),
  /** Focus and work blocks, blocks for a task, and planned tasks without a block, by their estimates. */
  plannedMinutes: z.int(),
  /** What the settings say that this weekday holds. */
  capacityMinutes: z.int(),
  /** Of these, what events leave. */
  freeMinutes: z.int(),
  /** What is planned beyond it; 0 when it fits. Information, never a refusal. */
  overMinutes: z.int(),
})
export type PlanDay = z.infer<typeof PlanDay>

/** Days that are read at once. */
export const planDaysMaximum = 31

export const readPlan = endpoint({
  id: 'readPlan',
  method: 'GET',
  path: '/plan',
  tag: 'Plan',
  summary: 'Read the calendar of at most 31 days: blocks, events and planned tasks, and what each day holds.',
  access: 'user',
  query: z.strictObject({ from: Day, to: Day }),
  status: 200,
  response: z.object({
    timeZone: z.string(),
    now: Instant,
    /** The solar day of now. */
    today: Day,
    days: z.array(PlanDay),
    /** Earliest first; at most 1,000 blocks. */
    entries: z.array(PlanEntry),
    transitions: z.array(Transition),
    /** Whether there are more blocks than that. */
    more: z.boolean(),
  }),
})

const MovedKind = z.enum(['block', 'task'])

export const whatCanMove = endpoint({
  id: 'whatCanMove',
  method: 'GET',
  path: '/plan/what-can-move',
  tag: 'Plan',
  summary: 'Ask what of a day could go to one of the seven days after it, and where it fits.',
  access: 'user',
  query: z.strictObject({ day: Day }),
  status: 200,
  response: z.object({
    day: Day,
    overMinutes: z.int(),
    /** Flexible blocks that have not begun, and planned tasks that nothing holds; the last in the day first. At most 100. */
    offers: z.array(
      z.object({
        kind: MovedKind,
        id: Id,
        title: z.string(),
        minutes: z.int(),
        /** Where it fits, or where most room is. */
        toDay: Day,
        /** Enough of these make the day fit. */
        suggested: z.boolean(),
      }),
    ),
  }),
})

export const movePlanned = endpoint({
  id: 'movePlanned',
  method: 'POST',
  path: '/plan/move',
  tag: 'Plan',
  summary: 'Move blocks and planned tasks to other days, as one change. Blocks keep their time on the wall.',
  access: 'user',
  body: z.strictObject({
    moves: z
      .array(z.strictObject({ kind: MovedKind, id: Id, toDay: Day }))
      .check(z.minLength(1), z.maxLength(100)),
  }),
  status: 200,
  response: z.object({
    /** What undo is given; null when nothing differed. */
    changeId: z.nullable(Id),
    blocks: z.array(Block),
    tasks: z.array(Task),
  }),
  problems: ['not_found'],
  changes: ['blocks', 'tasks'],
})
