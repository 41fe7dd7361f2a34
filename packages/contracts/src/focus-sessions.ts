/** Focus sessions: a start that the server keeps, so that no tab, sleep or reload can lose it. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { Id, IdParams, Instant, Version } from './values.ts'

/** countdown ends at a time; flow runs until it is ended; pomodoro is a countdown with breaks around it. */
export const FocusMode = z.enum(['countdown', 'flow', 'pomodoro'])
export type FocusMode = z.infer<typeof FocusMode>

/** How it ended: finished as meant, or stopped before. */
export const FocusOutcome = z.enum(['finished', 'stopped'])
export type FocusOutcome = z.infer<typeof FocusOutcome>

const Minutes = z.int().check(z.minimum(1), z.maximum(480))

export const FocusSession = z.object({
  id: Id,
  taskId: z.nullable(Id),
  /** The task's title, so that one answer is enough to draw the timer; null for free focus. */
  taskTitle: z.nullable(z.string()),
  mode: FocusMode,
  plannedMinutes: z.nullable(z.int()),
  startedAt: Instant,
  /** null while it runs. */
  endedAt: z.nullable(Instant),
  outcome: z.nullable(FocusOutcome),
  version: Version,
})
export type FocusSession = z.infer<typeof FocusSession>

export const startFocus = endpoint({
  id: 'startFocus',
  method: 'POST',
  path: '/focus-sessions',
  tag: 'Focus',
  summary: 'Start a focus session. One that still runs is stopped first and kept.',
  access: 'user',
  body: z.strictObject({
    id: z.optional(Id),
    taskId: z.optional(z.nullable(Id)),
    mode: FocusMode,
    /** Left out: 25 minutes, and none for flow. */
    plannedMinutes: z.optional(z.nullable(Minutes)),
  }),
  status: 201,
  response: FocusSession,
  problems: ['id_taken', 'not_found'],
  changes: ['focus'],
  versioned: true,
})

export const currentFocus = endpoint({
  id: 'currentFocus',
  method: 'GET',
  path: '/focus-sessions/current',
  tag: 'Focus',
  summary: 'Read the running focus session, with the clock of the server to count from.',
  access: 'user',
  status: 200,
  response: z.object({ current: z.nullable(FocusSession), now: Instant }),
})

export const updateFocus = endpoint({
  id: 'updateFocus',
  method: 'PATCH',
  path: '/focus-sessions/:id',
  tag: 'Focus',
  summary: 'Change the planned minutes, or end the session; finishing may complete its task too.',
  access: 'user',
  params: IdParams,
  body: z.strictObject({
    plannedMinutes: z.optional(z.nullable(Minutes)),
    outcome: z.optional(FocusOutcome),
    completeTask: z.optional(z.boolean()),
  }),
  status: 200,
  response: FocusSession,
  changes: ['focus', 'tasks'],
  versioned: true,
})
