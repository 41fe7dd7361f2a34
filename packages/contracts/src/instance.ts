/** The installation itself: what a visitor may know, and what its administrator may set. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'

export const Instance = z.object({
  /** Whether new accounts may be made. The first account may always be made, and becomes the administrator. */
  registrationOpen: z.boolean(),
  /** False until the first account exists. */
  hasAccounts: z.boolean(),
})
export type Instance = z.infer<typeof Instance>

export const getInstance = endpoint({
  id: 'getInstance',
  method: 'GET',
  path: '/instance',
  tag: 'Instance',
  summary: 'Read whether accounts can be made here.',
  access: 'public',
  status: 200,
  response: Instance,
})

export const updateInstance = endpoint({
  id: 'updateInstance',
  method: 'PATCH',
  path: '/instance',
  tag: 'Instance',
  summary: 'Open or close registration.',
  access: 'admin',
  body: z.strictObject({ registrationOpen: z.boolean() }),
  status: 200,
  response: Instance,
  changes: ['instance'],
})
