'use client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { call } from '../../lib/client.ts'
import { listTasks } from '../../lib/operations.ts'
import { leastLetters } from './found-commands.ts'

/** Open tasks in which these letters stand; asks once there are three, and keeps the last answer while typing on. */
export const useFoundTasks = (typed: string) => {
  const q = useDeferredValue(typed.trim())
  const enabled = q.length >= leastLetters
  const { data, error, isFetching } = useQuery({
    queryKey: ['tasks', 'found', q],
    queryFn: ({ signal }) => call(listTasks, { query: { q, status: 'open', limit: 8 } }, { signal }),
    enabled,
    placeholderData: keepPreviousData,
    staleTime: 5_000,
  })
  return { tasks: enabled ? (data?.items ?? []) : [], failed: enabled && error !== null, isFetching }
}
