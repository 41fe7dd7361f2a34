'use client'
import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { SettingsChange } from '@sol/contracts/settings'
import { call } from '../../lib/client.ts'
import { newId } from '../../lib/new-id.ts'
import { updateMe } from '../../lib/operations.ts'
import { isProblem } from '../../lib/problem.ts'
import { queryKeys } from '../../lib/query-keys.ts'
import { usePersonOrNone } from '../../lib/react/session-context.tsx'
import { useMe } from '../../lib/react/use-me.ts'
import { settingsStore } from '../../lib/settings-store.ts'

/** Several changes in a row go together. */
const pause = 400
const again = 30_000

const isRefused = (error: unknown) =>
  isProblem(error, 'validation_failed') || isProblem(error, 'payload_too_large')

const send = async (queries: QueryClient, change: SettingsChange): Promise<void> => {
  try {
    const me = await call(updateMe, { body: { settings: change } }, { idempotencyKey: newId() })
    queries.setQueryData(queryKeys.me, me)
  } catch (error) {
    // Only what the server refuses for good is given up: its own word shows again.
    if (!isRefused(error)) throw error
    void queries.invalidateQueries({ queryKey: queryKeys.me })
  }
  settingsStore.sent(change)
  if ('carryLimit' in change || 'capacityMinutes' in change) {
    void queries.invalidateQueries({ queryKey: queryKeys.today })
  }
}

/** Sends what waits: soon after a change, and again when the server may be back. Answers how to stop. */
const keepSendingSettings = (queries: QueryClient): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isSending = false
  const soon = (after = pause) => {
    clearTimeout(timer)
    timer = setTimeout(() => void attempt(), after)
  }
  const attempt = async () => {
    const change = settingsStore.waiting()
    if (!change || isSending) return
    isSending = true
    const failed = await send(queries, change).then(
      () => false,
      () => true,
    )
    isSending = false
    if (settingsStore.waiting()) soon(failed ? again : pause)
  }
  const look = () => {
    if (settingsStore.waiting()) soon()
  }
  const stop = settingsStore.subscribe(look)
  addEventListener('online', look)
  look()
  return () => {
    clearTimeout(timer)
    stop()
    removeEventListener('online', look)
  }
}

function Follow() {
  const me = useMe()
  const queries = useQueryClient()
  useEffect(() => settingsStore.follow(me.id, me.settings), [me])
  useEffect(() => keepSendingSettings(queries), [queries])
  useEffect(() => settingsStore.leave, [])
  return null
}

/** The settings of whoever is signed in, on this device and on the others. */
export function SettingsSync() {
  return usePersonOrNone() && <Follow />
}
