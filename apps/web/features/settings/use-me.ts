'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/client.ts'
import { newId } from '../../lib/new-id.ts'
import { updateMe } from '../../lib/operations.ts'
import { queryKeys } from '../../lib/query-keys.ts'
import type { ProfileValues } from './profile-problems.ts'

export const useSaveMe = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Partial<ProfileValues>) => call(updateMe, { body }, { idempotencyKey: newId() }),
    onSuccess: (me) => {
      queries.setQueryData(queryKeys.me, me)
      void queries.invalidateQueries({ queryKey: queryKeys.today })
    },
  })
}
