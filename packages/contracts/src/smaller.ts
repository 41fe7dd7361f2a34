/** Make it smaller: one press gives one step of five minutes at most; pressing again splits that one. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { taskKinds } from './own-steps.ts'
import { Language } from './settings.ts'
import { Task } from './tasks.ts'
import { Id, IdParams } from './values.ts'

export const makeSmaller = endpoint({
  id: 'makeSmaller',
  method: 'POST',
  path: '/tasks/:id/smaller',
  tag: 'Steps',
  summary: 'Put one smaller step before the one that is split; without `stepId` before the next open one.',
  access: 'user',
  params: IdParams,
  body: z.strictObject({ stepId: z.optional(z.nullable(Id)) }),
  status: 200,
  response: z.object({
    task: Task,
    /** What to begin with now. */
    stepId: Id,
    /** false: it is as small as it gets already, and nothing was changed. */
    isNew: z.boolean(),
  }),
  changes: ['tasks'],
})

export const StepTemplates = z.object({
  kind: z.enum(taskKinds),
  /** In the order of doing; `…` stands for what the task is about. */
  steps: z.array(z.object({ title: z.string(), minutes: z.int() })),
})
export type StepTemplates = z.infer<typeof StepTemplates>

export const listStepTemplates = endpoint({
  id: 'listStepTemplates',
  method: 'GET',
  path: '/step-templates',
  tag: 'Steps',
  summary: 'List the built-in steps by kind of task. Own ones are in the setting `templates`.',
  access: 'user',
  query: z.strictObject({ language: z._default(Language, 'en') }),
  status: 200,
  response: z.object({ items: z.array(StepTemplates) }),
})
