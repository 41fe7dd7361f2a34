'use client'
import Link from 'next/link'
import { Button, buttonLook } from '@sol/ui/components/button'
import { openCheckins } from '../../lib/checkin-sheet.ts'
import { useOutbox, useOutboxView } from '../../lib/react/outbox-context.tsx'
import { useToday } from '../../lib/react/use-today.ts'
import { clockTime } from '../../lib/time.ts'
import { checkin } from '../../words/en/checkin.ts'
import type { Logged } from './use-checkin.ts'
import { replyText, useReply } from './use-reply.ts'

interface CheckinStatusProps {
  readonly logged: Logged | undefined
  readonly needsPad: boolean
}

/** Something comes back at once: that it is logged, and one true line from the person's own check-ins. */
export function CheckinStatus({ logged, needsPad }: CheckinStatusProps) {
  const { data: today } = useToday()
  const outbox = useOutbox()
  const { entries, stuck } = useOutboxView()
  const reply = useReply(logged)
  const own = entries.filter((entry) => entry.kind === 'checkin')
  const arrived = today?.checkins.find(({ id }) => id === logged?.id)
  const isWaiting = own.some(
    ({ id, refused }) => refused === null && !today?.checkins.some((one) => one.id === id),
  )
  const refused = own.find((entry) => entry.refused !== null)
  const text =
    logged && today
      ? [
          checkin.logged(clockTime(logged.at, today.timeZone)),
          stuck && isWaiting ? checkin.onDevice : reply && replyText(reply, today.timeZone),
        ]
          .filter(Boolean)
          .join(' ')
      : ''
  return (
    <>
      <p role="status" className="flex-1 basis-40 text-small text-muted">
        {needsPad ? checkin.padFirst : text}
      </p>
      {reply?.kind === 'low' && (
        <Link href="/help/" className={buttonLook('quiet')}>
          {checkin.person}
        </Link>
      )}
      {arrived && (
        <Button variant="quiet" onClick={() => openCheckins(arrived)}>
          {checkin.addNote}
        </Button>
      )}
      {refused && (
        <p className="w-full text-small">
          {checkin.refused}{' '}
          <Button variant="quiet" onClick={() => void outbox?.drop(refused.id)}>
            {checkin.remove}
          </Button>
        </p>
      )}
    </>
  )
}
