'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { DayPage, updateDay as contract } from '@sol/contracts/days'
import type { CallInput } from '@sol/contracts/endpoint'
import { call } from '../client.ts'
import { newId } from '../new-id.ts'
import { getDay, updateDay } from '../operations.ts'
import { keysOfTopic, queryKeys } from '../query-keys.ts'

type Decision = CallInput<typeof contract>['body']

/** What was decided about a solar day, and how to decide: seen at once, one after the other. */
export const useDayPage = (day: string) => {
  const queries = useQueryClient()
  const queryKey = [...queryKeys.days, day]
  const { data: page, error } = useQuery({
    queryKey,
    queryFn: ({ signal }) => call(getDay, { params: { day } }, { signal }),
  })
  const deciding = useMutation({
    // In order: an answer never overtakes the one that was given after it.
    scope: { id: `day-${day}` },
    mutationFn: (body: Decision) => call(updateDay, { params: { day }, body }, { idempotencyKey: newId() }),
    onMutate: async ({ morning, evening, ...shown }) => {
      await queries.cancelQueries({ queryKey })
      const now = new Date().toISOString()
      queries.setQueryData<DayPage>(
        queryKey,
        (before) =>
          before && {
            ...before,
            ...(shown as Partial<DayPage>),
            ...(morning && { morningAt: before.morningAt ?? now }),
            ...(evening && { eveningAt: before.eveningAt ?? now }),
          },
      )
    },
    onSuccess: (after) => queries.setQueryData<DayPage>(queryKey, after),
    onSettled: () => Promise.all(keysOfTopic.days.map((key) => queries.invalidateQueries({ queryKey: key }))),
  })
  return { page, decide: deciding.mutate, decided: deciding.mutateAsync, error: error ?? deciding.error }
}
