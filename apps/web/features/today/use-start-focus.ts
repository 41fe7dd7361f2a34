'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import type { FocusSession } from '@sol/contracts/focus-sessions'
import type { Task } from '@sol/contracts/tasks'
import type { Today } from '@sol/contracts/today'
import { call } from '../../lib/client.ts'
import { newId } from '../../lib/new-id.ts'
import { startFocus } from '../../lib/operations.ts'
import { queryKeys } from '../../lib/query-keys.ts'
import { withFocus } from '../../lib/today-cache.ts'
import { plannedMinutes } from './planned-minutes.ts'

/** Starts a focus session on a task and goes there. The server keeps the start, so nothing here can lose it. */
export const useStartFocus = () => {
  const queries = useQueryClient()
  const router = useRouter()
  return useMutation({
    mutationFn: (task: Task): Promise<FocusSession> => {
      const id = newId()
      const body = { id, taskId: task.id, mode: 'countdown' as const, plannedMinutes: plannedMinutes(task) }
      return call(startFocus, { body }, { idempotencyKey: id })
    },
    onSuccess: (session) => {
      queries.setQueryData(queryKeys.focus, { current: session, now: session.startedAt })
      queries.setQueryData<Today>(queryKeys.today, (today) => today && withFocus(today, session))
      router.push('/focus/')
    },
  })
}
