'use client'
import { useState } from 'react'
import type { Task } from '@sol/contracts/tasks'
import { Button } from '@sol/ui/components/button'
import { Card } from '@sol/ui/components/card'
import { Chip } from '@sol/ui/components/chip'
import { TaskRow } from '@sol/ui/components/task-row'
import { words } from '../../words/words.ts'
import type { OpenTask } from './today-view.ts'

/** More than this at once is a wall. */
const shownAtFirst = 6

interface OpenListProps {
  readonly others: readonly OpenTask[]
  readonly onComplete: (task: Task) => void
  readonly onStart: (task: Task) => void
}

function OpenRow({
  one: { task, place },
  onComplete,
  onStart,
}: Omit<OpenListProps, 'others'> & { one: OpenTask }) {
  const isThere = place === 'server'
  return (
    <TaskRow
      title={task.title}
      tag={place === 'device' && <Chip>{words.today.savedOnDevice}</Chip>}
      meta={task.estimateMinutes === null ? undefined : words.today.estimate(task.estimateMinutes)}
      onToggle={() => isThere && onComplete(task)}
      onStart={isThere ? () => onStart(task) : undefined}
      busy={!isThere}
      labels={{ start: words.today.start }}
    />
  )
}

/** What is open beside the next thing. */
export function OpenList({ others, ...acts }: OpenListProps) {
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? others : others.slice(0, shownAtFirst)
  return (
    <Card title={words.today.openHeading}>
      {others.length === 0 && <p className="text-muted">{words.today.openEmpty}</p>}
      <ul>
        {shown.map((one) => (
          <OpenRow key={one.task.id} one={one} {...acts} />
        ))}
      </ul>
      {others.length > shownAtFirst && (
        <Button variant="quiet" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? words.today.showFewer : words.today.showMore}
        </Button>
      )}
    </Card>
  )
}
