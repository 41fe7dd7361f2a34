'use client'
import { lazy, Suspense, useSyncExternalStore } from 'react'
import { blockerSheet } from '../../lib/blocker-sheet.ts'
import { usePersonOrNone } from '../../lib/react/session-context.tsx'
import { useCommand } from '../../lib/react/use-command.ts'

const BlockersSheet = lazy(async () => ({ default: (await import('./blockers-sheet.tsx')).BlockersSheet }))

const none = () => null

/** Draws "What is in the way?" wherever it was asked from, and offers it as a command. */
export function BlockersHost() {
  const askedFor = useSyncExternalStore(blockerSheet.subscribe, blockerSheet.current, none)
  const person = usePersonOrNone()
  useCommand('inTheWay', () => blockerSheet.open('next'))
  if (askedFor === null || !person) return null
  return (
    <Suspense>
      <BlockersSheet key={askedFor} askedFor={askedFor} onClose={blockerSheet.close} />
    </Suspense>
  )
}
