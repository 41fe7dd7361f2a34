/** Tasks: what was caught and is to be done. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { Id, IdParams, Instant, line, page, PageQuery, prose, Version } from './values.ts'

export const titleMaximum = 500
export const TaskTitle = line(titleMaximum)
const Notes = prose(20_000)
/** Minutes, up to a day. */
const Estimate = z.int().check(z.minimum(1), z.maximum(1440))

export const TaskStatus = z.enum(['open', 'done'])
export type TaskStatus = z.infer<typeof TaskStatus>

export const Task = z.object({
  id: Id,
  title: z.string(),
  notes: z.nullable(z.string()),
  status: TaskStatus,
  estimateMinutes: z.nullable(z.int()),
  createdAt: Instant,
  updatedAt: Instant,
  completedAt: z.nullable(Instant),
  version: Version,
})
export type Task = z.infer<typeof Task>

export const createTask = endpoint({
  id: 'createTask',
  method: 'POST',
  path: '/tasks',
  tag: 'Tasks',
  summary: 'Catch a thought as a task. Only the title is needed.',
  access: 'user',
  body: z.strictObject({
    id: z.optional(Id),
    title: TaskTitle,
    notes: z.optional(z.nullable(Notes)),
    estimateMinutes: z.optional(z.nullable(Estimate)),
  }),
  status: 201,
  response: Task,
  problems: ['id_taken'],
  changes: ['tasks'],
  versioned: true,
})

export const listTasks = endpoint({
  id: 'listTasks',
  method: 'GET',
  path: '/tasks',
  tag: 'Tasks',
  summary: 'List your tasks, newest first.',
  access: 'user',
  query: z.extend(PageQuery, { status: z.optional(TaskStatus) }),
  status: 200,
  response: page(Task),
})

export const getTask = endpoint({
  id: 'getTask',
  method: 'GET',
  path: '/tasks/:id',
  tag: 'Tasks',
  summary: 'Read one task.',
  access: 'user',
  params: IdParams,
  status: 200,
  response: Task,
  versioned: true,
})

export const updateTask = endpoint({
  id: 'updateTask',
  method: 'PATCH',
  path: '/tasks/:id',
  tag: 'Tasks',
  summary: 'Change a task; what is left out stays, null empties.',
  access: 'user',
  params: IdParams,
  body: z.strictObject({
    title: z.optional(TaskTitle),
    notes: z.optional(z.nullable(Notes)),
    estimateMinutes: z.optional(z.nullable(Estimate)),
    status: z.optional(TaskStatus),
  }),
  status: 200,
  response: Task,
  changes: ['tasks', 'focus'],
  versioned: true,
})

export const deleteTask = endpoint({
  id: 'deleteTask',
  method: 'DELETE',
  path: '/tasks/:id',
  tag: 'Tasks',
  summary: 'Move a task to the trash. What was focused on it stays.',
  access: 'user',
  params: IdParams,
  status: 204,
  response: null,
  changes: ['tasks', 'focus'],
  versioned: true,
})
