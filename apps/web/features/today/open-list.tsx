'use client'
import { useState } from 'react'
import type { Task } from '@sol/contracts/tasks'
import type { Today } from '@sol/contracts/today'
import { Button } from '@sol/ui/components/button'
import { Card } from '@sol/ui/components/card'
import { Notice } from '@sol/ui/components/notice'
import { VisuallyHidden } from '@sol/ui/components/visually-hidden'
import { explain } from '../../lib/explain.ts'
import { useDragOrder } from '../../lib/react/use-drag-order.ts'
import { useEstimates } from '../../lib/react/use-estimates.ts'
import { reordered } from '../../lib/reorder.ts'
import { usually } from '../../lib/usually.ts'
import { order as said } from '../../words/en/order.ts'
import { words } from '../../words/words.ts'
import { OpenRow, type RowPlace } from './open-row.tsx'
import { orderAfter } from './place-order.ts'
import type { OpenTask } from './today-view.ts'
import { useOrder } from './use-order.ts'

/** More than this at once is a wall. */
const shownAtFirst = 6

interface OpenListProps {
  readonly today: Today
  /** The one that is offered above, with which the day begins. */
  readonly next: OpenTask | null
  readonly others: readonly OpenTask[]
  readonly onClear: () => void
  readonly onSpread: () => void
  readonly onComplete: (task: Task) => void
  readonly onStart: (task: Task) => void
  readonly onNotToday: (task: Task) => void
}

/** What has its time today stands where its time puts it; what is on its way has no place yet. */
const isMovable = ({ task, place }: OpenTask, { day }: Today): boolean =>
  place === 'server' && !(task.plannedDay === day && task.plannedTime !== null)

/** The order of the rows that hands and keys can change; what is offered above keeps its place before them. */
const useRows = ({ today, next, others }: OpenListProps) => {
  const { order, shelve, problem } = useOrder()
  const [spoken, setSaid] = useState('')
  const movable = others.filter((one) => isMovable(one, today))
  const first = next && isMovable(next, today) ? [next.task.id] : []
  const ids = [...first, ...movable.map(({ task }) => task.id)]
  const move = (from: number, to: number) => {
    const title = movable[from]?.task.title
    if (title === undefined || to < 0 || to >= movable.length) return
    order(orderAfter(ids, today.placedIds, from + first.length, to + first.length))
    setSaid(said.moved(title, to + 1, movable.length))
  }
  const { list, drag, begin } = useDragOrder(move)
  const shown = drag ? reordered(movable, drag.from, drag.to) : movable
  const placeOf = (one: OpenTask): RowPlace | null => {
    const at = shown.indexOf(one)
    if (at < 0 || ids.length < 2) return null
    return {
      at,
      count: shown.length,
      onMove: (to) => move(at, to),
      onFirst: () => order(orderAfter(ids, today.placedIds, at + first.length, 0)),
      onDrag: (event) => begin(event, at),
    }
  }
  const rows = [...shown, ...others.filter((one) => !movable.includes(one))]
  return { rows, placeOf, list, draggedAt: drag?.to, shelve, problem, spoken }
}

function WholeDay({ onClear, onSpread }: Pick<OpenListProps, 'onClear' | 'onSpread'>) {
  return (
    <div className="mt-2 flex flex-wrap gap-x-2">
      <Button variant="quiet" onClick={onSpread}>
        {words.today.spreadOut}
      </Button>
      <Button variant="quiet" onClick={onClear}>
        {words.today.clear}
      </Button>
    </div>
  )
}

/** What the first estimate of the list usually becomes; the number itself stays the person's. */
function WhatEstimatesBecome({ shown }: { readonly shown: readonly OpenTask[] }) {
  const { data } = useEstimates()
  const [known] = shown.flatMap(({ task }) => usually(data, task) ?? [])
  return known ? (
    <p className="mt-2 text-small text-muted">
      {words.today.usually(known.estimate, known.usual, known.tasks)}
    </p>
  ) : null
}

/** What is open beside the next thing, in an order that can be changed. */
export function OpenList(props: OpenListProps) {
  const { today, others, onComplete, onStart, onNotToday } = props
  const [showsAll, setShowsAll] = useState(false)
  const { rows, placeOf, list, draggedAt, shelve, problem, spoken } = useRows(props)
  const shown = showsAll ? rows : rows.slice(0, shownAtFirst)
  return (
    <Card title={words.today.openHeading}>
      {others.length === 0 && <p className="text-muted">{words.today.openEmpty}</p>}
      {problem && <Notice tone="problem">{explain(problem)}</Notice>}
      <ul ref={list}>
        {shown.map((one, at) => (
          <OpenRow
            key={one.task.id}
            one={one}
            carried={today.carriedIds.includes(one.task.id)}
            isDragged={draggedAt === at}
            place={placeOf(one)}
            onComplete={onComplete}
            onStart={onStart}
            onNotToday={onNotToday}
            onShelf={shelve}
          />
        ))}
      </ul>
      <WhatEstimatesBecome shown={shown} />
      {others.length > shownAtFirst && (
        <Button variant="quiet" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? words.today.showFewer : words.today.showMore}
        </Button>
      )}
      {others.length > 0 && <WholeDay {...props} />}
      <VisuallyHidden>
        <span role="status">{spoken}</span>
      </VisuallyHidden>
    </Card>
  )
}
