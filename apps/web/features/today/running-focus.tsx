'use client'
import Link from 'next/link'
import type { FocusSession } from '@sol/contracts/focus-sessions'
import { buttonLook } from '@sol/ui/components/button'
import { clockTime } from '../../lib/time.ts'
import { words } from '../../words/words.ts'
import { LeadCard } from './next-thing.tsx'

/** While something runs, it is the next thing. */
export function RunningFocus(props: { readonly session: FocusSession; readonly timeZone: string }) {
  const { session, timeZone } = props
  const { plannedEndAt, phase } = session
  const meta =
    phase === 'work'
      ? plannedEndAt && words.today.runningUntil(clockTime(Date.parse(plannedEndAt), timeZone))
      : words.today.runningPaused
  return (
    <LeadCard
      eyebrow={words.today.runningHeading}
      lead={session.taskTitle ?? words.today.runningFree}
      meta={meta ?? undefined}
    >
      <Link href="/focus/" className={buttonLook('primary')}>
        {words.today.openFocus}
      </Link>
    </LeadCard>
  )
}
