'use client'
import { createContext, useContext, useEffect, useSyncExternalStore, type ReactNode } from 'react'
import type { User } from '@sol/contracts/me'
import { session } from '../client.ts'
import { keepFresh } from '../session-upkeep.ts'
import { starting, type SessionState } from '../session-state.ts'

const SessionContext = createContext<SessionState>(starting)

/** Starts the session of this tab and gives its state to everything below. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const state = useSyncExternalStore(session.subscribe, session.state, () => starting)
  useEffect(() => {
    void session.start()
    return keepFresh(session)
  }, [])
  return <SessionContext value={state}>{children}</SessionContext>
}

export const useSession = (): SessionState => useContext(SessionContext)

const PersonContext = createContext<User | null>(null)

/** Who is signed in, for everything below. */
export const PersonProvider = PersonContext

export const usePersonOrNone = (): User | null => useContext(PersonContext)

/** For what is drawn only inside of SignedIn. */
export const usePerson = (): User => {
  const person = usePersonOrNone()
  if (!person) throw new Error('usePerson stands outside of SignedIn')
  return person
}
