'use client'
import { useMutation } from '@tanstack/react-query'
import type { changeTasks as contract } from '@sol/contracts/changes'
import type { CallInput } from '@sol/contracts/endpoint'
import { call } from '../../lib/client.ts'
import { newId } from '../../lib/new-id.ts'
import { changeTasks } from '../../lib/operations.ts'
import { useUndo } from '../../lib/react/undo-context.tsx'
import { useShowTasks } from './use-task.ts'

export type BulkChange = Omit<CallInput<typeof contract>['body'], 'ids'>

interface Act {
  readonly ids: readonly string[]
  readonly change: BulkChange
  /** What undo says about it. */
  readonly said: string
}

/** One change for all of them, one undo for all of them. */
export const useBulk = () => {
  const show = useShowTasks()
  const { offer } = useUndo()
  return useMutation({
    mutationFn: ({ ids, change }: Act) =>
      call(changeTasks, { body: { ids: [...ids], ...change } }, { idempotencyKey: newId() }),
    onSuccess: ({ changeId, tasks }, { said }) => {
      show(tasks)
      offer(said, changeId)
    },
  })
}
