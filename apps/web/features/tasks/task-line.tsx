'use client'
import { Pin } from 'lucide-react'
import type { ComponentProps } from 'react'
import type { Task } from '@sol/contracts/tasks'
import { Chip } from '@sol/ui/components/chip'
import { TagChip } from '@sol/ui/components/tag-chip'
import { TaskRow, type TaskRowProps } from '@sol/ui/components/task-row'
import { tasks as words } from '../../words/en/tasks.ts'
import { whenText } from './day-words.ts'

interface TaskLineProps {
  readonly task: Task
  readonly today: string | undefined
  readonly projectTitle: string | undefined
  readonly openProps: ComponentProps<'button'>
  readonly itemProps: ComponentProps<'li'>
  readonly select: TaskRowProps['select']
  readonly onToggle: () => void
  readonly onOpen: () => void
  readonly onStart: (() => void) | undefined
}

/** What is worth knowing at a glance, in words; deadlines and waiting are said, never coloured. */
function Marks({ task, today, projectTitle }: Pick<TaskLineProps, 'task' | 'today' | 'projectTitle'>) {
  return (
    <>
      {task.pinned && <Pin role="img" aria-label={words.pinned} className="size-4 text-muted" />}
      {task.deadlineDay !== null && (
        <Chip tone="event">{words.deadline(whenText(task.deadlineDay, task.deadlineTime, today))}</Chip>
      )}
      {task.waitingFor !== null && (
        <Chip className="max-w-full truncate">{words.waitsFor(task.waitingFor)}</Chip>
      )}
      {projectTitle !== undefined && <Chip className="max-w-full truncate">{projectTitle}</Chip>}
      {task.tags.slice(0, 3).map((name) => (
        <TagChip key={name} name={name} />
      ))}
    </>
  )
}

const metaOf = (task: Task, today: string | undefined): string => {
  const done = task.steps.filter((step) => step.doneAt !== null).length
  return [
    task.plannedDay !== null && whenText(task.plannedDay, task.plannedTime, today),
    task.steps.length > 0 && words.stepsDone(done, task.steps.length),
    task.estimateMinutes !== null && words.estimate(task.estimateMinutes),
  ]
    .filter(Boolean)
    .join(' · ')
}

export function TaskLine({ task, today, projectTitle, openProps, itemProps, ...acts }: TaskLineProps) {
  return (
    <TaskRow
      title={task.title}
      done={task.status === 'done'}
      tag={<Marks task={task} today={today} projectTitle={projectTitle} />}
      meta={metaOf(task, today) || undefined}
      labels={{ start: words.start }}
      openProps={openProps}
      itemProps={itemProps}
      {...acts}
    />
  )
}
