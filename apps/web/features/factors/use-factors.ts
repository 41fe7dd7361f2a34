'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { FactorsOfDay } from '@sol/contracts/factors'
import { call } from '../../lib/client.ts'
import { newId } from '../../lib/new-id.ts'
import { getFactors, updateFactors } from '../../lib/operations.ts'
import { queryKeys } from '../../lib/query-keys.ts'

const withValue = (page: FactorsOfDay, name: string, value: number | null): FactorsOfDay => {
  const others = page.factors.filter((one) => one.name !== name)
  const at = new Date().toISOString()
  return { ...page, factors: value === null ? others : [...others, { name, value, at }] }
}

/** The factors of one day: a press is seen at once and sent in the order of the presses. */
export const useFactors = (day: string) => {
  const queries = useQueryClient()
  const queryKey = [...queryKeys.factors, day]
  const { data, error } = useQuery({
    queryKey,
    queryFn: ({ signal }) => call(getFactors, { params: { day } }, { signal }),
  })
  const setting = useMutation({
    scope: { id: `factors-${day}` },
    mutationFn: (given: { name: string; value: number | null }) =>
      call(updateFactors, { params: { day }, body: { factors: [given] } }, { idempotencyKey: newId() }),
    onMutate: async ({ name, value }) => {
      await queries.cancelQueries({ queryKey })
      queries.setQueryData<FactorsOfDay>(queryKey, (page) => page && withValue(page, name, value))
    },
    onSettled: () => queries.invalidateQueries({ queryKey }),
  })
  return {
    isThere: data !== undefined,
    factorOf: (name: string) => data?.factors.find((one) => one.name === name),
    set: (name: string, value: number | null) => setting.mutate({ name, value }),
    problem: error ?? setting.error,
  }
}
