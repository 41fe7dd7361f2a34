import { and, eq, isNull } from 'drizzle-orm'
import type { createTask, NewStep, Task, updateTask } from '@sol/contracts/tasks'
import type { RequestOf } from '@sol/contracts/endpoint'
import type * as z from 'zod/mini'
import { tasks, type StoredStep } from '@sol/db/schema/tasks'
import { assertOwnProject } from '../projects/own-project.ts'
import { AppError, found } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { newId } from '../shared/ids.ts'
import { catchTasks } from './catch.ts'
import { applyChange } from './change.ts'
import { assertTimesHaveDays, patchOf } from './patch.ts'
import { openTasks } from './sealed-tasks.ts'
import { toTask } from './to-task.ts'

export const toStep = (step: z.output<typeof NewStep>): StoredStep => ({
  id: step.id ?? newId(),
  title: step.title,
  estimateMinutes: step.estimateMinutes ?? null,
  doneAt: null,
})

export const create = async (
  ctx: Ctx,
  actor: Actor,
  { id = newId(), steps = [], ...fields }: RequestOf<typeof createTask>['body'],
): Promise<Task> => {
  await assertOwnProject(ctx, actor, fields.projectId)
  assertTimesHaveDays(fields)
  const [row] = await catchTasks(ctx, actor, [{ id, ...fields, steps: steps.map(toStep) }])
  if (!row) throw new AppError('id_taken')
  return toTask(row)
}

/** The person's own task that is not in the trash. */
export const get = async (ctx: Ctx, actor: Actor, id: string): Promise<Task> => {
  const [row] = await ctx.db
    .select()
    .from(tasks)
    .where(and(eq(tasks.userId, actor.userId), eq(tasks.id, id), isNull(tasks.deletedAt)))
  const [task] = await openTasks(ctx, actor.userId, [found(row)])
  return toTask(found(task))
}

export const update = async (
  ctx: Ctx,
  actor: Actor,
  { params, body, ifMatch }: Omit<RequestOf<typeof updateTask>, 'query'>,
): Promise<Task> => {
  await assertOwnProject(ctx, actor, body.projectId)
  const { rows } = await applyChange(ctx, actor, {
    ids: [params.id],
    ifMatch,
    kind: 'changed',
    change: (row) => patchOf(row, body, ctx.now),
  })
  return toTask(found(rows[0]))
}

/** Moves the task to the trash. */
export const remove = async (
  ctx: Ctx,
  actor: Actor,
  { id, ifMatch }: { id: string; ifMatch: number | undefined },
): Promise<void> => {
  await applyChange(ctx, actor, {
    ids: [id],
    ifMatch,
    kind: 'trashed',
    change: () => ({ deletedAt: ctx.now }),
  })
}

/** Out of the trash; a task that is not in it stays as it is. */
export const restore = async (ctx: Ctx, actor: Actor, id: string): Promise<Task> => {
  const { rows } = await applyChange(ctx, actor, {
    ids: [id],
    kind: 'restored',
    change: () => ({ deletedAt: null }),
  })
  return toTask(found(rows[0]))
}
