'use client'
import { Ellipsis } from 'lucide-react'
import { memo } from 'react'
import type { Block } from '@sol/contracts/blocks'
import type { PlanDay, PlanEntry } from '@sol/contracts/plan'
import { Card } from '@sol/ui/components/card'
import { Menu } from '@sol/ui/components/menu'
import { dayText, weekday } from '../../lib/time.ts'
import { plan as words } from '../../words/en/plan.ts'
import type { BlockAct } from './calendar/block-keys.ts'
import { keyOf, titleOf } from './calendar/calendar-item.ts'
import { marksOf, timeText } from './calendar/item-words.ts'
import { OverNote } from './day-header.tsx'
import { doToBlock } from './item-acts.ts'
import { LoadLine } from './load-line.tsx'
import { openItem, type PlanBodyProps } from './plan-calendar.tsx'

const acts: readonly (readonly [keyof typeof words.acts, BlockAct])[] = [
  ['earlier', { act: 'move', minutes: -15 }],
  ['later', { act: 'move', minutes: 15 }],
  ['longer', { act: 'resize', minutes: 15 }],
  ['shorter', { act: 'resize', minutes: -15 }],
  ['dayBefore', { act: 'moveDay', days: -1 }],
  ['dayAfter', { act: 'moveDay', days: 1 }],
  ['duplicate', { act: 'duplicate' }],
  ['delete', { act: 'delete' }],
]

interface LineProps extends PlanBodyProps {
  readonly entry: PlanEntry
}

function BlockMenu({ block, plan, acts: does }: LineProps & { readonly block: Block }) {
  const done = block.doneAt === null
  const said = done ? words.did.doneMarked : words.did.openMarked
  return (
    <Menu
      label={words.moreFor(block.title)}
      icon={<Ellipsis aria-hidden="true" />}
      isIconOnly
      items={[
        {
          label: done ? words.acts.done : words.acts.open,
          onPress: () => does.change({ block, change: { done }, said }),
        },
        ...acts.map(([name, act]) => ({
          label: words.acts[name],
          onPress: () => doToBlock(does, block, act, plan),
        })),
      ]}
    />
  )
}

function Line(props: LineProps) {
  const { entry, plan, onOpen } = props
  const title = titleOf(entry)
  const name = entry.kind === 'task' ? words.openTask(title) : words.edit(title)
  return (
    <li className="plan-line">
      <span className="w-36 shrink-0 text-muted max-phone:w-full">{timeText(entry, plan.timeZone)}</span>
      <span className="min-w-0 flex-1">
        {entry.kind === 'event' ? (
          <span className="wrap-anywhere">{title}</span>
        ) : (
          <button
            type="button"
            className="plan-open"
            aria-label={name}
            onClick={() => openItem(entry, onOpen)}
          >
            {title}
          </button>
        )}
        <span className="block text-small text-muted">{marksOf(entry)}</span>
      </span>
      {entry.kind === 'block' && <BlockMenu {...props} block={entry.block} />}
    </li>
  )
}

const isOn = (day: PlanDay, { startAt }: PlanEntry) =>
  Date.parse(startAt) >= Date.parse(day.startAt) && Date.parse(startAt) < Date.parse(day.endAt)

/** The same days as a list: everything that the calendar can do, for those who do not see or drag it. */
function Days(props: PlanBodyProps) {
  const { plan, onOpen } = props
  return (
    <div className="grid gap-4">
      {plan.days.map((day) => {
        const own = plan.entries.filter((entry) => isOn(day, entry))
        return (
          <Card key={day.day} title={`${weekday(day.day)}, ${dayText(day.day)}`}>
            <div className="mb-3 grid max-w-80 gap-1">
              <LoadLine day={day} />
              {day.overMinutes > 0 && (
                <OverNote day={day} onMove={(over) => onOpen({ sheet: 'move', day: over })} />
              )}
            </div>
            {own.length === 0 && <p className="py-2 text-muted">{words.listEmpty}</p>}
            <ol className="grid">
              {own.map((entry) => (
                <Line key={keyOf(entry)} {...props} entry={entry} />
              ))}
            </ol>
          </Card>
        )
      })}
    </div>
  )
}

/** Drawn anew only when the plan differs. */
export const DayList = memo(Days)
