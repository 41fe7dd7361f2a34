/** Steps: the small parts of a task. Every answer is the whole task, since steps have no version of their own. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { Estimate, NewStep, stepsMaximum, Task, TaskTitle } from './tasks.ts'
import { Id, IdParams } from './values.ts'

const StepParams = z.strictObject({ id: Id, stepId: Id })

/** The place within the list, from 0; a place beyond the end means the end. */
const Position = z.int().check(z.minimum(0), z.maximum(stepsMaximum))

export const addStep = endpoint({
  id: 'addStep',
  method: 'POST',
  path: '/tasks/:id/steps',
  tag: 'Steps',
  summary: 'Add a step to a task, at the end unless a position is given.',
  access: 'user',
  params: IdParams,
  body: z.extend(NewStep, { position: z.optional(Position) }),
  status: 201,
  response: Task,
  problems: ['id_taken'],
  changes: ['tasks'],
  versioned: true,
})

export const updateStep = endpoint({
  id: 'updateStep',
  method: 'PATCH',
  path: '/tasks/:id/steps/:stepId',
  tag: 'Steps',
  summary: 'Change, finish, reopen or move a step; the task stays as open or done as it is.',
  access: 'user',
  params: StepParams,
  body: z.strictObject({
    title: z.optional(TaskTitle),
    estimateMinutes: z.optional(z.nullable(Estimate)),
    done: z.optional(z.boolean()),
    position: z.optional(Position),
  }),
  status: 200,
  response: Task,
  changes: ['tasks'],
  versioned: true,
})

export const deleteStep = endpoint({
  id: 'deleteStep',
  method: 'DELETE',
  path: '/tasks/:id/steps/:stepId',
  tag: 'Steps',
  summary: 'Remove a step from its task; undoing the change brings it back.',
  access: 'user',
  params: StepParams,
  status: 200,
  response: Task,
  changes: ['tasks'],
  versioned: true,
})
