'use client'
import { lazy, Suspense } from 'react'
import { Button } from '@sol/ui/components/button'
import { Notice } from '@sol/ui/components/notice'
import { explain } from '../../lib/explain.ts'
import { useToday } from '../../lib/react/use-today.ts'
import { words } from '../../words/words.ts'
import type { Slots } from './today-screen.tsx'
import { TodaySkeleton } from './today-skeleton.tsx'

const arrival = () => import('./today-screen.tsx')

/** On its way while it is still being asked who is here and what their day holds; a failure is asked again when drawn. */
if (typeof window !== 'undefined') arrival().catch(() => undefined)

const TodayScreen = lazy(async () => ({ default: (await arrival()).TodayScreen }))

/** The room of Today, and the day in it as soon as it is known. */
export function TodayPlace(slots: Slots) {
  const { data: today, error, refetch } = useToday()
  if (today)
    return (
      <Suspense fallback={<TodaySkeleton />}>
        <TodayScreen today={today} {...slots} />
      </Suspense>
    )
  if (!error) return <TodaySkeleton />
  const again = <Button onClick={() => void refetch()}>{words.shell.tryAgain}</Button>
  return (
    <Notice tone="problem" action={again}>
      {words.today.loadProblem} {explain(error)}
    </Notice>
  )
}
