'use client'
import { useQueryClient } from '@tanstack/react-query'
import type { Task } from '@sol/contracts/tasks'
import type { Today } from '@sol/contracts/today'
import { keysOfTopic, queryKeys, taskKey } from '../../lib/query-keys.ts'
import { withTask } from '../../lib/today-cache.ts'

/** After a write: the task as it is now is seen at once, where it stood; the rest is asked for again. */
export const useTaskChanged = () => {
  const queries = useQueryClient()
  return (task?: Task) => {
    if (task) {
      queries.setQueryData<Task>(taskKey(task.id), task)
      queries.setQueryData<Today>(queryKeys.today, (today) =>
        today?.open.some(({ id }) => id === task.id) ? withTask(today, task) : today,
      )
    }
    return Promise.all(keysOfTopic.tasks.map((queryKey) => queries.invalidateQueries({ queryKey })))
  }
}
