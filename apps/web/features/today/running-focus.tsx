'use client'
import Link from 'next/link'
import type { FocusSession } from '@sol/contracts/focus-sessions'
import { buttonLook } from '@sol/ui/components/button'
import { clockTime, minute } from '../../lib/time.ts'
import { words } from '../../words/words.ts'
import { LeadCard } from './next-thing.tsx'

/** While something runs, it is the next thing. */
export function RunningFocus(props: { readonly session: FocusSession; readonly timeZone: string }) {
  const { session, timeZone } = props
  const endsAt = session.plannedMinutes && Date.parse(session.startedAt) + session.plannedMinutes * minute
  return (
    <LeadCard
      eyebrow={words.today.runningHeading}
      lead={session.taskTitle ?? words.today.runningFree}
      meta={endsAt ? words.today.runningUntil(clockTime(endsAt, timeZone)) : undefined}
    >
      <Link href="/focus/" className={buttonLook('primary')}>
        {words.today.openFocus}
      </Link>
    </LeadCard>
  )
}
