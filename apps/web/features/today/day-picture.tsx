'use client'
import { lazy, Suspense } from 'react'
import type { Today } from '@sol/contracts/today'
import { Button } from '@sol/ui/components/button'
import { words } from '../../words/words.ts'
import { DayArc } from './day-arc.tsx'
import { useDayView } from './use-day-view.ts'

const DayList = lazy(async () => ({ default: (await import('./day-list.tsx')).DayList }))

/** The day drawn as an arc, or told as a list, as the person chose on this device. */
export function DayPicture(props: { readonly today: Today; readonly now: number }) {
  const [view] = useDayView()
  if (view === 'arc') return <DayArc {...props} />
  return (
    <Suspense>
      <DayList {...props} />
    </Suspense>
  )
}

export function DayViewButton() {
  const [view, choose] = useDayView()
  return (
    <Button variant="quiet" onClick={() => choose(view === 'arc' ? 'list' : 'arc')}>
      {view === 'arc' ? words.today.showList : words.today.showArc}
    </Button>
  )
}
