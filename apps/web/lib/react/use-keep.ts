'use client'
import type { OutboxEntry } from '../outbox/entry.ts'
import { newId } from '../new-id.ts'
import { useOutbox } from './outbox-context.tsx'
import { usePersonOrNone } from './session-context.tsx'

interface Stamp {
  readonly userId: string
  readonly now: number
  readonly newId: () => string
}

/** Puts what a person made into the outbox; undefined until somebody is signed in. */
export const useKeep = (): ((make: (stamp: Stamp) => readonly OutboxEntry[]) => number) | undefined => {
  const outbox = useOutbox()
  const person = usePersonOrNone()
  if (!outbox || !person) return undefined
  return (make) => {
    const entries = make({ userId: person.id, now: Date.now(), newId })
    void outbox.add(entries)
    return entries.length
  }
}
