'use client'
import type { Today } from '@sol/contracts/today'
import { Button } from '@sol/ui/components/button'
import { Notice } from '@sol/ui/components/notice'
import { Skeleton } from '@sol/ui/components/skeleton'
import { explain } from '../../lib/explain.ts'
import { AppSheet } from '../../lib/react/app-sheet.tsx'
import { useDayPage } from '../../lib/react/use-day-page.ts'
import { useNow } from '../../lib/react/use-now.ts'
import { useToday } from '../../lib/react/use-today.ts'
import { serverTime } from '../../lib/server-clock.ts'
import { sheets } from '../../lib/sheets.ts'
import { minute } from '../../lib/time.ts'
import { dayEnds as said } from '../../words/en/day-ends.ts'
import { DayLine } from './day-line.tsx'
import { TomorrowFirst } from './tomorrow-first.tsx'
import { WhatHappened } from './what-happened.tsx'

function Close({ today }: { readonly today: Today }) {
  const { page, decide, decided, error } = useDayPage(today.day)
  const now = serverTime(useNow(minute))
  const answer = () => {
    decide({ evening: 'answered' })
    sheets.close()
  }
  return (
    <div className="grid gap-7">
      <p className="text-muted">{said.eveningHint}</p>
      {error && <Notice tone="problem">{explain(error)}</Notice>}
      <WhatHappened today={today} now={now} />
      {page ? (
        <DayLine key={page.day} day={page.day} line={page.line} onSave={(line) => decided({ line })} />
      ) : (
        <Skeleton lines={2} />
      )}
      <TomorrowFirst today={today} />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="primary" onClick={answer}>
          {said.finishEvening}
        </Button>
        <Button variant="quiet" onClick={answer}>
          {said.skipEvening}
        </Button>
      </div>
    </div>
  )
}

/** The close of the day: what happened, one line, and what tomorrow begins with. Each of them may stay empty. */
export function EveningSheet() {
  const { data: today } = useToday()
  return (
    <AppSheet title={said.eveningTitle} onClose={sheets.close}>
      {today ? <Close today={today} /> : <Skeleton lines={6} />}
    </AppSheet>
  )
}
