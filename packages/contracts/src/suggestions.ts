/** Suggestions: at most one at a time, with its reason; "never this" is final until the person says otherwise. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { Id, Instant } from './values.ts'

export const SuggestionKind = z.enum(['light-task', 'check-in', 'try-experiment', 'plan-day'])
export type SuggestionKind = z.infer<typeof SuggestionKind>

/** Why it is offered, as a code that the interface has words for. */
export const SuggestionReason = z.enum([
  'energy-noted-low',
  'energy-forecast-low',
  'task-asks-little',
  'check-in-while-ago',
  'link-held-up',
  'several-open',
  'day-has-room',
])
export type SuggestionReason = z.infer<typeof SuggestionReason>

export const Suggestion = z.object({
  kind: SuggestionKind,
  reasons: z.array(SuggestionReason),
  /** Of a light task: which one. */
  task: z.nullable(z.object({ id: Id, title: z.string(), estimateMinutes: z.nullable(z.int()) })),
  /** Of an experiment: the factor that has held up. */
  factor: z.nullable(z.string()),
  /** When the energy that it goes by was noted, or is expected. */
  at: z.nullable(Instant),
})
export type Suggestion = z.infer<typeof Suggestion>

export const getSuggestion = endpoint({
  id: 'getSuggestion',
  method: 'GET',
  path: '/suggestion',
  tag: 'Suggestions',
  summary: 'Read the one suggestion of the moment, if there is one, and which kinds are switched off.',
  access: 'user',
  status: 200,
  response: z.object({ suggestion: z.nullable(Suggestion), never: z.array(SuggestionKind) }),
})

export const answerSuggestion = endpoint({
  id: 'answerSuggestion',
  method: 'PATCH',
  path: '/suggestion/:kind',
  tag: 'Suggestions',
  summary: 'Answer a kind of suggestion: not now, never, or allow it again.',
  access: 'user',
  params: z.strictObject({ kind: SuggestionKind }),
  body: z.strictObject({ answer: z.enum(['not-now', 'never', 'allow']) }),
  status: 200,
  response: z.object({ suggestion: z.nullable(Suggestion), never: z.array(SuggestionKind) }),
  changes: ['insights'],
})
