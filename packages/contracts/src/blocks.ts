/** Blocks: time set aside in one's own calendar. What is done to a block is never done to its task. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { TaskTitle } from './tasks.ts'
import { Id, IdParams, Instant, Version } from './values.ts'

export const BlockKind = z.enum(['focus', 'work', 'personal', 'rest', 'buffer'])
export type BlockKind = z.infer<typeof BlockKind>

/** Minutes. */
export const blockMinutes = { least: 5, most: 1440 }

export const Block = z.object({
  id: Id,
  /** What it is called: its own title, else its task's. */
  title: z.string(),
  /** null: it is called as its task is. */
  ownTitle: z.nullable(z.string()),
  /** null: it is free, or its task is in the trash. */
  taskId: z.nullable(Id),
  kind: BlockKind,
  /** May be offered another place; one that is not flexible is pinned. */
  flexible: z.boolean(),
  startAt: Instant,
  endAt: Instant,
  /** The mark that it happened. It says nothing about the task. */
  doneAt: z.nullable(Instant),
  createdAt: Instant,
  updatedAt: Instant,
  /** In the trash since; it can be taken back for 30 days. */
  deletedAt: z.nullable(Instant),
  /** The change that made this version; `POST /changes/:id/undo` takes it back. */
  changeId: Id,
  version: Version,
})
export type Block = z.infer<typeof Block>

/** The longest range that is read at once, in days, and the most blocks in it. */
export const rangeMaximum = { days: 62, blocks: 1000 }

export const createBlock = endpoint({
  id: 'createBlock',
  method: 'POST',
  path: '/blocks',
  tag: 'Blocks',
  summary: 'Set time aside: for a task, or under a title of its own. It may overlap others.',
  access: 'user',
  body: z.strictObject({
    id: z.optional(Id),
    /** One of the two is needed. */
    taskId: z.optional(z.nullable(Id)),
    title: z.optional(z.nullable(TaskTitle)),
    /** Left out: focus. */
    kind: z.optional(BlockKind),
    /** Left out: true. */
    flexible: z.optional(z.boolean()),
    startAt: Instant,
    /** 5 minutes to 24 hours after the start. */
    endAt: Instant,
  }),
  status: 201,
  response: Block,
  problems: ['id_taken', 'not_found'],
  changes: ['blocks'],
  versioned: true,
})

export const listBlocks = endpoint({
  id: 'listBlocks',
  method: 'GET',
  path: '/blocks',
  tag: 'Blocks',
  summary: 'List the blocks that touch a stretch of time of at most 62 days, earliest first.',
  access: 'user',
  query: z.strictObject({ from: Instant, to: Instant }),
  status: 200,
  response: z.object({
    /** At most 1,000. */
    items: z.array(Block),
    /** Whether there are more than that in this stretch. */
    more: z.boolean(),
  }),
})

export const getBlock = endpoint({
  id: 'getBlock',
  method: 'GET',
  path: '/blocks/:id',
  tag: 'Blocks',
  summary: 'Read one block.',
  access: 'user',
  params: IdParams,
  status: 200,
  response: Block,
  versioned: true,
})

export const updateBlock = endpoint({
  id: 'updateBlock',
  method: 'PATCH',
  path: '/blocks/:id',
  tag: 'Blocks',
  summary: 'Move, resize or change a block; what is left out stays. Its task stays as it is.',
  access: 'user',
  params: IdParams,
  body: z.strictObject({
    /** null lets go of the task; its title stays with the block. */
    taskId: z.optional(z.nullable(Id)),
    /** null: called as the task is. */
    title: z.optional(z.nullable(TaskTitle)),
    kind: z.optional(BlockKind),
    flexible: z.optional(z.boolean()),
    startAt: z.optional(Instant),
    endAt: z.optional(Instant),
    done: z.optional(z.boolean()),
  }),
  status: 200,
  response: Block,
  changes: ['blocks'],
  versioned: true,
})

export const deleteBlock = endpoint({
  id: 'deleteBlock',
  method: 'DELETE',
  path: '/blocks/:id',
  tag: 'Blocks',
  summary: 'Take a block out of the calendar; its change can be undone for 30 days. Its task stays as it is.',
  access: 'user',
  params: IdParams,
  status: 200,
  response: Block,
  changes: ['blocks'],
  versioned: true,
})
