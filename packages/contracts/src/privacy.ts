/** What a person may know about how their words are kept. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'

export const Privacy = z.object({
  /** Where the key that opens encrypted texts lies: on the disk of the data, or elsewhere (as far as can be seen). */
  keyPlace: z.enum(['beside_data', 'apart']),
})
export type Privacy = z.infer<typeof Privacy>

export const getPrivacy = endpoint({
  id: 'getPrivacy',
  method: 'GET',
  path: '/privacy',
  tag: 'Me',
  summary: 'Read where the key lies that your words are encrypted with.',
  access: 'user',
  status: 200,
  response: Privacy,
})
