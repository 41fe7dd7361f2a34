'use client'
import { createContext, useContext, useSyncExternalStore } from 'react'
import { emptyOutbox, type Outbox, type OutboxView } from '../outbox/outbox.ts'

const OutboxContext = createContext<Outbox | null>(null)

export const OutboxProvider = OutboxContext

/** null until somebody is signed in. */
export const useOutbox = (): Outbox | null => useContext(OutboxContext)

const nothing = () => emptyOutbox
const never = () => () => undefined

/** What waits on this device. */
export const useOutboxView = (): OutboxView => {
  const outbox = useOutbox()
  return useSyncExternalStore(outbox?.subscribe ?? never, outbox?.view ?? nothing, nothing)
}
