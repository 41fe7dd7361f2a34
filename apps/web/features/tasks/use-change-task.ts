'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { CallInput } from '@sol/contracts/endpoint'
import type { Task, updateTask as contract } from '@sol/contracts/tasks'
import { call } from '../../lib/client.ts'
import { newId } from '../../lib/new-id.ts'
import { updateTask } from '../../lib/operations.ts'
import { taskKey } from '../../lib/query-keys.ts'
import { useUndo } from '../../lib/react/undo-context.tsx'
import { tasks as words } from '../../words/en/tasks.ts'
import { showTasks, useShowTasks } from './use-task.ts'

export type TaskChange = CallInput<typeof contract>['body']

/** How a task looks before the server has agreed. */
const asChanged = (task: Task, { shelved, ...change }: TaskChange): Task => ({
  ...task,
  ...(Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<Task>),
  ...(shelved === undefined ? {} : { shelvedAt: shelved ? task.updatedAt : null }),
})

/** Changes a task: seen at once, taken back when the server does not agree, and undone with one press. */
export const useChangeTask = () => {
  const queries = useQueryClient()
  const show = useShowTasks()
  const { offer } = useUndo()
  return useMutation({
    scope: { id: 'task-change' },
    mutationFn: ({ task, change }: { task: Task; change: TaskChange; said?: string }) =>
      call(updateTask, { params: { id: task.id }, body: change }, { idempotencyKey: newId() }),
    onMutate: async ({ task, change }) => {
      await queries.cancelQueries({ queryKey: taskKey(task.id) })
      showTasks(queries, [asChanged(task, change)])
    },
    onSuccess: (task, { said }) => {
      show([task])
      offer(said ?? words.did.changed, task.changeId)
    },
    onError: (_, { task }) => {
      showTasks(queries, [task])
      void queries.invalidateQueries({ queryKey: taskKey(task.id) })
    },
  })
}
