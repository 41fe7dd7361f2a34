'use client'
import { useQuery } from '@tanstack/react-query'
import { call } from '../client.ts'
import { getEstimates } from '../operations.ts'
import { queryKeys } from '../query-keys.ts'

/** What estimates usually become; for Insights, Today and the task sheet. */
export const useEstimates = () =>
  useQuery({
    queryKey: [...queryKeys.insights, 'estimates'],
    queryFn: ({ signal }) => call(getEstimates, {}, { signal }),
  })
