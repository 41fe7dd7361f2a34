/** Shifts: days from which on it looks different. Asked as a question, never told; what the person marks goes first. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { Outcome } from './insights.ts'
import { Day, Id, IdParams, line } from './values.ts'

/** What happened, in the person's words. */
export const ShiftLabel = line(120)

export const ShiftQuestion = z.object({
  outcome: Outcome,
  /** First day of what looks like a new level. */
  day: Day,
  /** Points that it lies above (or below) what was before. */
  points: z.number(),
  /** Since then; one at least. */
  weeks: z.int(),
})
export type ShiftQuestion = z.infer<typeof ShiftQuestion>

export const MarkedShift = z.object({
  id: Id,
  day: Day,
  label: z.string(),
  /** Outcomes whose level is clearly another one since then; empty: none, or too few days yet. */
  moved: z.array(
    z.object({
      outcome: Outcome,
      points: z.number(),
      /** Days noted before and since. */
      before: z.int(),
      after: z.int(),
    }),
  ),
})
export type MarkedShift = z.infer<typeof MarkedShift>

export const Shifts = z.object({
  /** At most one at a time; looked for once a week. null: nothing looks different. */
  question: z.nullable(ShiftQuestion),
  /** What was marked, latest day first; at most 50. */
  marked: z.array(MarkedShift),
})
export type Shifts = z.infer<typeof Shifts>

export const listShifts = endpoint({
  id: 'listShifts',
  method: 'GET',
  path: '/insights/shifts',
  tag: 'Insights',
  summary: 'Read what was marked as a change of life, and the one question about what looks different.',
  access: 'user',
  status: 200,
  response: Shifts,
})

export const markShift = endpoint({
  id: 'markShift',
  method: 'POST',
  path: '/insights/shifts',
  tag: 'Insights',
  summary: 'Say that something happened on a day; without words: nothing did, and it is not asked again.',
  access: 'user',
  body: z.strictObject({ id: z.optional(Id), day: Day, label: z.nullable(ShiftLabel) }),
  status: 201,
  response: Shifts,
  problems: ['id_taken'],
  changes: ['insights'],
})

export const removeShift = endpoint({
  id: 'removeShift',
  method: 'DELETE',
  path: '/insights/shifts/:id',
  tag: 'Insights',
  summary: 'Remove what was marked.',
  access: 'user',
  params: IdParams,
  status: 204,
  response: null,
  changes: ['insights'],
})
