/** Steps live in their task's row; adding, moving or finishing one is a change of the task. */
import type { RequestOf } from '@sol/contracts/endpoint'
import type { addStep, deleteStep, updateStep } from '@sol/contracts/steps'
import { stepsMaximum, type Task } from '@sol/contracts/tasks'
import type { StoredStep } from '@sol/db/schema/tasks'
import { AppError, found } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { applyChange } from './change.ts'
import { toStep } from './tasks.service.ts'
import { toTask } from './to-task.ts'

type Steps = readonly StoredStep[]

const placedAt = (steps: Steps, step: StoredStep, position = steps.length): StoredStep[] =>
  steps.toSpliced(position, 0, step)

const without = (steps: Steps, id: string): StoredStep[] => steps.filter((step) => step.id !== id)

const changeSteps = async (
  ctx: Ctx,
  actor: Actor,
  { id, ifMatch }: { id: string; ifMatch?: number | undefined },
  change: (steps: Steps) => StoredStep[],
): Promise<Task> => {
  const { rows } = await applyChange(ctx, actor, {
    ids: [id],
    ifMatch,
    kind: 'changed',
    change: (row) => ({ steps: change(row.steps), carries: 0 }),
  })
  return toTask(found(rows[0]))
}

/** @throws AppError id_taken; validation_failed when the task has 50 steps already */
export const add = async (
  ctx: Ctx,
  actor: Actor,
  { params, body }: Pick<RequestOf<typeof addStep>, 'params' | 'body'>,
): Promise<Task> => {
  const step = toStep(body)
  return changeSteps(ctx, actor, params, (steps) => {
    if (steps.some(({ id }) => id === step.id)) throw new AppError('id_taken')
    if (steps.length >= stepsMaximum) {
      const message = `A task holds at most ${stepsMaximum} steps`
      throw new AppError('validation_failed', { issues: [{ path: ['steps'], message }] })
    }
    return placedAt(steps, step, body.position)
  })
}

/** Finishing keeps the first moment; the task itself stays open or done as it is. */
const changedStep = (
  step: StoredStep,
  { title, estimateMinutes, done }: RequestOf<typeof updateStep>['body'],
  now: Date,
): StoredStep => ({
  ...step,
  ...(title === undefined ? {} : { title }),
  ...(estimateMinutes === undefined ? {} : { estimateMinutes }),
  ...(done === undefined ? {} : { doneAt: done ? (step.doneAt ?? now.toISOString()) : null }),
})

export const update = async (
  ctx: Ctx,
  actor: Actor,
  { params, body, ifMatch }: Omit<RequestOf<typeof updateStep>, 'query'>,
): Promise<Task> =>
  changeSteps(ctx, actor, { id: params.id, ifMatch }, (steps) => {
    const at = steps.findIndex(({ id }) => id === params.stepId)
    const next = changedStep(found(steps[at]), body, ctx.now)
    return placedAt(without(steps, next.id), next, body.position ?? at)
  })

export const remove = async (
  ctx: Ctx,
  actor: Actor,
  { params, ifMatch }: Pick<RequestOf<typeof deleteStep>, 'params' | 'ifMatch'>,
): Promise<Task> =>
  changeSteps(ctx, actor, { id: params.id, ifMatch }, (steps) => {
    found(steps.find(({ id }) => id === params.stepId))
    return without(steps, params.stepId)
  })
