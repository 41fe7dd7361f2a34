/** What a task is expected to take, in minutes. One place, so that a person's own measure can take the estimate's. */
import type { Actor, Ctx } from '../shared/context.ts'
import type { TaskRow } from '../tasks/to-task.ts'
import { minutesOf } from '../today/membership.ts'

export type EstimateMinutes = (task: Pick<TaskRow, 'estimateMinutes' | 'steps' | 'tags' | 'energy'>) => number

/** The person's way from an estimate to minutes: their own word, as it stands. */
export const estimatesFor = (_ctx: Ctx, _actor: Actor): Promise<EstimateMinutes> => Promise.resolve(minutesOf)
