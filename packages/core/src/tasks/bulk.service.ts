/** Many tasks, one change: what the list's selection does, and what happens to a tag everywhere. */
import type { changeTasks } from '@sol/contracts/changes'
import type { RequestOf, ResponseOf } from '@sol/contracts/endpoint'
import { tagsMaximum } from '@sol/contracts/tasks'
import { assertOwnProject } from '../projects/own-project.ts'
import { AppError } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { applyChange } from './change.ts'
import type { TaskPatch } from './changed-values.ts'
import { patchOf } from './patch.ts'
import { tagsWith, tagsWithout } from './tag-list.ts'
import { toTask, type TaskRow } from './to-task.ts'

type Body = RequestOf<typeof changeTasks>['body']

/** The tags afterwards; those given as a whole come first, then what is added and removed. */
const tagsAfter = (row: TaskRow, { tags, addTags = [], removeTags = [] }: Body): string[] => {
  const next = tagsWithout(tagsWith(tags ?? row.tags, addTags), removeTags)
  if (next.length <= tagsMaximum) return next
  const message = `A task holds at most ${tagsMaximum} tags`
  throw new AppError('validation_failed', { issues: [{ path: ['addTags'], message }] })
}

const patchFor = (row: TaskRow, body: Body, now: Date): TaskPatch => {
  const { ids: _ids, trash, addTags: _add, removeTags: _remove, ...change } = body
  return {
    ...patchOf(row, change, now),
    tags: tagsAfter(row, body),
    ...(trash === undefined ? {} : { deletedAt: trash ? now : null }),
  }
}

const kindOf = ({ trash }: Body) => (trash === undefined ? 'changed' : trash ? 'trashed' : 'restored')

/** @throws AppError not_found when one of the tasks is foreign or absent; nothing is changed then */
export const change = async (ctx: Ctx, actor: Actor, body: Body): Promise<ResponseOf<typeof changeTasks>> => {
  await assertOwnProject(ctx, actor, body.projectId)
  const { changeId, rows } = await applyChange(ctx, actor, {
    ids: body.ids,
    kind: kindOf(body),
    change: (row) => patchFor(row, body, ctx.now),
  })
  return { changeId, tasks: rows.map(toTask) }
}
