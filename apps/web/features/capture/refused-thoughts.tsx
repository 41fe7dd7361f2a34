'use client'
import { lazy, Suspense } from 'react'
import { useOutboxView } from '../../lib/react/outbox-context.tsx'
import { isThought } from './thoughts.ts'

const RefusedCard = lazy(async () => ({ default: (await import('./refused-card.tsx')).RefusedCard }))

/** Thoughts that the server will not take as they are: the words stay in sight until their person decides. */
export function RefusedThoughts() {
  const { entries } = useOutboxView()
  const refused = entries.filter(isThought).filter((entry) => entry.refused !== null)
  return <Suspense>{refused.length > 0 && <RefusedCard refused={refused} />}</Suspense>
}
