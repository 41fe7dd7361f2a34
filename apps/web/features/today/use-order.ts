'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Today } from '@sol/contracts/today'
import { call } from '../../lib/client.ts'
import { newId } from '../../lib/new-id.ts'
import { changeTasks, orderToday } from '../../lib/operations.ts'
import { keysOfTopic, queryKeys } from '../../lib/query-keys.ts'
import { useUndo } from '../../lib/react/undo-context.tsx'
import { withoutTask, withOrder } from '../../lib/today-cache.ts'
import { order as said } from '../../words/en/order.ts'

/** Moves tasks of today within it, or to the shelf: seen at once, taken back with one press. */
export const useOrder = () => {
  const queries = useQueryClient()
  const { offer } = useUndo()
  const show = async (change: (today: Today) => Today) => {
    await queries.cancelQueries({ queryKey: queryKeys.today })
    queries.setQueryData<Today>(queryKeys.today, (today) => today && change(today))
  }
  const onSettled = () =>
    Promise.all(keysOfTopic.tasks.map((queryKey) => queries.invalidateQueries({ queryKey })))
  const ordering = useMutation({
    scope: { id: 'today-order' },
    mutationFn: (ids: string[]) => call(orderToday, { body: { ids } }, { idempotencyKey: newId() }),
    onMutate: (ids) => show((today) => withOrder(today, ids)),
    onSuccess: ({ changeId }) => offer(said.ordered, changeId),
    onSettled,
  })
  const shelving = useMutation({
    mutationFn: (id: string) =>
      call(changeTasks, { body: { ids: [id], shelved: true } }, { idempotencyKey: newId() }),
    onMutate: (id) => show((today) => withoutTask(today, id)),
    onSuccess: ({ changeId }) => offer(said.shelved, changeId),
    onSettled,
  })
  return { order: ordering.mutate, shelve: shelving.mutate, problem: ordering.error ?? shelving.error }
}
