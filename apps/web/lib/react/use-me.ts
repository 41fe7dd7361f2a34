'use client'
import { useQuery } from '@tanstack/react-query'
import { call } from '../client.ts'
import { getMe } from '../operations.ts'
import { queryKeys } from '../query-keys.ts'
import { usePerson } from './session-context.tsx'

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
