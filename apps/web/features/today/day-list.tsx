'use client'
import type { Today } from '@sol/contracts/today'
import { Card } from '@sol/ui/components/card'
import { words } from '../../words/words.ts'
import { centreCaption } from './arc-words.ts'
import { dayEvents, eventTime } from './day-events.ts'

/** The day as a list, with the same in it as the arc. */
export function DayList({ today, now }: { readonly today: Today; readonly now: number }) {
  return (
    <Card title={words.today.listTitle}>
      <p className="mb-3 text-muted">{centreCaption(today, now)}</p>
      <ol>
        {dayEvents(today, now).map((event) => (
          <li
            key={event.key}
            aria-current={event.isNow ? 'time' : undefined}
            className="flex min-h-11 items-baseline gap-4 border-t border-line py-2.5 first:border-0 aria-[current]:font-strong"
          >
            <span className="w-20 shrink-0 text-muted">{eventTime(event, today.timeZone)}</span>
            <span className="min-w-0 break-words">{event.text}</span>
          </li>
        ))}
      </ol>
    </Card>
  )
}
