'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Checkin } from '@sol/contracts/checkins'
import type { Today } from '@sol/contracts/today'
import { call } from '../../lib/client.ts'
import { newId } from '../../lib/new-id.ts'
import { deleteCheckin, logCheckin } from '../../lib/operations.ts'
import { queryKeys } from '../../lib/query-keys.ts'
import { useUndo } from '../../lib/react/undo-context.tsx'
import { withCheckin, withoutCheckin } from '../../lib/today-cache.ts'
import { checkin as said } from '../../words/en/checkin.ts'

/** Logs it as it was. A key of its own: the first one would be answered with what it made then. */
const logAsBefore = ({ id, mood, energy, focus, note, tags, at }: Checkin) =>
  call(logCheckin, { body: { id, mood, energy, focus, note, tags, at } }, { idempotencyKey: newId() })

/** Deletes a check-in: seen at once, and back with one press for as long as undo is offered. */
export const useDeleteCheckin = () => {
  const queries = useQueryClient()
  const { offer } = useUndo()
  const show = (change: (today: Today) => Today) =>
    queries.setQueryData<Today>(queryKeys.today, (today) => today && change(today))
  const restore = useMutation({
    scope: { id: 'checkins' },
    mutationFn: logAsBefore,
    onSuccess: (checkin) => show((today) => withCheckin(today, checkin)),
    // Nothing of it is lost while the offer stands: it can be pressed until the server answers.
    onError: (_, checkin) => offer(said.notBack, () => restore.mutate(checkin)),
  })
  return useMutation({
    scope: { id: 'checkins' },
    mutationFn: ({ id }: Checkin) => call(deleteCheckin, { params: { id } }, { idempotencyKey: newId() }),
    onMutate: async ({ id }) => {
      await queries.cancelQueries({ queryKey: queryKeys.today })
      show((today) => withoutCheckin(today, id))
    },
    onSuccess: (_, checkin) => offer(said.deleted, () => restore.mutate(checkin)),
    onError: (_, checkin) => show((today) => withCheckin(today, checkin)),
  })
}
