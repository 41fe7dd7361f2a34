/** Experiments: one change, on days chosen by chance, to see what it does. Never about medication. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { Outcome } from './insights.ts'
import { Day, Id, IdParams, Instant, line, Version } from './values.ts'

/** What is done on days with the change, as "a walk before work". */
export const Subject = line(120)

/** Fixed before the start; from 28 to 56 is the one extension, before the result is known. */
const Length = z.union([z.literal(28), z.literal(56)])

export const ExperimentState = z.enum(['proposed', 'running', 'stopped', 'finished'])
export type ExperimentState = z.infer<typeof ExperimentState>

export const ExperimentResult = z.object({
  /** Points that days with the change lay above the others, and where that likely lies; null: too little was noted. */
  effect: z.nullable(z.number()),
  low: z.nullable(z.number()),
  high: z.nullable(z.number()),
  /** The swing from day to day, in points. */
  swing: z.nullable(z.number()),
  /** 0 to 1: that it helps. */
  chance: z.nullable(z.number()),
  /** Pairs of days with a check-in on both. */
  pairs: z.int(),
})
export type ExperimentResult = z.infer<typeof ExperimentResult>

export const Experiment = z.object({
  id: Id,
  subject: z.string(),
  outcome: Outcome,
  days: z.int(),
  state: ExperimentState,
  startDay: z.nullable(Day),
  /** The last day; null while it is proposed. */
  endDay: z.nullable(Day),
  /** Of today while it runs: with the change or as usual, and what was said about it. */
  today: z.nullable(
    z.object({
      day: Day,
      /** 1 for the first. */
      number: z.int(),
      withChange: z.boolean(),
      mark: z.nullable(z.enum(['done', 'skipped'])),
    }),
  ),
  /** Only when all days are over: looking earlier would make luck look like a result. */
  result: z.nullable(ExperimentResult),
  createdAt: Instant,
  version: Version,
})
export type Experiment = z.infer<typeof Experiment>

export const listExperiments = endpoint({
  id: 'listExperiments',
  method: 'GET',
  path: '/insights/experiments',
  tag: 'Insights',
  summary: 'List your experiments, latest first; at most 50.',
  access: 'user',
  status: 200,
  response: z.object({ items: z.array(Experiment) }),
})

export const proposeExperiment = endpoint({
  id: 'proposeExperiment',
  method: 'POST',
  path: '/insights/experiments',
  tag: 'Insights',
  summary: 'Propose an experiment. Medication, lost sleep, fasting and alcohol are refused.',
  access: 'user',
  body: z.strictObject({
    id: z.optional(Id),
    subject: Subject,
    outcome: Outcome,
    days: z._default(Length, 28),
  }),
  status: 201,
  response: Experiment,
  problems: ['id_taken'],
  changes: ['insights'],
})

export const updateExperiment = endpoint({
  id: 'updateExperiment',
  method: 'PATCH',
  path: '/insights/experiments/:id',
  tag: 'Insights',
  summary:
    'Start or stop it, say how today went, extend it once to 56 days, or reword one that has not begun.',
  access: 'user',
  params: IdParams,
  body: z.strictObject({
    act: z.optional(z.enum(['start', 'stop'])),
    /** Of today; null takes it back. */
    mark: z.optional(z.nullable(z.enum(['done', 'skipped']))),
    days: z.optional(Length),
    subject: z.optional(Subject),
    outcome: z.optional(Outcome),
  }),
  status: 200,
  response: Experiment,
  problems: ['in_progress'],
  changes: ['insights'],
})

export const deleteExperiment = endpoint({
  id: 'deleteExperiment',
  method: 'DELETE',
  path: '/insights/experiments/:id',
  tag: 'Insights',
  summary: 'Delete an experiment for good.',
  access: 'user',
  params: IdParams,
  status: 204,
  response: null,
  changes: ['insights'],
})
