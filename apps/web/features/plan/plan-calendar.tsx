'use client'
import { memo, useMemo } from 'react'
import { taskSheet } from '../../lib/task-sheet.ts'
import { plan as words } from '../../words/en/plan.ts'
import { hoursOf, itemsOf, shadesOf, type CalendarItem } from './calendar/calendar-item.ts'
import { CalendarGrid } from './calendar/calendar-grid.tsx'
import { later } from './calendar/wall.ts'
import { DayHeader, OverNote } from './day-header.tsx'
import { doToBlock, movedText } from './item-acts.ts'
import type { Opened } from './opened.ts'
import { unplannedTask } from './backlog-tasks.ts'
import type { BlockActs } from './use-block-acts.ts'
import type { Plan } from './use-plan.ts'

export interface PlanBodyProps {
  readonly plan: Plan
  /** The first day, and how many. */
  readonly from: string
  readonly days: number
  readonly acts: BlockActs
  readonly onOpen: (opened: Opened) => void
}

/** Opens what was pressed: a block here, a task where tasks are; events belong to their own calendar. */
export const openItem = (entry: CalendarItem['entry'], onOpen: PlanBodyProps['onOpen']): void => {
  if (entry.kind === 'block') onOpen({ sheet: 'edit', block: entry.block })
  if (entry.kind === 'task') taskSheet.open(entry.task.id)
}

const blockOf = ({ entry }: CalendarItem) => (entry.kind === 'block' ? entry.block : undefined)

function Calendar({ plan, from, days, acts, onOpen }: PlanBodyProps) {
  const { timeZone } = plan
  const items = useMemo(() => itemsOf(plan.entries), [plan.entries])
  const shades = useMemo(() => shadesOf(plan.days, plan.transitions), [plan.days, plan.transitions])
  const hours = useMemo(() => hoursOf(plan.days, plan.entries), [plan.days, plan.entries])
  const place: Parameters<typeof CalendarGrid>[0]['onPlace'] = (item, to, revert) => {
    const block = blockOf(item)
    if (!block) return revert()
    acts.change({ block, change: to, said: movedText(block.title, to, timeZone) })
  }
  const dropTask = (taskId: string, startAt: string) => {
    const minutes = unplannedTask(taskId)?.minutes ?? 25
    acts.create({ block: { taskId, startAt, endAt: later(startAt, minutes) }, said: words.did.made })
  }
  return (
    <section aria-label={words.calendar} className="plan-paper">
      {plan.days
        .filter(({ overMinutes }) => overMinutes > 0)
        .map((day) => (
          <div key={day.day} className="px-2 pb-1">
            <OverNote day={day} isNamed={days > 1} onMove={(over) => onOpen({ sheet: 'move', day: over })} />
          </div>
        ))}
      <CalendarGrid
        from={from}
        days={days}
        {...{ timeZone, hours, items, shades }}
        headerOf={(day) => (
          <DayHeader day={plan.days.find((one) => one.day === day)} isToday={day === plan.today} />
        )}
        onOpen={({ entry }) => openItem(entry, onOpen)}
        onPlace={place}
        onNew={(chosen) => onOpen({ sheet: 'new', place: chosen, task: undefined })}
        onDropTask={dropTask}
        onKey={(item, act) => {
          const block = blockOf(item)
          if (block) doToBlock(acts, block, act, { days: plan.days, timeZone })
        }}
      />
      <p className="mt-3 px-2 text-small text-muted max-wide:hidden">{words.keys}</p>
    </section>
  )
}

/** Drawn anew only when the plan differs. */
export const PlanCalendar = memo(Calendar)
