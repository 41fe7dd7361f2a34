'use client'
import type { ReactNode } from 'react'
import type { Today } from '@sol/contracts/today'
import { LevelChoice } from '../../lib/react/level-choice.tsx'
import { sheets } from '../../lib/sheets.ts'
import { weekday } from '../../lib/time.ts'
import { Button } from '@sol/ui/components/button'
import { words } from '../../words/words.ts'
import { dayLeft } from './arc-words.ts'
import { offeredEnd } from './day-ends.ts'

/** The start or the close of the day, while it is offered: one quiet line, and nothing opens by itself. */
function DayEnd({ today, now }: { readonly today: Today; readonly now: number }) {
  const end = offeredEnd(today, now)
  if (!end) return null
  return (
    <Button variant="quiet" className="scattered:invisible" onClick={() => sheets.show(end)}>
      {end === 'morning' ? words.today.startDay : words.today.closeDay}
    </Button>
  )
}

export function TodayHeader({
  today,
  now,
  view,
}: {
  readonly today: Today
  readonly now: number
  readonly view: ReactNode
}) {
  return (
    <>
      <h1 tabIndex={-1} className="text-title font-strong outline-none">
        {weekday(today.day)}
      </h1>
      <p className="text-muted">{dayLeft(today, now)}</p>
      <span className="ml-auto">
        <DayEnd today={today} now={now} />
        {view}
      </span>
      <div className="ml-auto">
        <LevelChoice quiet />
      </div>
    </>
  )
}
