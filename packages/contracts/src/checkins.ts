/** Check-ins: how it is right now, in two taps. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { Day, Id, Instant, page, PageQuery, prose, Scale, Version } from './values.ts'

export const Checkin = z.object({
  id: Id,
  mood: Scale,
  energy: Scale,
  focus: Scale,
  note: z.nullable(z.string()),
  at: Instant,
  /** The solar day it belongs to. */
  day: Day,
  version: Version,
})
export type Checkin = z.infer<typeof Checkin>

export const logCheckin = endpoint({
  id: 'logCheckin',
  method: 'POST',
  path: '/checkins',
  tag: 'Check-ins',
  summary: 'Log mood, energy and focus, each from 0 to 100.',
  access: 'user',
  body: z.strictObject({
    id: z.optional(Id),
    mood: Scale,
    energy: Scale,
    focus: Scale,
    note: z.optional(z.nullable(prose(2000))),
    /** Left out: now. Earlier moments can be filled in; the future cannot. */
    at: z.optional(Instant),
  }),
  status: 201,
  response: Checkin,
  problems: ['id_taken'],
  changes: ['checkins'],
  versioned: true,
})

export const listCheckins = endpoint({
  id: 'listCheckins',
  method: 'GET',
  path: '/checkins',
  tag: 'Check-ins',
  summary: 'List your check-ins, latest moment first.',
  access: 'user',
  query: PageQuery,
  status: 200,
  response: page(Checkin),
})
