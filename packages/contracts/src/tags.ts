/** Tags: words that tasks carry. A tag exists while a task has it; case does not count. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { TagName } from './tasks.ts'
import { Id } from './values.ts'

export const Tag = z.object({
  /** As it is spelled most often. */
  name: z.string(),
  /** Open tasks that have it. */
  openCount: z.int(),
})
export type Tag = z.infer<typeof Tag>

const TagChange = z.object({
  /** Undo it through `POST /changes/:id/undo`; null when no task had the tag. */
  changeId: z.nullable(Id),
  /** Tasks that were changed. */
  count: z.int(),
})

export const listTags = endpoint({
  id: 'listTags',
  method: 'GET',
  path: '/tags',
  tag: 'Tags',
  summary: 'List your tags with how many open tasks have each; at most 500, by name.',
  access: 'user',
  status: 200,
  response: z.object({ items: z.array(Tag) }),
})

export const renameTag = endpoint({
  id: 'renameTag',
  method: 'POST',
  path: '/tags/rename',
  tag: 'Tags',
  summary: 'Rename a tag on every task that has it; one that exists already takes both in.',
  access: 'user',
  body: z.strictObject({ name: TagName, to: TagName }),
  status: 200,
  response: TagChange,
  changes: ['tasks'],
})

export const removeTag = endpoint({
  id: 'removeTag',
  method: 'POST',
  path: '/tags/remove',
  tag: 'Tags',
  summary: 'Take a tag off every task that has it; the tasks stay.',
  access: 'user',
  body: z.strictObject({ name: TagName }),
  status: 200,
  response: TagChange,
  changes: ['tasks'],
})
