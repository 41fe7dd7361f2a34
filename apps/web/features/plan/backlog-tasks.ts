'use client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Task } from '@sol/contracts/tasks'
import { call } from '../../lib/client.ts'
import { listTasks } from '../../lib/operations.ts'
import { queryKeys } from '../../lib/query-keys.ts'
import type { NewFor } from './opened.ts'

/** Where nothing was estimated. */
const usual = 25
/** The longest block, in minutes. */
const longest = 1440

const minutesOf = ({ estimateMinutes, steps }: Task): number => {
  const open = steps.filter(({ doneAt }) => doneAt === null)
  const ofSteps = open.reduce((sum, step) => sum + (step.estimateMinutes ?? 0), 0)
  return Math.min(longest, Math.max(5, estimateMinutes ?? (ofSteps || usual)))
}

export const asNewFor = (task: Task): NewFor => ({ id: task.id, title: task.title, minutes: minutesOf(task) })

/** What is on the slips now, so that a dropped one is known by its id. */
const slips = new Map<string, NewFor>()

export const unplannedTask = (id: string): NewFor | undefined => slips.get(id)

export const rememberSlips = (tasks: readonly NewFor[]): void => {
  for (const task of tasks) slips.set(task.id, task)
}

interface Asked {
  readonly q: string
  readonly shelf: boolean
  readonly enabled: boolean
}

/** Open tasks, newest first; those of the shelf apart. */
export const useBacklog = ({ q, shelf, enabled }: Asked) =>
  useQuery({
    queryKey: [...queryKeys.tasks, 'backlog', shelf, q],
    queryFn: ({ signal }) =>
      call(
        listTasks,
        { query: { limit: 100, status: 'open', shelf: shelf ? 'true' : 'false', ...(q && { q }) } },
        { signal },
      ),
    enabled,
    placeholderData: keepPreviousData,
  }).data?.items
