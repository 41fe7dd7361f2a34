'use client'
import { Play } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Task } from '@sol/contracts/tasks'
import { Button } from '@sol/ui/components/button'
import { Card } from '@sol/ui/components/card'
import { useCapture } from '../../lib/react/capture-context.tsx'
import { words } from '../../words/words.ts'
import type { OpenTask } from './today-view.ts'

/** The largest words on the page, and the one amber button. */
export function LeadCard(props: {
  readonly eyebrow: string
  readonly lead: string
  readonly meta?: string | undefined
  readonly children: ReactNode
}) {
  return (
    <Card as="section" aria-label={props.eyebrow} className="min-h-[13.5rem]">
      <p className="mb-2 text-small text-muted">{props.eyebrow}</p>
      <h2 className="text-lead leading-tight font-strong break-words wide:text-title">{props.lead}</h2>
      <p className="mt-1.5 mb-5 min-h-[1.5em] text-muted">{props.meta}</p>
      <div className="flex flex-wrap items-center gap-2.5">{props.children}</div>
    </Card>
  )
}

interface NextThingProps {
  readonly next: OpenTask
  readonly isOnlyOne: boolean
  readonly isStarting: boolean
  readonly onStart: (task: Task) => void
  readonly onSkip: (task: Task) => void
  readonly onNotToday: (task: Task) => void
  /** What makes a start easier: smaller, what is in the way. */
  readonly helps?: ReactNode
}

const metaOf = ({ task, waits }: OpenTask): string | undefined => {
  if (waits) return words.today.savedOnDevice
  if (task.firstMove !== null) return words.today.firstMove(task.firstMove)
  return task.estimateMinutes === null ? undefined : words.today.nextMeta(task.estimateMinutes)
}

export function NextThing({ next, isOnlyOne, isStarting, helps, ...acts }: NextThingProps) {
  const { task, waits } = next
  const { onStart, onSkip, onNotToday } = acts
  return (
    <LeadCard eyebrow={words.today.nextHeading} lead={task.title} meta={metaOf(next)}>
      <Button
        variant="primary"
        icon={<Play fill="currentColor" />}
        busy={isStarting || waits}
        onClick={() => onStart(task)}
      >
        {words.today.start}
      </Button>
      {!isOnlyOne && (
        <Button variant="quiet" onClick={() => onSkip(task)}>
          {words.today.notThisOne}
        </Button>
      )}
      {!waits && (
        <Button variant="quiet" onClick={() => onNotToday(task)}>
          {words.today.notToday}
        </Button>
      )}
      {helps}
    </LeadCard>
  )
}

export function NothingOpen() {
  const { focus } = useCapture()
  return (
    <LeadCard eyebrow={words.today.nextHeading} lead={words.today.emptyTitle} meta={words.today.emptyText}>
      <Button variant="primary" onClick={focus}>
        {words.today.emptyAct}
      </Button>
    </LeadCard>
  )
}
