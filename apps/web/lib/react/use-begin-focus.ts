'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import type { FocusSession } from '@sol/contracts/focus-sessions'
import type { Today } from '@sol/contracts/today'
import { call } from '../client.ts'
import { newId } from '../new-id.ts'
import { startFocus } from '../operations.ts'
import { queryKeys } from '../query-keys.ts'
import { withFocus } from '../today-cache.ts'

export interface Beginning {
  /** null: free focus. */
  readonly taskId: string | null
  readonly minutes: number
}

/** Starts a countdown and goes there. The server keeps the start, so nothing here can lose it. */
export const useBeginFocus = () => {
  const queries = useQueryClient()
  const router = useRouter()
  return useMutation({
    mutationFn: ({ taskId, minutes }: Beginning): Promise<FocusSession> => {
      const id = newId()
      const body = { id, taskId, mode: 'countdown' as const, plannedMinutes: minutes }
      return call(startFocus, { body }, { idempotencyKey: id })
    },
    onSuccess: (session) => {
      queries.setQueryData(queryKeys.focus, { current: session, now: session.startedAt })
      queries.setQueryData<Today>(queryKeys.today, (today) => today && withFocus(today, session))
      router.push('/focus/')
    },
  })
}
