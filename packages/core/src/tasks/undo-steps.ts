/** Undoing within a list of steps, one step at a time, so that what another device did to another step stays. Pure. */
import type { StoredStep } from '@sol/db/schema/tasks'
import { isSame } from '../shared/difference.ts'
import type { StoredValues } from './changed-values.ts'

type Steps = readonly StoredStep[]

const withId = (steps: Steps, id: string) => steps.find((step) => step.id === id)

const ids = (steps: Steps) => steps.map((step) => step.id)

/** One step as it is after the undo; undefined: it goes. */
const stepUndone = (step: StoredStep, was: Steps, became: Steps): StoredStep | undefined => {
  const put = withId(became, step.id)
  // The change did not leave it like this: it came or was changed since.
  if (!put || !isSame(step, put)) return step
  return withId(was, step.id)
}

/** Steps that the change removed come back where they were, as far as that place exists. */
const withReturned = (steps: Steps, was: Steps, became: Steps): StoredStep[] => {
  const returned = was.filter((step) => !withId(became, step.id) && !withId(steps, step.id))
  return returned.reduce((list, step) => list.toSpliced(was.indexOf(step), 0, step), [...steps])
}

export const stepsUndone = (
  steps: Steps,
  { before, after }: { before: StoredValues; after: StoredValues },
): StoredStep[] => {
  const [was, became] = [before.steps as Steps, after.steps as Steps]
  if (isSame(steps, became)) return [...was]
  const kept = steps.flatMap((step) => stepUndone(step, was, became) ?? [])
  const next = withReturned(kept, was, became)
  // The order goes back only when nobody ordered, added or removed since; what is new to it stays at the end.
  if (!isSame(ids(steps), ids(became))) return next
  const place = ({ id }: StoredStep) => (withId(was, id) ? ids(was).indexOf(id) : was.length)
  return next.toSorted((a, b) => place(a) - place(b))
}
