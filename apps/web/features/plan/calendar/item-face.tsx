import { Pin } from 'lucide-react'
import { timeText, marksOf } from './item-words.ts'
import type { CalendarItem } from './calendar-item.ts'

interface ItemFaceProps {
  readonly item: CalendarItem
  /** Where it is just now, while it is dragged. */
  readonly place: { readonly startAt: string; readonly endAt: string } | undefined
  readonly timeZone: string
  readonly isShort: boolean
}

/** The words on a block: they are its accessible name too. */
export function ItemFace({ item, place, timeZone, isShort }: ItemFaceProps) {
  const { entry, title } = item
  return (
    <>
      <span className={isShort ? 'plan-item-title truncate' : 'plan-item-title'}>
        {entry.kind === 'block' && !entry.block.flexible && (
          <Pin aria-hidden="true" className="me-1 inline size-3" />
        )}
        {title}
      </span>
      <span className={isShort ? 'sr-only' : 'plan-item-time'}>
        {' '}
        {timeText(place ?? entry, timeZone)}
        <span className="sr-only">, {marksOf(entry)}</span>
      </span>
    </>
  )
}
