'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Task } from '@sol/contracts/tasks'
import type { Today } from '@sol/contracts/today'
import { call } from '../../lib/client.ts'
import { newId } from '../../lib/new-id.ts'
import { notToday, orderToday, spreadToday, updateTask } from '../../lib/operations.ts'
import { keysOfTopic, queryKeys } from '../../lib/query-keys.ts'
import { useUndo } from '../../lib/react/undo-context.tsx'
import { withoutTask } from '../../lib/today-cache.ts'
import { dayEnds as said } from '../../words/en/day-ends.ts'
import { words } from '../../words/words.ts'

const once = () => ({ idempotencyKey: newId() })

/** What the start of a day does with tasks; all of it is seen at once and can be taken back. */
export const useMoving = () => {
  const queries = useQueryClient()
  const { offer } = useUndo()
  const leave = async ({ id }: Task) => {
    await queries.cancelQueries({ queryKey: queryKeys.today })
    queries.setQueryData<Today>(queryKeys.today, (today) => today && withoutTask(today, id))
  }
  const onSettled = () =>
    Promise.all(keysOfTopic.tasks.map((queryKey) => queries.invalidateQueries({ queryKey })))
  const moving = useMutation({
    mutationFn: ({ id }: Task) => call(notToday, { params: { id } }, once()),
    onMutate: leave,
    onSuccess: ({ changeId }) => offer(words.today.movedToTomorrow, changeId),
    onSettled,
  })
  const shelving = useMutation({
    mutationFn: ({ id }: Task) => call(updateTask, { params: { id }, body: { shelved: true } }, once()),
    onMutate: leave,
    onSuccess: ({ changeId }) => offer(said.shelved, changeId),
    onSettled,
  })
  const spreading = useMutation({
    mutationFn: () => call(spreadToday, {}, once()),
    onSuccess: ({ changeId }) => offer(words.today.spread, changeId),
    onSettled,
  })
  const ordering = useMutation({
    scope: { id: 'today-order' },
    mutationFn: (ids: string[]) => call(orderToday, { body: { ids } }, once()),
    onSettled,
  })
  return {
    notToday: moving.mutate,
    shelve: shelving.mutate,
    spread: () => spreading.mutate(),
    order: ordering.mutate,
    problem: [moving, shelving, spreading, ordering].find(({ error }) => error)?.error ?? null,
  }
}
