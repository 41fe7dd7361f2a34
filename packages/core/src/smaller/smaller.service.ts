/** Puts a smaller step before the one that it splits: one change, which undo takes back. */
import { eq } from 'drizzle-orm'
import type { RequestOf, ResponseOf } from '@sol/contracts/endpoint'
import { readOwnSteps, taskKinds } from '@sol/contracts/own-steps'
import { readSettings } from '@sol/contracts/settings'
import type { listStepTemplates, makeSmaller } from '@sol/contracts/smaller'
import { stepsMaximum } from '@sol/contracts/tasks'
import { users } from '@sol/db/schema/users'
import type { StoredStep } from '@sol/db/schema/tasks'
import { AppError, found } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { newId } from '../shared/ids.ts'
import { applyChange } from '../tasks/change.ts'
import * as tasks from '../tasks/tasks.service.ts'
import { toTask } from '../tasks/to-task.ts'
import type { Proposal, Propose, Wishes } from './proposer.ts'
import { books, proposeSteps } from './rules.ts'

type Steps = readonly StoredStep[]

export const proposeByRules: Propose = (_ctx, _actor, request) => Promise.resolve(proposeSteps(request))

const wishesOf = async (ctx: Ctx, actor: Actor): Promise<Wishes> => {
  const [row] = await ctx.db
    .select({ settings: users.settings })
    .from(users)
    .where(eq(users.id, actor.userId))
  const { language, templates } = readSettings(found(row).settings)
  return { language, own: readOwnSteps(templates) }
}

const isOpen = ({ doneAt }: StoredStep): boolean => doneAt === null

const assertRoom = (steps: Steps): void => {
  if (steps.length < stepsMaximum) return
  const message = `A task holds at most ${stepsMaximum} steps`
  throw new AppError('validation_failed', { issues: [{ path: ['steps'], message }] })
}

/** Another press may have put the same step there meanwhile: then the next best is taken, or nothing. */
const placed = (
  steps: Steps,
  before: string | undefined,
  id: string,
  proposals: readonly Proposal[],
): Steps => {
  const proposal = proposals.find(({ title }) => !steps.some((step) => isOpen(step) && step.title === title))
  if (!proposal) return steps
  assertRoom(steps)
  const at = steps.findIndex((step) => step.id === before)
  const step = { id, title: proposal.title, estimateMinutes: proposal.minutes, doneAt: null }
  return steps.toSpliced(at < 0 ? steps.length : at, 0, step)
}

/**
 * @throws AppError not_found for a foreign or absent task or step; validation_failed when the task has 50 steps already
 */
export const makeItSmaller = async (
  ctx: Ctx,
  actor: Actor,
  { params, body }: Pick<RequestOf<typeof makeSmaller>, 'params' | 'body'>,
  propose: Propose = proposeByRules,
): Promise<ResponseOf<typeof makeSmaller>> => {
  const task = await tasks.get(ctx, actor, params.id)
  const step = body.stepId
    ? found(task.steps.find(({ id }) => id === body.stepId))
    : (task.steps.find(isOpen) ?? null)
  const proposals = await propose(ctx, actor, { task, step, wishes: await wishesOf(ctx, actor) })
  const id = newId()
  const { rows } = await applyChange(ctx, actor, {
    ids: [task.id],
    kind: 'changed',
    change: (row) => {
      const steps = placed(row.steps, step?.id, id, proposals)
      return steps === row.steps ? {} : { steps: [...steps], carries: 0 }
    },
  })
  const after = toTask(found(rows[0]))
  const isNew = after.steps.some((one) => one.id === id)
  const begin = isNew ? id : (step ?? found(after.steps.find(isOpen))).id
  return { task: after, stepId: begin, isNew }
}

export const listBuiltIn = ({
  language,
}: RequestOf<typeof listStepTemplates>['query']): ResponseOf<typeof listStepTemplates> => ({
  items: taskKinds.map((kind) => ({
    kind,
    steps: books[language].steps[kind].map(([minutes, title]) => ({ minutes, title })),
  })),
})
