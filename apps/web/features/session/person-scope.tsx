'use client'
import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useMemo, type ReactNode } from 'react'
import { createPersonKit } from '../../lib/person-kit.ts'
import { OutboxProvider } from '../../lib/react/outbox-context.tsx'
import { PersonProvider, useSession } from '../../lib/react/session-context.tsx'

/** What belongs to one person: answers in memory and the outbox. Another person, or none, starts from nothing. */
export function PersonScope({ children }: { children: ReactNode }) {
  const state = useSession()
  const person = state.phase === 'signed-in' ? state.user : null
  const userId = person?.id
  const kit = useMemo(() => createPersonKit(userId), [userId])
  useEffect(() => kit.start(), [kit])
  return (
    <QueryClientProvider client={kit.queries}>
      <PersonProvider value={person}>
        <OutboxProvider value={kit.outbox}>{children}</OutboxProvider>
      </PersonProvider>
    </QueryClientProvider>
  )
}
