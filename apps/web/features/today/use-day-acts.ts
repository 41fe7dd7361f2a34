'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Task } from '@sol/contracts/tasks'
import type { Today } from '@sol/contracts/today'
import { call } from '../../lib/client.ts'
import { newId } from '../../lib/new-id.ts'
import { answerArrival, changeTasks, clearToday, notToday, spreadToday } from '../../lib/operations.ts'
import { keysOfTopic, queryKeys } from '../../lib/query-keys.ts'
import { useUndo } from '../../lib/react/undo-context.tsx'
import { withoutTask } from '../../lib/today-cache.ts'
import { words } from '../../words/words.ts'

const once = () => ({ idempotencyKey: newId() })

/** What a person does with the day as a whole. Each act says what it did and offers to take it back. */
export const useDayActs = () => {
  const queries = useQueryClient()
  const { offer } = useUndo()
  const askAgain = () =>
    Promise.all(keysOfTopic.tasks.map((queryKey) => queries.invalidateQueries({ queryKey })))
  const moving = useMutation({
    mutationFn: ({ id }: Task) => call(notToday, { params: { id } }, once()),
    onMutate: async ({ id }) => {
      await queries.cancelQueries({ queryKey: queryKeys.today })
      queries.setQueryData<Today>(queryKeys.today, (today) => today && withoutTask(today, id))
    },
    onSuccess: ({ changeId }) => offer(words.today.movedToTomorrow, changeId),
    onSettled: askAgain,
  })
  const clearing = useMutation({
    mutationFn: () => call(clearToday, {}, once()),
    onSuccess: ({ changeId }) => offer(words.today.cleared, changeId),
    onSettled: askAgain,
  })
  const spreading = useMutation({
    mutationFn: () => call(spreadToday, {}, once()),
    onSuccess: ({ changeId }) => offer(words.today.spread, changeId),
    onSettled: askAgain,
  })
  const unshelving = useMutation({
    mutationFn: (ids: string[]) => call(changeTasks, { body: { ids, shelved: false } }, once()),
    onSuccess: ({ changeId }) => offer(words.today.broughtBack, changeId),
    onSettled: askAgain,
  })
  const arriving = useMutation({
    mutationFn: (choice: 'one' | 'show') => call(answerArrival, { body: { choice } }, once()),
    onSuccess: ({ changeId }) => offer(words.today.broughtBack, changeId),
    onSettled: askAgain,
  })
  const all = [moving, clearing, spreading, unshelving, arriving]
  return {
    notToday: moving.mutate,
    clear: () => clearing.mutate(),
    spread: () => spreading.mutate(),
    bringBack: unshelving.mutate,
    arrive: arriving.mutate,
    isBusy: all.some(({ isPending }) => isPending),
    problem: all.find(({ error }) => error)?.error ?? null,
  }
}
