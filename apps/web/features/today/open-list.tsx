'use client'
import { useState } from 'react'
import type { Task } from '@sol/contracts/tasks'
import { Button } from '@sol/ui/components/button'
import { Card } from '@sol/ui/components/card'
import { Chip } from '@sol/ui/components/chip'
import { TaskRow } from '@sol/ui/components/task-row'
import { useEstimates } from '../../lib/react/use-estimates.ts'
import { usually } from '../../lib/usually.ts'
import { words } from '../../words/words.ts'
import type { OpenTask, Place } from './today-view.ts'

/** More than this at once is a wall. */
const shownAtFirst = 6

interface OpenListProps {
  readonly others: readonly OpenTask[]
  readonly carriedIds: readonly string[]
  readonly onClear: () => void
  readonly onSpread: () => void
  readonly onComplete: (task: Task) => void
  readonly onStart: (task: Task) => void
}

type RowActs = Pick<OpenListProps, 'onComplete' | 'onStart'>

function PlaceChip({ place, carried }: { readonly place: Place; readonly carried: boolean }) {
  if (place === 'device') return <Chip>{words.today.savedOnDevice}</Chip>
  return carried && <Chip>{words.today.carried}</Chip>
}

function OpenRow({
  one: { task, place },
  carried,
  onComplete,
  onStart,
}: RowActs & { one: OpenTask; carried: boolean }) {
  const isThere = place === 'server'
  return (
    <TaskRow
      title={task.title}
      tag={<PlaceChip place={place} carried={carried} />}
      meta={task.estimateMinutes === null ? undefined : words.today.estimate(task.estimateMinutes)}
      onToggle={() => isThere && onComplete(task)}
      onStart={isThere ? () => onStart(task) : undefined}
      busy={!isThere}
      labels={{ start: words.today.start }}
    />
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

/** What is open beside the next thing. */
export function OpenList({ others, carriedIds, onClear, onSpread, ...acts }: OpenListProps) {
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? others : others.slice(0, shownAtFirst)
  return (
    <Card title={words.today.openHeading}>
      {others.length === 0 && <p className="text-muted">{words.today.openEmpty}</p>}
      <ul>
        {shown.map((one) => (
          <OpenRow key={one.task.id} one={one} carried={carriedIds.includes(one.task.id)} {...acts} />
        ))}
      </ul>
      <WhatEstimatesBecome shown={shown} />
      {others.length > shownAtFirst && (
        <Button variant="quiet" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? words.today.showFewer : words.today.showMore}
        </Button>
      )}
      {others.length > 0 && (
        <div className="mt-2 flex flex-wrap gap-x-2">
          <Button variant="quiet" onClick={onSpread}>
            {words.today.spreadOut}
          </Button>
          <Button variant="quiet" onClick={onClear}>
            {words.today.clear}
          </Button>
        </div>
      )}
    </Card>
  )
}
