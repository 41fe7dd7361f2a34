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
      <h2 className="text-[1.5rem] leading-[1.22] font-strong wrap-anywhere phone:text-title">
        {props.lead}
      </h2>
      <p className="mt-1.5 mb-5 min-h-[1.5em] text-muted">{props.meta}</p>
      <div className="flex flex-wrap items-center gap-2.5">{props.children}</div>
    </Card>
  )
}

interface NextThingProps {
  readonly next: OpenTask
  /** Where the session would end, on the clock. */
  readonly meta: string
  readonly isOnlyOne: boolean
  readonly onStart: (task: Task) => void
  readonly onComplete: (task: Task) => void
  readonly onSkip: (task: Task) => void
  readonly onNotToday: (task: Task) => void
  /** What makes a start easier: smaller, what is in the way. */
  readonly helps?: ReactNode
}

const metaOf = ({ next: { task, place }, meta }: Pick<NextThingProps, 'next' | 'meta'>): string => {
  if (place === 'device') return words.today.savedOnDevice
  return task.firstMove === null ? meta : words.today.firstMove(task.firstMove)
}

export function NextThing({ next, meta, isOnlyOne, helps, ...acts }: NextThingProps) {
  const { task, place } = next
  const isOnItsWay = place !== 'server'
  return (
    <LeadCard eyebrow={words.today.nextHeading} lead={task.title} meta={metaOf({ next, meta })}>
      <Button
        variant="primary"
        icon={<Play fill="currentColor" />}
        busy={isOnItsWay}
        onClick={() => acts.onStart(task)}
      >
        {words.today.start}
      </Button>
      <Button busy={isOnItsWay} onClick={() => acts.onComplete(task)}>
        {words.today.markDone}
      </Button>
      {!isOnlyOne && (
        <Button variant="quiet" onClick={() => acts.onSkip(task)}>
          {words.today.notThisOne}
        </Button>
      )}
      {!isOnItsWay && (
        <Button variant="quiet" onClick={() => acts.onNotToday(task)}>
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
