'use client'
import { useQuery } from '@tanstack/react-query'
import { call } from '../client.ts'
import { getTask } from '../operations.ts'
import { taskKey } from '../query-keys.ts'

/** One task as the server has it. */
export const useTask = (id: string) =>
  useQuery({
    queryKey: taskKey(id),
    queryFn: ({ signal }) => call(getTask, { params: { id } }, { signal }),
  })
