import * as z from 'zod/mini'
import { job } from '../shared/job.ts'
import { tendKeys } from './rotate.ts'

/** Goes on with a rotation of data keys that was cut off, and lets old keys go. */
export const tendDataKeys = job({
  name: 'keys.tend',
  payload: z.object({}),
  retries: 3,
  schedule: '23 4 * * *',
  run: (ctx) => tendKeys(ctx),
})
