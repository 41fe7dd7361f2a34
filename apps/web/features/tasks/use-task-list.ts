'use client'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { call } from '../../lib/client.ts'
import { listTasks } from '../../lib/operations.ts'
import { queryOf, type Filters } from './list-query.ts'
import { listsKey } from './use-task.ts'

/** The tasks that fit, a page at a time; while new ones are asked for, the old ones stay in place. */
export const useTaskList = (filters: Filters) => {
  const query = queryOf(filters)
  const pages = useInfiniteQuery({
    queryKey: [...listsKey, query],
    queryFn: ({ pageParam, signal }) =>
      call(
        listTasks,
        { query: { limit: 100, ...query, ...(pageParam && { cursor: pageParam }) } },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  })
  return { ...pages, rows: pages.data?.pages.flatMap(({ items }) => items) }
}
