'use client'
import { useState } from 'react'
import type { Today } from '@sol/contracts/today'
import { Button } from '@sol/ui/components/button'
import { Skeleton } from '@sol/ui/components/skeleton'
import { askedCheckin, type CheckinSubject } from '../../lib/checkin-sheet.ts'
import { AppSheet } from '../../lib/react/app-sheet.tsx'
import { useToday } from '../../lib/react/use-today.ts'
import { serverTime } from '../../lib/server-clock.ts'
import { sheets } from '../../lib/sheets.ts'
import { checkin as said } from '../../words/en/checkin.ts'
import { CheckinEditor } from './checkin-editor.tsx'
import { CheckinHistory } from './checkin-history.tsx'
import type { WhenAnchor } from './when-choice.tsx'

const anchorOf = ({ day, wakeAt, windDownAt, timeZone }: Today): WhenAnchor => ({
  now: serverTime(Date.now()),
  day,
  wakeAt: Date.parse(wakeAt),
  windDownAt: Date.parse(windDownAt),
  timeZone,
})

const titleOf = (subject: CheckinSubject): string => {
  if (subject === null) return said.sheet.title
  return subject === 'earlier' ? said.sheet.newTitle : said.sheet.editTitle
}

interface ContentProps {
  readonly today: Today
  readonly subject: CheckinSubject
  readonly onSubject: (subject: CheckinSubject) => void
}

function Content({ today, subject, onSubject }: ContentProps) {
  const [anchor] = useState(() => anchorOf(today))
  if (subject !== null)
    return (
      <div className="grid gap-5">
        <CheckinEditor
          key={subject === 'earlier' ? subject : subject.id}
          checkin={subject === 'earlier' ? null : subject}
          anchor={anchor}
          onDone={() => onSubject(null)}
        />
        <Button variant="quiet" className="justify-self-start" onClick={() => onSubject(null)}>
          {said.sheet.toAll}
        </Button>
      </div>
    )
  return (
    <div className="grid gap-3">
      <Button className="justify-self-start" onClick={() => onSubject('earlier')}>
        {said.earlier}
      </Button>
      <CheckinHistory timeZone={today.timeZone} onOpen={onSubject} />
    </div>
  )
}

/** All check-ins, and one of them in full. */
export function CheckinsSheet() {
  const { data: today } = useToday()
  const [subject, setSubject] = useState(askedCheckin)
  return (
    <AppSheet title={titleOf(subject)} onClose={sheets.close}>
      {today ? <Content today={today} subject={subject} onSubject={setSubject} /> : <Skeleton lines={6} />}
    </AppSheet>
  )
}
