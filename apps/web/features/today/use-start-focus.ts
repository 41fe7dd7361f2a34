'use client'
import type { Task } from '@sol/contracts/tasks'
import { useBeginFocus } from '../../lib/react/use-begin-focus.ts'
import { plannedMinutes } from './planned-minutes.ts'

/** Starts a focus session on a task, as long as it is planned to last. */
export const useStartFocus = () => {
  const { mutate, isPending, error } = useBeginFocus()
  return {
    mutate: (task: Task) => mutate({ taskId: task.id, minutes: plannedMinutes(task) }),
    isPending,
    error,
  }
}
