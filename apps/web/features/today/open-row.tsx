'use client'
import {
  ArrowDown,
  ArrowUp,
  ArrowUpToLine,
  CalendarArrowUp,
  Ellipsis,
  GripVertical,
  Inbox,
} from 'lucide-react'
import type { KeyboardEvent, PointerEvent } from 'react'
import type { Task } from '@sol/contracts/tasks'
import { Chip } from '@sol/ui/components/chip'
import { Menu } from '@sol/ui/components/menu'
import { TaskRow } from '@sol/ui/components/task-row'
import { taskSheet } from '../../lib/task-sheet.ts'
import { order as said } from '../../words/en/order.ts'
import { words } from '../../words/words.ts'
import type { OpenTask, Place } from './today-view.ts'

export interface RowActs {
  readonly onComplete: (task: Task) => void
  readonly onStart: (task: Task) => void
  readonly onNotToday: (task: Task) => void
  readonly onShelf: (id: string) => void
}

/** Where a row stands among those that can be moved; null: its time places it, or it is not on the server yet. */
export interface RowPlace {
  readonly at: number
  readonly count: number
  readonly onMove: (to: number) => void
  /** To the very front of the day. */
  readonly onFirst: () => void
  readonly onDrag: (event: PointerEvent) => void
}

function PlaceChip({ place, carried }: { readonly place: Place; readonly carried: boolean }) {
  if (place === 'device') return <Chip>{words.today.savedOnDevice}</Chip>
  return carried && <Chip>{words.today.carried}</Chip>
}

/** Up and down with Alt from anywhere on the row; without Alt on the handle. */
const moveKeys =
  ({ at, onMove }: RowPlace, needsAlt: boolean) =>
  (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (by === 0 || event.altKey !== needsAlt) return
    event.preventDefault()
    event.stopPropagation()
    onMove(at + by)
  }

function Handle({ title, place }: { readonly title: string; readonly place: RowPlace }) {
  return (
    <button
      type="button"
      aria-label={said.drag(title)}
      title={said.drag(title)}
      onPointerDown={place.onDrag}
      onKeyDown={moveKeys(place, false)}
      className="task-handle"
    >
      <GripVertical aria-hidden="true" />
    </button>
  )
}

const menuOf = (task: Task, place: RowPlace | null, acts: RowActs) => [
  ...(place
    ? [
        { label: said.first, icon: <ArrowUpToLine />, onPress: place.onFirst },
        {
          label: said.up,
          icon: <ArrowUp />,
          disabled: place.at === 0,
          onPress: () => place.onMove(place.at - 1),
        },
        {
          label: said.down,
          icon: <ArrowDown />,
          disabled: place.at === place.count - 1,
          onPress: () => place.onMove(place.at + 1),
        },
      ]
    : []),
  { label: said.notToday, icon: <CalendarArrowUp />, onPress: () => acts.onNotToday(task) },
  { label: said.shelf, icon: <Inbox />, onPress: () => acts.onShelf(task.id) },
]

interface OpenRowProps extends RowActs {
  readonly one: OpenTask
  readonly carried: boolean
  readonly isDragged: boolean
  readonly place: RowPlace | null
}

/** One open task: tick, words that open it, start, a handle and a menu with the same acts. */
export function OpenRow({ one: { task, place: where }, carried, isDragged, place, ...acts }: OpenRowProps) {
  const isThere = where === 'server'
  const more = (
    <Menu
      label={said.more(task.title)}
      icon={<Ellipsis aria-hidden="true" />}
      isIconOnly
      items={menuOf(task, place, acts)}
    />
  )
  return (
    <TaskRow
      title={task.title}
      tag={<PlaceChip place={where} carried={carried} />}
      meta={task.estimateMinutes === null ? undefined : words.today.estimate(task.estimateMinutes)}
      onToggle={() => isThere && acts.onComplete(task)}
      onStart={isThere ? () => acts.onStart(task) : undefined}
      onOpen={isThere ? () => taskSheet.open(task.id) : undefined}
      busy={!isThere}
      handle={place && <Handle title={task.title} place={place} />}
      acts={isThere && more}
      itemProps={{
        ...(place && { 'data-order': '', onKeyDown: moveKeys(place, true) }),
        ...(isDragged && { 'data-dragged': '' }),
      }}
      labels={{ start: words.today.start }}
    />
  )
}
