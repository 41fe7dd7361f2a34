'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { CallInput } from '@sol/contracts/endpoint'
import type { updateStep as contract } from '@sol/contracts/steps'
import type { Step, Task } from '@sol/contracts/tasks'
import { call } from '../../lib/client.ts'
import { newId } from '../../lib/new-id.ts'
import { addStep, deleteStep, updateStep } from '../../lib/operations.ts'
import { taskKey } from '../../lib/query-keys.ts'
import { useUndo } from '../../lib/react/undo-context.tsx'
import { tasks as words } from '../../words/en/tasks.ts'
import { reordered } from '../../lib/reorder.ts'
import { showTasks, useShowTasks } from './use-task.ts'

export type StepChange = CallInput<typeof contract>['body']

interface Act {
  /** The steps as they will be, shown before the server agrees. */
  readonly steps: readonly Step[]
  readonly work: () => Promise<Task>
  readonly said: string | null
}

const once = () => ({ idempotencyKey: newId() })

/** What can be done with the steps of a task: each act is seen at once and can be taken back. */
export const useSteps = (task: Task) => {
  const queries = useQueryClient()
  const show = useShowTasks()
  const { offer } = useUndo()
  const { mutate, error } = useMutation({
    // In order: two quick moves must not overtake each other.
    scope: { id: `steps:${task.id}` },
    mutationFn: ({ work }: Act) => work(),
    onMutate: async ({ steps }) => {
      await queries.cancelQueries({ queryKey: taskKey(task.id) })
      showTasks(queries, [{ ...task, steps: [...steps] }])
    },
    onSuccess: (saved, { said }) => {
      show([saved])
      if (said !== null) offer(said, saved.changeId)
    },
    onError: () => queries.invalidateQueries({ queryKey: taskKey(task.id) }),
  })
  const paramsOf = (step: Step) => ({ params: { id: task.id, stepId: step.id } })

  const add = (title: string) => {
    const id = newId()
    mutate({
      steps: [...task.steps, { id, title, estimateMinutes: null, doneAt: null }],
      work: () => call(addStep, { params: { id: task.id }, body: { id, title } }, once()),
      said: null,
    })
  }
  const change = (step: Step, shown: Partial<Step>, body: StepChange) => {
    mutate({
      steps: task.steps.map((one) => (one.id === step.id ? { ...one, ...shown } : one)),
      work: () => call(updateStep, { ...paramsOf(step), body }, once()),
      said: words.did.changed,
    })
  }
  const move = (from: number, to: number) => {
    const step = task.steps[from]
    if (!step || to === from || to < 0 || to >= task.steps.length) return
    mutate({
      steps: reordered(task.steps, from, to),
      work: () => call(updateStep, { ...paramsOf(step), body: { position: to } }, once()),
      said: words.did.changed,
    })
  }
  const remove = (step: Step) => {
    mutate({
      steps: task.steps.filter(({ id }) => id !== step.id),
      work: () => call(deleteStep, paramsOf(step), once()),
      said: words.did.stepRemoved,
    })
  }
  return { add, change, move, remove, error }
}
