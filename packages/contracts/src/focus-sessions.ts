/** Focus sessions: a start that the server keeps, so that no tab, sleep or reload can lose it. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { Id, IdParams, Instant, line, Scale, Version } from './values.ts'

/** countdown has a planned end; flow has none; pomodoro has rounds with breaks between. None is ended by the server. */
export const FocusMode = z.enum(['countdown', 'flow', 'pomodoro'])
export type FocusMode = z.infer<typeof FocusMode>

/** How it ended: finished as meant, or stopped before. */
export const FocusOutcome = z.enum(['finished', 'stopped'])
export type FocusOutcome = z.infer<typeof FocusOutcome>

const Minutes = z.int().check(z.minimum(1), z.maximum(480))

/** Who sits with the person: nobody, Sol with one line at the start and one at the end, or people of this instance. */
export const Company = z.enum(['none', 'sol', 'room'])
export type Company = z.infer<typeof Company>

/** What lasts: work, a break, a pause. Totals are never stored, they are computed from these. */
const Phase = z.enum(['work', 'break', 'pause'])

const FocusInterval = z.object({ kind: Phase, from: Instant, to: z.nullable(Instant) })

export const remarkMaximum = 500
export const remarksMaximum = 100
const RemarkKind = z.enum(['interruption', 'parked'])
/** What came in between, kept without leaving. */
const FocusRemark = z.object({ id: Id, at: Instant, kind: RemarkKind, text: z.string() })
export type FocusRemark = z.infer<typeof FocusRemark>

export const FocusSession = z.object({
  id: Id,
  taskId: z.nullable(Id),
  /** The task's title, so that one answer is enough to draw the timer; null for free focus. */
  taskTitle: z.nullable(z.string()),
  /** The step of the task that it was started on. */
  stepId: z.nullable(Id),
  mode: FocusMode,
  /** Of a countdown the whole, of a pomodoro the round that runs; null for flow. */
  plannedMinutes: z.nullable(z.int()),
  startedAt: Instant,
  /** null while it runs. */
  endedAt: z.nullable(Instant),
  outcome: z.nullable(FocusOutcome),
  /** What lasts as of the last act; null once it has ended. */
  phase: z.nullable(Phase),
  /** When the planned work is, or was, reached; null in flow, in a pause, in a break and after the end. */
  plannedEndAt: z.nullable(Instant),
  company: Company,
  /** How focused it was. */
  rating: z.nullable(Scale),
  /** The one line for next time. */
  nextMove: z.nullable(z.string()),
  version: Version,
})
export type FocusSession = z.infer<typeof FocusSession>

/** A session whole, with what its screen says. */
export const FocusDetail = z.extend(FocusSession, {
  /** At most 200. */
  intervals: z.array(FocusInterval),
  /** At most 100. */
  remarks: z.array(FocusRemark),
  stepTitle: z.nullable(z.string()),
  /** The task's first move, and the first of its open steps. */
  firstMove: z.nullable(z.string()),
  nextStep: z.nullable(z.string()),
  estimateMinutes: z.nullable(z.int()),
  /** "You were at": the next move of the last session on this task. */
  wasAt: z.nullable(z.string()),
  /** Seconds of work in the other sessions of this task. */
  spentBefore: z.int(),
})
export type FocusDetail = z.infer<typeof FocusDetail>

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
    /** A step of that task. */
    stepId: z.optional(z.nullable(Id)),
    mode: FocusMode,
    /** Left out: 25 minutes, and none for flow. */
    plannedMinutes: z.optional(z.nullable(Minutes)),
    company: z.optional(Company),
    /** When it began, at most 30 days ago: a start made offline, or some minutes before it was said. Left out: now. */
    at: z.optional(Instant),
    /** When it was over already; then it stops nothing that runs. */
    endedAt: z.optional(Instant),
  }),
  status: 201,
  response: FocusDetail,
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
  response: z.object({ current: z.nullable(FocusDetail), now: Instant }),
})

export const updateFocus = endpoint({
  id: 'updateFocus',
  method: 'PATCH',
  path: '/focus-sessions/:id',
  tag: 'Focus',
  summary: 'Pause, go on, change the plan, keep a remark, correct a gap, end or reopen a session. Safe to repeat.',
  access: 'user',
  params: IdParams,
  body: z.strictObject({
    /** When the person did it, at most 30 days ago; left out: now. */
    at: z.optional(Instant),
    /** What lasts from then on. */
    phase: z.optional(Phase),
    plannedMinutes: z.optional(z.nullable(Minutes)),
    /** It began earlier: at most eight hours before the start that is stored. */
    startedAt: z.optional(Instant),
    /** What was counted as work and was a break, or nothing of this session. */
    gap: z.optional(z.strictObject({ from: Instant, to: Instant, was: z.enum(['break', 'pause']) })),
    remark: z.optional(z.strictObject({ id: Id, kind: RemarkKind, text: line(remarkMaximum) })),
    /** The first end stays. */
    outcome: z.optional(FocusOutcome),
    completeTask: z.optional(z.boolean()),
    /** Takes an end back, up to 15 minutes after it; the task that was completed with it opens too when asked. */
    reopen: z.optional(z.literal(true)),
    reopenTask: z.optional(z.literal(true)),
    rating: z.optional(z.nullable(Scale)),
    nextMove: z.optional(z.nullable(line(200))),
  }),
  status: 200,
  response: FocusDetail,
  changes: ['focus', 'tasks'],
  versioned: true,
})

export const taskFocus = endpoint({
  id: 'taskFocus',
  method: 'GET',
  path: '/tasks/:id/focus',
  tag: 'Focus',
  summary: 'Read how long was worked on a task so far, beside its estimate, and where it was left.',
  access: 'user',
  params: IdParams,
  status: 200,
  response: z.object({
    estimateMinutes: z.nullable(z.int()),
    /** Seconds of work over all its sessions, up to now. */
    workedSeconds: z.int(),
    sessions: z.int(),
    /** The next move of the last session that has one. */
    wasAt: z.nullable(z.string()),
  }),
})
