/**
 * What can be in the way, and what helps with each. Eight, after what people with ADHD name most (research on peers, §4
 * "Blockers"; on emotion and choice, §1.2 rows 7 and 9). Each has two to four acts, the first of which runs a timer or leads to one. Pure.
 */
import type { smaller } from '../../words/en/smaller.ts'

export type BlockerId = keyof typeof smaller.blockers
export type ActId = keyof typeof smaller.acts

interface Timer {
  readonly minutes: number
  /** Free focus, for what is not about the task. */
  readonly isFree?: true
  /** Becomes the next step before the timer runs. */
  readonly addsStep?: true
}

/** The acts that run a timer. */
export const timers: Readonly<Partial<Record<ActId, Timer>>> = {
  start2: { minutes: 2 },
  start5: { minutes: 5 },
  start10: { minutes: 10 },
  askFor2: { minutes: 2 },
  firstVersion: { minutes: 5, addsStep: true },
  head: { minutes: 5, isFree: true },
}

/** The most common first: a scattered person sees four. */
export const blockers: readonly { readonly id: BlockerId; readonly acts: readonly ActId[] }[] = [
  { id: 'big', acts: ['start5', 'smaller', 'enough'] },
  { id: 'unclear', acts: ['start2', 'smaller', 'ask'] },
  { id: 'afraid', acts: ['firstVersion', 'ask', 'enough'] },
  { id: 'tired', acts: ['start2', 'smaller', 'another', 'notToday'] },
  { id: 'boring', acts: ['start10', 'enough', 'another'] },
  { id: 'crowded', acts: ['start5', 'head', 'clear'] },
  { id: 'waiting', acts: ['askFor2', 'waiting', 'ask', 'another'] },
  { id: 'pointless', acts: ['start2', 'letGo', 'shelf'] },
]

const fewAtOnce = 4

export const shownBlockers = (isScattered: boolean, showsAll: boolean) =>
  isScattered && !showsAll ? blockers.slice(0, fewAtOnce) : blockers

/** Lengths that can be begun without a reason. */
export const anyway = [2, 5, 10] as const
