'use client'
import { Play } from 'lucide-react'
import type { Task } from '@sol/contracts/tasks'
import { Button } from '@sol/ui/components/button'
import { words } from '../../words/words.ts'
import { LeadCard } from './next-thing.tsx'

interface ArrivalCardProps {
  /** The one thing that is offered; nothing when nothing is open. */
  readonly task: Task | undefined
  readonly isBusy: boolean
  readonly onStart: (task: Task) => void
  readonly onShow: () => void
  readonly onGoOn: () => void
}

/** After days away: one welcome, one thing. How long it was is nobody's business. */
export function ArrivalCard({ task, isBusy, onStart, onShow, onGoOn }: ArrivalCardProps) {
  const start = () => {
    if (!task) return
    onGoOn()
    onStart(task)
  }
  return (
    <LeadCard
      eyebrow={words.today.welcome}
      lead={task?.title ?? words.today.welcomeEmpty}
      meta={task ? words.today.welcomeText : words.today.welcomeEmptyText}
    >
      {task && (
        <Button variant="primary" icon={<Play fill="currentColor" />} busy={isBusy} onClick={start}>
          {words.today.start}
        </Button>
      )}
      <Button variant={task ? 'quiet' : 'secondary'} busy={isBusy} onClick={onGoOn}>
        {words.today.openDay}
      </Button>
      <Button variant="quiet" busy={isBusy} onClick={onShow}>
        {words.today.showBefore}
      </Button>
    </LeadCard>
  )
}
