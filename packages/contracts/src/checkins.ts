/** Check-ins: how it is right now, in two taps. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { Tags } from './tasks.ts'
import { Day, Id, IdParams, Instant, page, PageQuery, prose, Scale, Version } from './values.ts'

export const Checkin = z.object({
  id: Id,
  mood: Scale,
  energy: Scale,
  focus: Scale,
  note: z.nullable(z.string()),
  /** Own words for what it was like; at most 20. */
  tags: z.array(z.string()),
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
    tags: z.optional(Tags),
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

export const updateCheckin = endpoint({
  id: 'updateCheckin',
  method: 'PATCH',
  path: '/checkins/:id',
  tag: 'Check-ins',
  summary: 'Change a check-in; what is left out stays. Another moment may mean another solar day.',
  access: 'user',
  params: IdParams,
  body: z.strictObject({
    mood: z.optional(Scale),
    energy: z.optional(Scale),
    focus: z.optional(Scale),
    note: z.optional(z.nullable(prose(2000))),
    tags: z.optional(Tags),
    at: z.optional(Instant),
  }),
  status: 200,
  response: Checkin,
  changes: ['checkins'],
  versioned: true,
})

export const deleteCheckin = endpoint({
  id: 'deleteCheckin',
  method: 'DELETE',
  path: '/checkins/:id',
  tag: 'Check-ins',
  summary: 'Delete a check-in for good; logging it with the same id and moment brings it back.',
  access: 'user',
  params: IdParams,
  status: 204,
  response: null,
  changes: ['checkins'],
  versioned: true,
})
