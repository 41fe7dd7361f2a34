import type { PlanDay } from '@sol/contracts/plan'
import { shortDay } from '../../lib/time.ts'
import { plan as words } from '../../words/en/plan.ts'
import { LoadLine } from './load-line.tsx'

interface DayHeaderProps {
  readonly day: PlanDay | undefined
  readonly isToday: boolean
}

/** The name of the day and what it holds. The calendar draws it twice to measure it: nothing in it can be pressed. */
export function DayHeader({ day, isToday }: DayHeaderProps) {
  if (!day) return null
  return (
    <div className="grid gap-1 px-2 py-2 text-start">
      <span className={isToday ? 'font-strong' : 'font-medium'}>
        {shortDay(day.day, false)}
        {isToday && <span className="ms-2 text-small font-regular text-muted">{words.today}</span>}
      </span>
      <LoadLine day={day} />
      {day.events.map(({ id, title }) => (
        <span key={id} className="truncate text-small text-event-words">
          {title}
        </span>
      ))}
    </div>
  )
}

interface OverNoteProps {
  readonly day: PlanDay
  readonly onMove: (day: string) => void
  /** Where more than one day is shown. */
  readonly isNamed?: boolean
}

/** More than the day holds, as information, with what can be done about it. */
export function OverNote({ day, onMove, isNamed = false }: OverNoteProps) {
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-small">
      <span>
        {isNamed && `${shortDay(day.day, false)}: `}
        {words.overBy(day.overMinutes)}.
      </span>
      <button
        type="button"
        className="plan-link"
        aria-label={isNamed ? words.whatCanMoveOn(shortDay(day.day, false)) : undefined}
        onClick={() => onMove(day.day)}
      >
        {words.whatCanMove}
      </button>
    </p>
  )
}
