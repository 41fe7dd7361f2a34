'use client'
import type { Task } from '@sol/contracts/tasks'
import { Button } from '@sol/ui/components/button'
import { Notice } from '@sol/ui/components/notice'
import { blockerSheet } from '../../lib/blocker-sheet.ts'
import { useFocusActs } from '../../lib/react/use-focus-acts.ts'
import { useCommand } from '../../lib/react/use-command.ts'
import { useSettings } from '../../lib/react/use-settings.ts'
import { smaller as words } from '../../words/en/smaller.ts'
import { NextStep, nextStepOf } from './next-step.tsx'
import { useSmaller } from './use-smaller.ts'

/** Below the one thing of Today or beside a running timer: its next step, a smaller one, and what is in the way. */
export function StartHelps({ task }: { readonly task: Task }) {
  const { level } = useSettings()
  const { make, isBusy, problem, outcome } = useSmaller()
  const focus = useFocusActs()
  const step = nextStepOf(task)
  // The thing that is looked at is the one that the command means.
  useCommand('inTheWay', () => blockerSheet.open(task.id))
  const isSmallest = outcome?.isNew === false && outcome.stepId === step?.id && outcome.task.id === task.id
  return (
    <div className="mt-1 grid basis-full gap-1 border-t border-line pt-3" data-slot="start-helps">
      {step && (
        <NextStep
          key={step.id}
          task={task}
          step={step}
          onStart={(minutes) => focus.start({ task, step, mode: 'countdown', minutes })}
        />
      )}
      <div className="-mx-3 flex flex-wrap">
        {level !== 'scattered' && (
          <Button variant="quiet" busy={isBusy} onClick={() => make({ taskId: task.id })}>
            {words.make}
          </Button>
        )}
        <Button variant="quiet" onClick={() => blockerSheet.open(task.id)}>
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
