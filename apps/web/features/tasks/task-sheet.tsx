'use client'
import { Archive, ArchiveRestore, Check, Ellipsis, Pin, Play, RotateCcw, Trash2 } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { Step, Task } from '@sol/contracts/tasks'
import { Button } from '@sol/ui/components/button'
import { Menu } from '@sol/ui/components/menu'
import { Notice } from '@sol/ui/components/notice'
import { Skeleton } from '@sol/ui/components/skeleton'
import { explain } from '../../lib/explain.ts'
import { isProblem } from '../../lib/problem.ts'
import { AppSheet } from '../../lib/react/app-sheet.tsx'
import { useFocusActs } from '../../lib/react/use-focus-acts.ts'
import { task as words, tasks } from '../../words/en/tasks.ts'
import { DraftField } from './draft-field.tsx'
import { HistoryList } from './history-list.tsx'
import { StepsList } from './steps-list.tsx'
import { EnergyField, EstimateField, ProjectField, TagsField, type FieldsProps } from './task-fields.tsx'
import { useBulk } from './use-bulk.ts'
import { useChangeTask } from './use-change-task.ts'
import { useTask } from './use-task.ts'
import { DeadlineFields, WhenFields } from './when-fields.tsx'
import { WorkedLine } from './worked-line.tsx'

/** What other features can do with an open task; pages compose them in. */
export interface TaskSheetSlots {
  readonly acts?: ((task: Task) => ReactNode) | undefined
  readonly stepActs?: ((task: Task, step: Step) => ReactNode) | undefined
}

function History({ taskId }: { readonly taskId: string }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="flex min-h-11 items-center font-medium">{words.history}</summary>
      {isOpen && <HistoryList taskId={taskId} />}
    </details>
  )
}

interface SheetFieldsProps extends FieldsProps {
  readonly slots: TaskSheetSlots
  /** Starts focus on the task, or on one of its steps. */
  readonly onStart: (step?: Step) => void
}

/** Everything that can be said about a task; only the title is needed. */
function Fields({ task, change, slots, onStart }: SheetFieldsProps) {
  return (
    <div className="grid gap-6">
      <DraftField task={task} field="title" label={words.title} maximum={500} lines="wrapped" />
      {slots.acts && <div className="flex flex-wrap gap-2">{slots.acts(task)}</div>}
      <WorkedLine task={task} />
      <StepsList task={task} stepActs={slots.stepActs} onStart={onStart} />
      <WhenFields task={task} change={change} />
      <div className="grid items-start gap-4 phone:grid-cols-2">
        <EstimateField task={task} change={change} />
        <EnergyField task={task} change={change} />
      </div>
      <fieldset className="grid min-w-0 gap-3">
        <legend className="mb-1 font-medium">{words.begin}</legend>
        <DraftField task={task} field="cue" label={words.cue} hint={words.cueHint} maximum={200} />
        <DraftField
          task={task}
          field="firstMove"
          label={words.firstMove}
          hint={words.firstMoveHint}
          maximum={200}
        />
      </fieldset>
      <DraftField task={task} field="notes" label={words.notes} maximum={20_000} lines="several" />
      <div className="grid items-start gap-4 phone:grid-cols-2">
        <ProjectField task={task} change={change} />
        <TagsField task={task} change={change} />
      </div>
      <DeadlineFields task={task} change={change} />
      <DraftField
        task={task}
        field="waitingFor"
        label={words.waitingFor}
        hint={words.waitingHint}
        maximum={200}
      />
      <History taskId={task.id} />
    </div>
  )
}

/** The quick acts on the heading's line. */
function HeadActs({ task, change, onDelete }: FieldsProps & { readonly onDelete: () => void }) {
  const isShelved = task.shelvedAt !== null
  const shelf = isShelved
    ? {
        label: tasks.unshelve,
        icon: <ArchiveRestore />,
        onPress: () => change({ shelved: false }, tasks.did.unshelved(1)),
      }
    : { label: tasks.shelve, icon: <Archive />, onPress: () => change({ shelved: true }, tasks.did.shelf(1)) }
  return (
    <>
      <button
        type="button"
        aria-label={words.pin}
        title={words.pin}
        aria-pressed={task.pinned}
        onClick={() => change({ pinned: !task.pinned })}
        className="icon-button"
      >
        <Pin aria-hidden="true" fill={task.pinned ? 'currentColor' : 'none'} />
      </button>
      <Menu
        label={words.more}
        icon={<Ellipsis aria-hidden="true" />}
        isIconOnly
        items={[shelf, { label: tasks.delete, icon: <Trash2 />, onPress: onDelete }]}
      />
    </>
  )
}

function FootActs({ task, change, onStart }: FieldsProps & Pick<SheetFieldsProps, 'onStart'>) {
  const isDone = task.status === 'done'
  const said = isDone ? tasks.did.open(1) : tasks.did.done(1)
  return (
    <div className="flex flex-wrap gap-2.5">
      {!isDone && (
        <Button variant="primary" icon={<Play fill="currentColor" />} onClick={() => onStart()}>
          {tasks.start}
        </Button>
      )}
      <Button
        icon={isDone ? <RotateCcw /> : <Check />}
        onClick={() => change({ status: isDone ? 'open' : 'done' }, said)}
      >
        {isDone ? words.reopen : words.done}
      </Button>
    </div>
  )
}

interface TaskSheetProps {
  readonly taskId: string
  readonly slots: TaskSheetSlots
  readonly onClose: () => void
}

/** One task, whole. What is changed is saved at once or after a pause; nothing has to be confirmed. */
export function TaskSheet({ taskId, slots, onClose }: TaskSheetProps) {
  const { data: task, error } = useTask(taskId)
  const { mutate, error: refused } = useChangeTask()
  const bulk = useBulk()
  const focus = useFocusActs()
  if (!task) {
    const isGone = isProblem(error, 'not_found')
    return (
      <AppSheet title={words.name} onClose={onClose}>
        {error ? <Notice tone="info">{isGone ? words.gone : explain(error)}</Notice> : <Skeleton lines={8} />}
      </AppSheet>
    )
  }
  const change: FieldsProps['change'] = (what, said) => mutate({ task, change: what, ...(said && { said }) })
  const remove = () => {
    bulk.mutate({ ids: [task.id], change: { trash: true }, said: tasks.did.deleted(1) })
    onClose()
  }
  const start = (step?: Step) => {
    onClose()
    focus.start({ task, step })
  }
  const problem = refused ?? bulk.error
  return (
    <AppSheet
      title={words.name}
      onClose={onClose}
      actions={<HeadActs task={task} change={change} onDelete={remove} />}
      footer={<FootActs task={task} change={change} onStart={start} />}
    >
      {problem && <Notice tone="problem">{explain(problem)}</Notice>}
      <Fields key={task.id} task={task} change={change} slots={slots} onStart={start} />
    </AppSheet>
  )
}
