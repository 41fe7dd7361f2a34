/** Changes: every write to a task or a block leaves what stood there before, for 30 days, so that it can be taken back. */
import * as z from 'zod/mini'
import { Block } from './blocks.ts'
import { endpoint } from './endpoint.ts'
import { changeFields, Step, TagName, tagsMaximum, Task } from './tasks.ts'
import { Id, IdParams, Instant, page, PageQuery } from './values.ts'

const bulkMaximum = 200

export const ChangeKind = z.enum(['created', 'changed', 'trashed', 'restored', 'undone'])
export type ChangeKind = z.infer<typeof ChangeKind>

/** The fields of a task that a change touched, with their values. */
export const ChangedValues = z.partial(
  z.object({
    title: z.string(),
    notes: z.nullable(z.string()),
    status: z.string(),
    estimateMinutes: z.nullable(z.int()),
    steps: z.array(Step),
    tags: z.array(z.string()),
    projectId: z.nullable(z.string()),
    plannedDay: z.nullable(z.string()),
    plannedTime: z.nullable(z.string()),
    deadlineDay: z.nullable(z.string()),
    deadlineTime: z.nullable(z.string()),
    energy: z.nullable(z.string()),
    cue: z.nullable(z.string()),
    firstMove: z.nullable(z.string()),
    pinned: z.boolean(),
    waitingFor: z.nullable(z.string()),
    carries: z.int(),
    shelvedAt: z.nullable(Instant),
    completedAt: z.nullable(Instant),
    deletedAt: z.nullable(Instant),
  }),
)
export type ChangedValues = z.infer<typeof ChangedValues>

export const Change = z.object({
  id: Id,
  at: Instant,
  kind: ChangeKind,
  /** Only what differs; both are empty for a creation. */
  before: ChangedValues,
  after: ChangedValues,
})
export type Change = z.infer<typeof Change>

export const taskHistory = endpoint({
  id: 'taskHistory',
  method: 'GET',
  path: '/tasks/:id/history',
  tag: 'Changes',
  summary: 'Read what happened to a task in the last 30 days, newest first; also when it is in the trash.',
  access: 'user',
  params: IdParams,
  query: PageQuery,
  status: 200,
  response: page(Change),
})

export const undoChange = endpoint({
  id: 'undoChange',
  method: 'POST',
  path: '/changes/:id/undo',
  tag: 'Changes',
  summary: 'Take a change back, field by field; what was changed since stays and is named.',
  access: 'user',
  params: IdParams,
  status: 200,
  response: z.object({
    /** The change that this undo is, which can be undone too; null when nothing was left to take back. */
    changeId: z.nullable(Id),
    /** The tasks of the change as they are now; at most 200. */
    tasks: z.array(Task),
    /** What was changed since and therefore stays. */
    stayed: z.array(z.object({ taskId: Id, fields: z.array(z.string()) })),
    /** The same for the blocks of the change; at most 200. */
    blocks: z.array(Block),
    blocksStayed: z.array(z.object({ blockId: Id, fields: z.array(z.string()) })),
  }),
  changes: ['tasks', 'focus', 'blocks'],
})

export const changeTasks = endpoint({
  id: 'changeTasks',
  method: 'POST',
  path: '/tasks/bulk',
  tag: 'Tasks',
  summary: 'Change many tasks at once, or none: when one is not there, nothing is changed.',
  access: 'user',
  body: z.strictObject({
    ids: z.array(Id).check(z.minLength(1), z.maxLength(bulkMaximum)),
    ...changeFields,
    addTags: z.optional(z.array(TagName).check(z.maxLength(tagsMaximum))),
    removeTags: z.optional(z.array(TagName).check(z.maxLength(tagsMaximum))),
    /** `true` moves them to the trash, `false` takes them out of it. */
    trash: z.optional(z.boolean()),
  }),
  status: 200,
  response: z.object({
    /** One change for all of them; null when nothing differed. */
    changeId: z.nullable(Id),
    tasks: z.array(Task),
  }),
  problems: ['not_found'],
  changes: ['tasks', 'focus'],
})
