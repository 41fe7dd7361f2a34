'use client'
import { useMutation } from '@tanstack/react-query'
import { Play } from 'lucide-react'
import type { Step, Task } from '@sol/contracts/tasks'
import { Button, type ButtonVariant } from '@sol/ui/components/button'
import { call } from '../../lib/client.ts'
import { newId } from '../../lib/new-id.ts'
import { updateStep } from '../../lib/operations.ts'
import { useUndo } from '../../lib/react/undo-context.tsx'
import { smaller as words } from '../../words/en/smaller.ts'
import { useTaskChanged } from './use-task-changed.ts'

/** The step to begin with: the first that is open. */
export const nextStepOf = ({ steps }: Pick<Task, 'steps'>): Step | undefined =>
  steps.find(({ doneAt }) => doneAt === null)

/** When nobody said how long. */
const usualMinutes = 5

interface NextStepProps {
  readonly task: Task
  readonly step: Step
  readonly variant?: ButtonVariant
  readonly onStart: (minutes: number) => void
}

/** One step with a tick and a timer of its own length. */
export function NextStep({ task, step, variant = 'secondary', onStart }: NextStepProps) {
  const changed = useTaskChanged()
  const { offer } = useUndo()
  const done = useMutation({
    mutationFn: () =>
      call(
        updateStep,
        { params: { id: task.id, stepId: step.id }, body: { done: true } },
        { idempotencyKey: newId() },
      ),
    onSuccess: (saved) => {
      void changed(saved)
      offer(words.stepWasDone, saved.changeId)
    },
  })
  const minutes = step.estimateMinutes ?? usualMinutes
  return (
    <div
      className="flex flex-wrap items-center gap-x-3 rounded-button bg-veil py-1.5 pr-2 pl-1"
      data-slot="next-step"
    >
      <span className="task-check">
        <input
          type="checkbox"
          checked={done.isPending}
          onChange={() => done.mutate()}
          aria-label={words.stepDone(step.title)}
        />
        <svg aria-hidden="true" viewBox="0 0 24 24">
          <circle cx="12" cy="12" r="11" />
          <path d="m7 12.4 3.4 3.4L17 9" pathLength="1" />
        </svg>
      </span>
      <p className="min-w-0 flex-1 basis-52 py-2.5 wrap-anywhere">
        <span className="block text-small text-muted">{words.nextStep}</span>
        {step.title}
      </p>
      <Button variant={variant} icon={<Play />} onClick={() => onStart(minutes)}>
        {words.startFor(minutes)}
      </Button>
    </div>
  )
}
