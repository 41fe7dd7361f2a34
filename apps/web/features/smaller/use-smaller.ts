'use client'
import { useMutation } from '@tanstack/react-query'
import type { Step, Task } from '@sol/contracts/tasks'
import { call } from '../../lib/client.ts'
import { explain } from '../../lib/explain.ts'
import { newId } from '../../lib/new-id.ts'
import { makeSmaller } from '../../lib/operations.ts'
import { isProblem } from '../../lib/problem.ts'
import { useUndo } from '../../lib/react/undo-context.tsx'
import { smaller as words } from '../../words/en/smaller.ts'
import { useTaskChanged } from './use-task-changed.ts'

const saidOf = (error: unknown): string =>
  isProblem(error, 'validation_failed') ? words.full : explain(error)

/** One press, one smaller step. The server makes it, so it needs the network, and says so without it. */
export const useSmaller = () => {
  const changed = useTaskChanged()
  const { offer } = useUndo()
  const { mutate, isPending, error, data } = useMutation({
    // In order: a second press splits what the first one made.
    scope: { id: 'smaller' },
    mutationFn: ({ taskId, stepId }: { taskId: Task['id']; stepId?: Step['id'] }) => {
      const body = stepId === undefined ? {} : { stepId }
      return call(makeSmaller, { params: { id: taskId }, body }, { idempotencyKey: newId() })
    },
    onSuccess: ({ task, isNew }) => {
      void changed(task)
      if (isNew) offer(words.added, task.changeId)
    },
  })
  return {
    make: mutate,
    isBusy: isPending,
    problem: error ? saidOf(error) : null,
    /** What came of the last press; undefined while nothing was pressed. */
    outcome: data,
  }
}
