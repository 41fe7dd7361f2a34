/** Tasks: what was caught and is to be done. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { Day, Id, IdParams, Instant, line, page, PageQuery, prose, Version, WallTime } from './values.ts'

export const titleMaximum = 500
export const TaskTitle = line(titleMaximum)
const Notes = prose(20_000)
/** Minutes, up to a day. */
export const Estimate = z.int().check(z.minimum(1), z.maximum(1440))

export const TaskStatus = z.enum(['open', 'done'])
export type TaskStatus = z.infer<typeof TaskStatus>

/** How much of a person a task asks for. */
export const Energy = z.enum(['low', 'medium', 'high'])
export type Energy = z.infer<typeof Energy>

export const stepsMaximum = 50

/** A small part of a task. It lives in its task: one version, one history, one order. */
export const Step = z.object({
  id: Id,
  title: z.string(),
  estimateMinutes: z.nullable(z.int()),
  /** When it was finished; null while it is open. */
  doneAt: z.nullable(Instant),
})
export type Step = z.infer<typeof Step>

const firstSpellings = (tags: string[]): string[] =>
  tags.filter((tag, at) => tags.findIndex((other) => other.toLowerCase() === tag.toLowerCase()) === at)

export const tagsMaximum = 20
/** One tag, without its sign; 1 to 40 characters. Case is kept and does not count: `Home` and `home` are one. */
export const TagName = line(40)
/** Each tag once: of two that differ only in case the first spelling stays. */
export const Tags = z
  .array(TagName)
  .check(z.maxLength(200))
  .check(z.overwrite(firstSpellings), z.maxLength(tagsMaximum))

export const Task = z.object({
  id: Id,
  title: z.string(),
  notes: z.nullable(z.string()),
  status: TaskStatus,
  estimateMinutes: z.nullable(z.int()),
  /** In their order; at most 50. */
  steps: z.array(Step),
  tags: z.array(z.string()),
  projectId: z.nullable(Id),
  /** When it is meant to be done: a solar day, and a time on the wall that travels with the person. */
  plannedDay: z.nullable(Day),
  plannedTime: z.nullable(WallTime),
  /** A true deadline, which nobody chose; it never moves by itself. */
  deadlineDay: z.nullable(Day),
  deadlineTime: z.nullable(WallTime),
  /** What the person chose; null: use `energyInferred`. */
  energy: z.nullable(Energy),
  /** A guess from the words and the estimate (core/tasks/energy). */
  energyInferred: Energy,
  /** "When <cue> → <first move>". */
  cue: z.nullable(z.string()),
  firstMove: z.nullable(z.string()),
  pinned: z.boolean(),
  /** What or whom it waits for. */
  waitingFor: z.nullable(z.string()),
  /** On how many new days it was carried over since a person last touched it. */
  carries: z.int(),
  /** Since when it waits on the shelf; null: it does not. */
  shelvedAt: z.nullable(Instant),
  /** The recurrence that made it, and the day that it stands for. */
  seriesId: z.nullable(Id),
  occurrenceDay: z.nullable(Day),
  createdAt: Instant,
  updatedAt: Instant,
  completedAt: z.nullable(Instant),
  /** Since when it is in the trash. */
  deletedAt: z.nullable(Instant),
  /** The change that made this version; `POST /changes/:id/undo` takes it back. null: made before there was a history. */
  changeId: z.nullable(Id),
  version: Version,
})
export type Task = z.infer<typeof Task>

/** What a person can set. A time needs its day; emptying a day empties its time. */
export const taskFields = {
  notes: z.optional(z.nullable(Notes)),
  estimateMinutes: z.optional(z.nullable(Estimate)),
  tags: z.optional(Tags),
  projectId: z.optional(z.nullable(Id)),
  plannedDay: z.optional(z.nullable(Day)),
  plannedTime: z.optional(z.nullable(WallTime)),
  deadlineDay: z.optional(z.nullable(Day)),
  deadlineTime: z.optional(z.nullable(WallTime)),
  energy: z.optional(z.nullable(Energy)),
  cue: z.optional(z.nullable(line(200))),
  firstMove: z.optional(z.nullable(line(200))),
  pinned: z.optional(z.boolean()),
  waitingFor: z.optional(z.nullable(line(200))),
}

/** A step as it is given; the id may be made by the client. */
export const NewStep = z.strictObject({
  id: z.optional(Id),
  title: TaskTitle,
  estimateMinutes: z.optional(z.nullable(Estimate)),
})

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
    ...taskFields,
    steps: z.optional(z.array(NewStep).check(z.maxLength(stepsMaximum))),
  }),
  status: 201,
  response: Task,
  problems: ['id_taken', 'not_found'],
  changes: ['tasks'],
  versioned: true,
})

/** `true` keeps those that are so, `false` those that are not. */
const Flag = z.optional(z.stringbool({ truthy: ['true'], falsy: ['false'] }))

export const listTasks = endpoint({
  id: 'listTasks',
  method: 'GET',
  path: '/tasks',
  tag: 'Tasks',
  summary: 'List your tasks, newest first; the filters narrow it together.',
  access: 'user',
  query: z.extend(PageQuery, {
    status: z.optional(TaskStatus),
    projectId: z.optional(Id),
    tag: z.optional(TagName),
    /** On the shelf or not. */
    shelf: Flag,
    /** Waiting for something or not. */
    waiting: Flag,
    /** `true`: what is in the trash, and nothing else. */
    trash: Flag,
    /** First and last planned day, both included. */
    plannedFrom: z.optional(Day),
    plannedTo: z.optional(Day),
    /** Letters that stand together in the title or a tag; case does not count. Notes are encrypted and not looked through here. */
    q: z.optional(line(100)),
  }),
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

/** What a change may hold; what is left out stays, null empties. */
export const changeFields = {
  title: z.optional(TaskTitle),
  ...taskFields,
  status: z.optional(TaskStatus),
  /** On the shelf, or back from it. */
  shelved: z.optional(z.boolean()),
}

export const updateTask = endpoint({
  id: 'updateTask',
  method: 'PATCH',
  path: '/tasks/:id',
  tag: 'Tasks',
  summary: 'Change a task; what is left out stays, null empties.',
  access: 'user',
  params: IdParams,
  body: z.strictObject(changeFields),
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
  summary: 'Move a task to the trash, where it stays for 30 days. What was focused on it stays.',
  access: 'user',
  params: IdParams,
  status: 204,
  response: null,
  changes: ['tasks', 'focus'],
  versioned: true,
})

export const restoreTask = endpoint({
  id: 'restoreTask',
  method: 'POST',
  path: '/tasks/:id/restore',
  tag: 'Tasks',
  summary: 'Take a task out of the trash.',
  access: 'user',
  params: IdParams,
  status: 200,
  response: Task,
  changes: ['tasks'],
  versioned: true,
})
