'use client'
import { Play } from 'lucide-react'
import { useState } from 'react'
import type { Task } from '@sol/contracts/tasks'
import { Button } from '@sol/ui/components/button'
import { Notice } from '@sol/ui/components/notice'
import { Skeleton } from '@sol/ui/components/skeleton'
import { explain } from '../../lib/explain.ts'
import { AppSheet } from '../../lib/react/app-sheet.tsx'
import { useSettings } from '../../lib/react/use-settings.ts'
import { useTask } from '../../lib/react/use-task.ts'
import { useToday } from '../../lib/react/use-today.ts'
import { smaller as words } from '../../words/en/smaller.ts'
import { anyway, shownBlockers, type BlockerId } from './blockers.ts'
import { BlockerChoice } from './blocker-choice.tsx'
import { useBlockerActs, type BlockerActs } from './use-blocker-acts.ts'

function Anyway({ acts }: { readonly acts: BlockerActs }) {
  return (
    <div className="grid w-full gap-2">
      <p id="begin-anyway" className="text-small text-muted">
        {words.anyway}
      </p>
      <div role="group" aria-labelledby="begin-anyway" className="grid grid-cols-3 gap-2">
        {anyway.map((minutes) => (
          <Button
            key={minutes}
            icon={<Play />}
            busy={acts.isBusy}
            aria-label={words.startFor(minutes)}
            onClick={() => acts.start(minutes)}
            className="px-2 whitespace-nowrap max-phone:[&_[data-slot=button-icon]]:hidden"
          >
            {words.minutes(minutes)}
          </Button>
        ))}
      </div>
    </div>
  )
}

function Question({ task, onClose }: { readonly task: Task; readonly onClose: () => void }) {
  const isScattered = useSettings().level === 'scattered'
  const [open, setOpen] = useState<BlockerId>()
  const [showsAll, setShowsAll] = useState(false)
  const acts = useBlockerActs(task, onClose)
  return (
    <AppSheet title={words.question} onClose={onClose} footer={<Anyway acts={acts} />}>
      <p className="mb-4 wrap-anywhere">
        <span className="block text-small text-muted">{words.about}</span>
        {task.title}
      </p>
      {acts.problem && <Notice tone="problem">{explain(acts.problem)}</Notice>}
      {/* eslint-disable-next-line jsx-a11y-x/no-redundant-roles -- Safari forgets that a list without marks is one */}
      <ul role="list" className="-mx-3">
        {shownBlockers(isScattered, showsAll).map(({ id, acts: ids }) => (
          <BlockerChoice
            key={id}
            id={id}
            ids={ids}
            task={task}
            acts={acts}
            isOpen={open === id}
            onToggle={() => setOpen(open === id ? undefined : id)}
          />
        ))}
      </ul>
      {isScattered && (
        <Button variant="quiet" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? words.fewer : words.more}
        </Button>
      )}
    </AppSheet>
  )
}

function Waiting({ error, onClose }: { readonly error: unknown; readonly onClose: () => void }) {
  return (
    <AppSheet title={words.question} onClose={onClose}>
      {error ? <Notice tone="info">{explain(error)}</Notice> : <Skeleton lines={8} />}
    </AppSheet>
  )
}

function ForTask({ taskId, onClose }: { readonly taskId: string; readonly onClose: () => void }) {
  const { data, error } = useTask(taskId)
  const { data: today } = useToday()
  // Without a network a timer can still be started on what Today knows.
  const task = data ?? today?.open.find(({ id }) => id === taskId)
  if (!task) return <Waiting error={error} onClose={onClose} />
  return <Question task={task} onClose={onClose} />
}

/** What runs, or what is first on Today. */
function ForNext({ onClose }: { readonly onClose: () => void }) {
  const { data: today, error } = useToday()
  if (!today) return <Waiting error={error} onClose={onClose} />
  const taskId = today.focus?.taskId ?? today.open[0]?.id
  if (taskId) return <ForTask taskId={taskId} onClose={onClose} />
  return (
    <AppSheet title={words.question} onClose={onClose}>
      <p>{words.noTask}</p>
    </AppSheet>
  )
}

export function BlockersSheet({
  askedFor,
  onClose,
}: {
  readonly askedFor: string
  readonly onClose: () => void
}) {
  if (askedFor === 'next') return <ForNext onClose={onClose} />
  return <ForTask taskId={askedFor} onClose={onClose} />
}
