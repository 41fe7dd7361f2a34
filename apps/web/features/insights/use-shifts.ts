'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { CallInput } from '@sol/contracts/endpoint'
import type { markShift as mark } from '@sol/contracts/shifts'
import { call } from '../../lib/client.ts'
import { newId } from '../../lib/new-id.ts'
import { listShifts, markShift, removeShift } from '../../lib/operations.ts'
import { queryKeys } from '../../lib/query-keys.ts'

const key = [...queryKeys.insights, 'shifts']

export const useShifts = () =>
  useQuery({ queryKey: key, queryFn: ({ signal }) => call(listShifts, {}, { signal }) })

export const useShiftActs = () => {
  const queries = useQueryClient()
  const markDay = useMutation({
    mutationFn: (body: CallInput<typeof mark>['body']) =>
      call(markShift, { body }, { idempotencyKey: newId() }),
    onSuccess: (shifts) => queries.setQueryData(key, shifts),
  })
  const remove = useMutation({
    mutationFn: (id: string) => call(removeShift, { params: { id } }, { idempotencyKey: newId() }),
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  })
  return { markDay, remove }
}
