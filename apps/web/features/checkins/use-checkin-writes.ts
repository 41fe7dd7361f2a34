'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Checkin } from '@sol/contracts/checkins'
import { call } from '../../lib/client.ts'
import { newId } from '../../lib/new-id.ts'
import { deleteCheckin, logCheckin, updateCheckin } from '../../lib/operations.ts'
import { keysOfTopic } from '../../lib/query-keys.ts'
import { useUndo } from '../../lib/react/undo-context.tsx'
import { checkin as said } from '../../words/en/checkin.ts'

export type CheckinValues = Pick<Checkin, 'mood' | 'energy' | 'focus' | 'note' | 'tags' | 'at'>

const valuesOf = ({ mood, energy, focus, note, tags, at }: Checkin): CheckinValues => ({
  mood,
  energy,
  focus,
  note,
  tags,
  at,
})

/** Logs, changes and deletes check-ins; each act says what it did and can be taken back. */
export const useCheckinWrites = () => {
  const queries = useQueryClient()
  const { offer } = useUndo()
  const onSettled = () =>
    Promise.all(keysOfTopic.checkins.map((queryKey) => queries.invalidateQueries({ queryKey })))
  // In order, so that an undo never overtakes what it undoes.
  const scope = { id: 'checkins' }
  const logging = useMutation({
    scope,
    mutationFn: (body: CheckinValues & { id: string }) =>
      call(logCheckin, { body }, { idempotencyKey: newId() }),
    onSettled,
  })
  const changing = useMutation({
    scope,
    mutationFn: ({ id, values }: { id: string; values: CheckinValues }) =>
      call(updateCheckin, { params: { id }, body: values }, { idempotencyKey: newId() }),
    onSettled,
  })
  const deleting = useMutation({
    scope,
    mutationFn: (id: string) => call(deleteCheckin, { params: { id } }, { idempotencyKey: newId() }),
    onSettled,
  })
  return {
    log: async (values: CheckinValues) => {
      const made = await logging.mutateAsync({ id: newId(), ...values })
      offer(said.sheet.saved, () => deleting.mutate(made.id))
    },
    change: async (before: Checkin, values: CheckinValues) => {
      await changing.mutateAsync({ id: before.id, values })
      offer(said.sheet.changed, () => changing.mutate({ id: before.id, values: valuesOf(before) }))
    },
    remove: async (before: Checkin) => {
      await deleting.mutateAsync(before.id)
      offer(said.deleted, () => logging.mutate({ id: before.id, ...valuesOf(before) }))
    },
    isBusy: logging.isPending || changing.isPending || deleting.isPending,
    problem: logging.error ?? changing.error ?? deleting.error,
  }
}
