'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Task, TaskStatus } from '@sol/contracts/tasks'
import type { Today } from '@sol/contracts/today'
import { call } from '../client.ts'
import { newId } from '../new-id.ts'
import { updateTask } from '../operations.ts'
import { queryKeys } from '../query-keys.ts'
import { serverTime } from '../server-clock.ts'
import { withStatus, withTask } from '../today-cache.ts'

interface Change {
  readonly task: Task
  readonly status: TaskStatus
}

/** Completes or reopens a task: seen at once, taken back if the server does not agree. */
export const useTaskStatus = () => {
  const queries = useQueryClient()
  const show = (change: (today: Today) => Today) =>
    queries.setQueryData<Today>(queryKeys.today, (today) => today && change(today))
  return useMutation({
    // In order, so that an undo never overtakes what it undoes.
    scope: { id: 'task-status' },
    mutationFn: ({ task, status }: Change) =>
      call(updateTask, { params: { id: task.id }, body: { status } }, { idempotencyKey: newId() }),
    onMutate: async ({ task, status }) => {
      await queries.cancelQueries({ queryKey: queryKeys.today })
      show((today) => withStatus(today, task, status, new Date(serverTime(Date.now())).toISOString()))
    },
    onSuccess: (task) => show((today) => withTask(today, task)),
    onError: () => queries.invalidateQueries({ queryKey: queryKeys.today }),
  })
}
