/** Live updates: which things changed, never what they say. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'

export const Topic = z.enum([
  'tasks',
  'focus',
  'blocks',
  'checkins',
  'days',
  'factors',
  'me',
  'sessions',
  'instance',
  'insights',
  'journal',
])
export type Topic = z.infer<typeof Topic>

/** The data of one `changed` event. */
export const Changed = z.object({ topics: z.array(Topic) })
export type Changed = z.infer<typeof Changed>

export const listen = endpoint({
  id: 'listen',
  method: 'GET',
  path: '/events',
  tag: 'Live updates',
  summary: 'Stream which things changed, as server-sent events named `ready` and `changed`.',
  access: 'user',
  status: 200,
  response: null,
  produces: 'text/event-stream',
})
