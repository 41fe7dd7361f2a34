'use client'
import { useQueryClient, type InfiniteData, type QueryClient } from '@tanstack/react-query'
import type { Task } from '@sol/contracts/tasks'
import { queryKeys, taskKey } from '../../lib/query-keys.ts'

export interface TaskPage {
  readonly items: Task[]
  readonly nextCursor: string | null
}

export const listsKey = [...queryKeys.tasks, 'list']
export const historyKey = (id: string) => [...queryKeys.tasks, 'history', id]

/** Puts changed tasks wherever they are shown; what they mean for lists and Today is asked for again. */
export const showTasks = (queries: QueryClient, changed: readonly Task[]): void => {
  const byId = new Map(changed.map((task) => [task.id, task]))
  for (const task of changed) queries.setQueryData<Task>(taskKey(task.id), task)
  queries.setQueriesData<InfiniteData<TaskPage>>(
    { queryKey: listsKey },
    (data) =>
      data && {
        ...data,
        pages: data.pages.map((page) => ({
          ...page,
          items: page.items.map((task) => byId.get(task.id) ?? task),
        })),
      },
  )
}

/** After a write: what the server made of it, here and in every list. */
export const useShowTasks = () => {
  const queries = useQueryClient()
  return (changed: readonly Task[]) => {
    showTasks(queries, changed)
    for (const queryKey of [listsKey, queryKeys.today, queryKeys.tags, queryKeys.projects]) {
      void queries.invalidateQueries({ queryKey })
    }
    for (const { id } of changed) void queries.invalidateQueries({ queryKey: historyKey(id) })
  }
}
