'use client'
import { ListTree } from 'lucide-react'
import type { Step, Task } from '@sol/contracts/tasks'
import { Button } from '@sol/ui/components/button'
import { Notice } from '@sol/ui/components/notice'
import { blockerSheet } from '../../lib/blocker-sheet.ts'
import { taskSheet } from '../../lib/task-sheet.ts'
import { smaller as words } from '../../words/en/smaller.ts'
import { nextStepOf } from './next-step.tsx'
import { useSmaller } from './use-smaller.ts'

/** For an open task: one press, one smaller step; or what is in the way. */
export function TaskActs({ task }: { readonly task: Task }) {
  const { make, isBusy, problem, outcome } = useSmaller()
  if (task.status === 'done') return null
  const isSmallest = outcome?.isNew === false && outcome.stepId === nextStepOf(task)?.id
  const ask = () => {
    // One sheet at a time, so that Escape and undo mean one thing.
    taskSheet.close()
    blockerSheet.open(task.id)
  }
  return (
    <div className="grid w-full gap-2">
      <div className="flex flex-wrap gap-2">
        <Button icon={<ListTree />} busy={isBusy} onClick={() => make({ taskId: task.id })}>
          {words.make}
        </Button>
        <Button variant="quiet" onClick={ask}>
          {words.inTheWay}
        </Button>
      </div>
      <p role="status" className="text-small text-muted empty:hidden">
        {isSmallest && words.smallest}
      </p>
      {problem !== null && <Notice tone="info">{problem}</Notice>}
    </div>
  )
}

/** On the line of a step. */
export function StepActs({ task, step }: { readonly task: Task; readonly step: Step }) {
  const { make, isBusy, problem, outcome } = useSmaller()
  if (step.doneAt !== null) return null
  const isSmallest = outcome?.isNew === false && outcome.stepId === step.id
  const said = problem ?? (isSmallest ? words.smallest : null)
  return (
    <>
      <button
        type="button"
        aria-label={words.makeOf(step.title)}
        title={words.make}
        aria-busy={isBusy || undefined}
        onClick={() => !isBusy && make({ taskId: task.id, stepId: step.id })}
        className="icon-button"
      >
        <ListTree aria-hidden="true" />
      </button>
      <span role="status" className="order-last w-0 min-w-full text-right text-small text-muted empty:hidden">
        {said}
      </span>
    </>
  )
}
