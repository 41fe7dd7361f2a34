'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/client.ts'
import { newId } from '../../lib/new-id.ts'
import { closeRoom, createRoom, joinRoom, leaveRoom, listRooms, renewInvite } from '../../lib/operations.ts'
import { queryKeys } from '../../lib/query-keys.ts'
import { learnServerTime } from '../../lib/server-clock.ts'
import { minute } from '../../lib/time.ts'

/** Everybody's acts arrive as live updates; the minute finds those whom nobody came back to. */
export const useRooms = () =>
  useQuery({
    queryKey: queryKeys.rooms,
    queryFn: async ({ signal }) => {
      const { items } = await call(listRooms, {}, { signal })
      if (items[0]) learnServerTime(items[0].now)
      return items
    },
    refetchInterval: minute,
  })

interface Named {
  readonly title: string
  readonly name: string
}

/** What can be done with rooms; after each act they are asked for again. */
export const useRoomActs = () => {
  const queries = useQueryClient()
  const onSettled = () => queries.invalidateQueries({ queryKey: queryKeys.rooms })
  const make = useMutation({ mutationFn: (body: Named) => call(createRoom, { body }), onSettled })
  const enter = useMutation({
    mutationFn: (body: { invite: string; name: string }) =>
      call(joinRoom, { body }, { idempotencyKey: newId() }),
    onSettled,
  })
  const renew = useMutation({ mutationFn: (id: string) => call(renewInvite, { params: { id } }) })
  const leave = useMutation({
    mutationFn: (id: string) => call(leaveRoom, { params: { id } }, { idempotencyKey: newId() }),
    onSettled,
  })
  const close = useMutation({
    mutationFn: (id: string) => call(closeRoom, { params: { id } }, { idempotencyKey: newId() }),
    onSettled,
  })
  return { make, enter, renew, leave, close }
}
