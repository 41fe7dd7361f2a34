/** Where smaller steps come from: rules now; a language model can stand here later. */
import type { Language } from '@sol/contracts/settings'
import type { OwnSteps } from '@sol/contracts/own-steps'
import type { Step, Task } from '@sol/contracts/tasks'
import type { Actor, Ctx } from '../shared/context.ts'

export interface Proposal {
  readonly title: string
  /** Five at most. */
  readonly minutes: number
}

/** How the person wants steps to be. */
export interface Wishes {
  readonly language: Language
  readonly own: OwnSteps
}

export interface SmallerRequest {
  readonly task: Pick<Task, 'title' | 'steps'>
  /** The step to split; null: the next step of the task is wanted. */
  readonly step: Step | null
  readonly wishes: Wishes
}

/** Steps to begin with, the best first. None: what stands there is as small as it gets. */
export type Propose = (ctx: Ctx, actor: Actor, request: SmallerRequest) => Promise<readonly Proposal[]>
