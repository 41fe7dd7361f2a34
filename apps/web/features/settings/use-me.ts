'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/client.ts'
import { newId } from '../../lib/new-id.ts'
import { getMe, updateMe } from '../../lib/operations.ts'
import { queryKeys } from '../../lib/query-keys.ts'
import { usePerson } from '../../lib/react/session-context.tsx'
import type { ProfileValues } from './profile-problems.ts'

/** The profile: known from signing in, asked again when another device changes it. */
export const useMe = () => {
  const person = usePerson()
  const { data } = useQuery({
    queryKey: queryKeys.me,
    queryFn: ({ signal }) => call(getMe, {}, { signal }),
    initialData: person,
  })
  return data
}

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
