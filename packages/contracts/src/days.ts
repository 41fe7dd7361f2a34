/** What a person decides about a solar day: when it stops, its one line, and what the next one begins with. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { Day, Id, Instant, line, Version, WallTime } from './values.ts'

/** Characters of the one line. */
export const dayLineMaximum = 280

export const DayPage = z.object({
  day: Day,
  /** When the person stops on this day; null: not said. */
  stopTime: z.nullable(WallTime),
  /** When they stopped on the last day on which they said so; null before the first. */
  usualStopTime: z.nullable(WallTime),
  /** When the start of the day was answered; null: it is still offered. */
  morningAt: z.nullable(Instant),
  /** When its close was answered. */
  eveningAt: z.nullable(Instant),
  /** One line about the day, in the person's words. */
  line: z.nullable(z.string()),
  /** The task that this day begins with, chosen before it began. */
  firstTaskId: z.nullable(Id),
  version: Version,
})
export type DayPage = z.infer<typeof DayPage>

const DayParams = z.strictObject({ day: Day })

export const getDay = endpoint({
  id: 'getDay',
  method: 'GET',
  path: '/days/:day',
  tag: 'Today',
  summary: 'Read what was decided about a solar day; a day without anything is empty.',
  access: 'user',
  params: DayParams,
  status: 200,
  response: DayPage,
})

export const updateDay = endpoint({
  id: 'updateDay',
  method: 'PATCH',
  path: '/days/:day',
  tag: 'Today',
  summary:
    'Decide about a solar day: today or one before it; for tomorrow only its first task. What is left out stays.',
  access: 'user',
  params: DayParams,
  body: z.strictObject({
    stopTime: z.optional(z.nullable(WallTime)),
    line: z.optional(z.nullable(line(dayLineMaximum))),
    firstTaskId: z.optional(z.nullable(Id)),
    /** The start or the close was answered, also by passing it. The first answer keeps its moment. */
    morning: z.optional(z.literal('answered')),
    evening: z.optional(z.literal('answered')),
  }),
  status: 200,
  response: DayPage,
  changes: ['days'],
  versioned: true,
})
