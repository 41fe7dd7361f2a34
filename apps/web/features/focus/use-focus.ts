'use client'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../lib/client.ts'
import { runningWith } from '../../lib/focus-pending.ts'
import { currentFocus } from '../../lib/operations.ts'
import { queryKeys } from '../../lib/query-keys.ts'
import { useOutboxView } from '../../lib/react/outbox-context.tsx'
import { learnServerTime } from '../../lib/server-clock.ts'

const readFocus = async (signal: AbortSignal) => {
  const asked = performance.now()
  const answer = await call(currentFocus, {}, { signal })
  learnServerTime(answer.now, performance.now() - asked)
  return answer
}

/** The running session, with what was done to it here and waits on this device. */
export const useCurrentFocus = () => {
  const { entries } = useOutboxView()
  const { data, error, refetch } = useQuery({
    queryKey: queryKeys.focus,
    queryFn: ({ signal }) => readFocus(signal),
  })
  const current = runningWith(data?.current ?? null, entries)
  return { current, isKnown: data !== undefined || current !== null, error, refetch }
}
