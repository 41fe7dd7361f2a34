'use client'
import { keepPreviousData, useQuery, type QueryClient } from '@tanstack/react-query'
import type { CallResult } from '@sol/contracts/endpoint'
import type { PlanEntry, readPlan as contract } from '@sol/contracts/plan'
import { call } from '../../lib/client.ts'
import { readPlan } from '../../lib/operations.ts'
import { queryKeys } from '../../lib/query-keys.ts'
import type { Range } from './plan-days.ts'

export type Plan = CallResult<typeof contract>

const rangesKey = [...queryKeys.plan, 'range']

/** The plan of some days; while others are asked for, these stay in place. */
export const usePlan = ({ from, to }: Range) =>
  useQuery({
    queryKey: [...rangesKey, from, to],
    queryFn: ({ signal }) => call(readPlan, { query: { from, to } }, { signal }),
    placeholderData: keepPreviousData,
  })

/** Shows entries as they will be, wherever they are shown, before the server has agreed. */
export const showEntries = (
  queries: QueryClient,
  change: (entries: readonly PlanEntry[]) => PlanEntry[],
): void => {
  queries.setQueriesData<Plan>(
    { queryKey: rangesKey },
    (plan) => plan && { ...plan, entries: change(plan.entries) },
  )
}
