'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../client.ts'
import { newId } from '../new-id.ts'
import { undoChange } from '../operations.ts'
import { keysOfTopic } from '../query-keys.ts'
import { useUndo, type Undo } from './undo-context.tsx'

/** Takes the offered act back. What a change of the server was undone to is asked for again. */
export const useTakeBack = () => {
  const queries = useQueryClient()
  const { current, close } = useUndo()
  const server = useMutation({
    mutationFn: (id: string) => call(undoChange, { params: { id } }, { idempotencyKey: newId() }),
    onSettled: () =>
      Promise.all(keysOfTopic.tasks.map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
  const run = (undo: Undo) => {
    if (typeof undo === 'string') server.mutate(undo)
    else undo()
  }
  const takeBack = () => {
    if (!current) return
    run(current.undo)
    close()
  }
  return {
    takeBack,
    outcome: server.data,
    problem: server.error,
    isBusy: server.isPending,
    reset: server.reset,
  }
}
