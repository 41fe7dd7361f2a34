'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { FocusOutcome, FocusSession } from '@sol/contracts/focus-sessions'
import type { Today } from '@sol/contracts/today'
import { call } from '../../lib/client.ts'
import { newId } from '../../lib/new-id.ts'
import { currentFocus, updateFocus } from '../../lib/operations.ts'
import { queryKeys } from '../../lib/query-keys.ts'
import { learnServerTime } from '../../lib/server-clock.ts'
import { withFocus } from '../../lib/today-cache.ts'

const readFocus = async (signal: AbortSignal) => {
  const answer = await call(currentFocus, {}, { signal })
  learnServerTime(answer.now)
  return answer
}

/** The running session. */
export const useCurrentFocus = () =>
  useQuery({ queryKey: queryKeys.focus, queryFn: ({ signal }) => readFocus(signal) })

interface FocusChange {
  readonly session: FocusSession
  readonly plannedMinutes?: number
  readonly outcome?: FocusOutcome
  readonly completeTask?: boolean
}

export const useFocusChange = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ session, ...body }: FocusChange) =>
      call(updateFocus, { params: { id: session.id }, body }, { idempotencyKey: newId() }),
    onSuccess: async (session) => {
      await queries.cancelQueries({ queryKey: queryKeys.focus })
      queries.setQueryData(queryKeys.focus, (answer: { now: string } | undefined) => ({
        now: answer?.now ?? session.startedAt,
        current: session.endedAt === null ? session : null,
      }))
      queries.setQueryData<Today>(queryKeys.today, (today) => today && withFocus(today, session))
      await queries.invalidateQueries({ queryKey: queryKeys.today, refetchType: 'none' })
    },
  })
}
