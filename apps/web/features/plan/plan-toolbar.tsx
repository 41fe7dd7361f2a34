'use client'
import { CalendarDays, ChevronLeft, ChevronRight, List, Plus } from 'lucide-react'
import { Button } from '@sol/ui/components/button'
import { Segments } from '@sol/ui/components/segments'
import { optionsOf } from '../../lib/options.ts'
import { shortDay } from '../../lib/time.ts'
import { plan as words } from '../../words/en/plan.ts'
import { daysLater, lengthOf, type Range, type View } from './plan-days.ts'

interface PlanToolbarProps {
  readonly view: View
  readonly day: string
  readonly today: string
  readonly range: Range
  readonly isList: boolean
  readonly isWide: boolean
  readonly onView: (view: View) => void
  readonly onDay: (day: string) => void
  readonly onList: (isList: boolean) => void
  readonly onNew: () => void
}

const rangeText = ({ from, to }: Range): string =>
  from === to ? shortDay(from, false) : `${shortDay(from, false)} – ${shortDay(to, false)}`

type DaysProps = Pick<PlanToolbarProps, 'view' | 'day' | 'today' | 'range' | 'onDay'>

/** Backwards, today, forwards. */
function Days({ view, day, today, range, onDay }: DaysProps) {
  const step = (count: number) => () => onDay(daysLater(day, count * lengthOf[view]))
  return (
    <div className="flex min-w-0 items-center gap-1">
      <button
        type="button"
        className="icon-button"
        aria-label={words.earlier}
        title={words.earlier}
        onClick={step(-1)}
      >
        <ChevronLeft aria-hidden="true" />
      </button>
      <Button variant="quiet" className="min-h-11!" onClick={() => onDay(today)}>
        {words.today}
      </Button>
      <button
        type="button"
        className="icon-button"
        aria-label={words.later}
        title={words.later}
        onClick={step(1)}
      >
        <ChevronRight aria-hidden="true" />
      </button>
      <p aria-live="polite" className="ms-2 font-medium">
        {rangeText(range)}
      </p>
    </div>
  )
}

export function PlanToolbar(props: PlanToolbarProps) {
  const { view, isList, isWide, onView, onList, onNew } = props
  return (
    <div
      role="group"
      aria-label={words.tools}
      className="flex flex-wrap items-center gap-x-2 gap-y-3 wide:gap-x-5"
    >
      <Days {...props} />
      {isWide && (
        <Segments
          label={words.view}
          quiet
          options={optionsOf(words.views)}
          value={view}
          onChange={onView}
          className="scattered:hidden"
        />
      )}
      <Button
        variant="quiet"
        className="min-h-11!"
        icon={isList ? <CalendarDays /> : <List />}
        onClick={() => onList(!isList)}
      >
        {isList ? words.showGrid : words.showList}
      </Button>
      <Button
        variant="primary"
        icon={<Plus />}
        className="ms-auto max-phone:px-4!"
        onClick={onNew}
        aria-keyshortcuts="n"
      >
        {words.newBlock}
      </Button>
    </div>
  )
}
