/** What an estimate usually becomes for this person. Said beside their number, which is never changed. */
import type { Estimates } from '@sol/contracts/insights'
import type { Task } from '@sol/contracts/tasks'

export type Estimated = Pick<Task, 'estimateMinutes' | 'projectId' | 'tags'>

export interface Usually {
  readonly estimate: number
  readonly usual: number
  readonly tasks: number
}

/** Nearer than this there is nothing to say. */
const worthSaying = 0.1

/** As the engine files a task: by its project, else by its first tag. */
const categoryOf = ({ categories }: Estimates, { projectId, tags }: Estimated) =>
  categories.find(({ kind, key }) =>
    projectId === null ? kind === 'tag' && key === tags[0] : key === projectId,
  )

/** undefined: too little is known, or it usually holds. */
export const usually = (estimates: Estimates | undefined, task: Estimated): Usually | undefined => {
  const known = estimates && (categoryOf(estimates, task) ?? estimates.overall)
  if (!known || task.estimateMinutes === null) return undefined
  if (Math.abs(known.usual - 1) < worthSaying) return undefined
  const usual = Math.round(task.estimateMinutes * known.usual)
  return usual === task.estimateMinutes
    ? undefined
    : { estimate: task.estimateMinutes, usual, tasks: known.tasks }
}
