'use client'
import { Button } from '@sol/ui/components/button'
import { useOutbox, useOutboxView } from '../../lib/react/outbox-context.tsx'
import { useToday } from '../../lib/react/use-today.ts'
import { clockTime } from '../../lib/time.ts'
import { checkin } from '../../words/en/checkin.ts'

interface CheckinStatusProps {
  readonly loggedAt: number | undefined
  readonly needsPad: boolean
}

/** Something comes back at once: that it is logged, and a sum that never falls. */
export function CheckinStatus({ loggedAt, needsPad }: CheckinStatusProps) {
  const { data: today } = useToday()
  const outbox = useOutbox()
  const { entries, stuck } = useOutboxView()
  const own = entries.filter((entry) => entry.kind === 'checkin')
  const known = new Set(today?.checkins.map(({ id }) => id))
  const waiting = own.filter(({ id, refused }) => refused === null && !known.has(id))
  const refused = own.find((entry) => entry.refused !== null)
  const count = known.size + waiting.length
  const logged =
    loggedAt !== undefined &&
    today &&
    `${checkin.logged(clockTime(loggedAt, today.timeZone))} ${checkin.loggedSum(count)}`
  return (
    <>
      <p role="status" className="flex-1 basis-40 text-small text-muted">
        {needsPad ? checkin.padFirst : stuck && waiting.length > 0 ? checkin.onDevice : logged}
      </p>
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
