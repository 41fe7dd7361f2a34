'use client'
import { GripVertical } from 'lucide-react'
import { useDeferredValue, useEffect, useRef, useState, type ReactNode } from 'react'
import { TextField } from '@sol/ui/components/text-field'
import { tasks as taskWords } from '../../words/en/tasks.ts'
import { plan as words } from '../../words/en/plan.ts'
import { asNewFor, rememberSlips, useBacklog } from './backlog-tasks.ts'
import { useDraggable } from './calendar/use-draggable.ts'
import type { NewFor, Opened } from './opened.ts'
import type { Plan } from './use-plan.ts'

interface SlipsProps {
  readonly tasks: readonly (NewFor & { readonly day?: string })[]
  readonly onOpen: (opened: Opened) => void
}

/** Slips of paper: dragged into a day, or pressed. */
function Slips({ tasks, onOpen }: SlipsProps) {
  useEffect(() => rememberSlips(tasks), [tasks])
  return (
    <ul className="grid gap-2">
      {tasks.map(({ day, ...task }) => (
        <li key={task.id}>
          <button
            type="button"
            className="plan-slip"
            data-task={task.id}
            data-title={task.title}
            data-minutes={task.minutes}
            onClick={() => onOpen({ sheet: 'new', place: undefined, task, day })}
          >
            <GripVertical aria-hidden="true" className="size-4 shrink-0 text-muted max-wide:hidden" />
            <span className="min-w-0 flex-1 wrap-anywhere">
              <span className="sr-only">{words.setAsideFor} </span>
              {task.title}
            </span>
            <span className="text-small text-muted">{taskWords.estimate(task.minutes)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title} className="grid gap-2">
      <h3 className="text-small text-muted">{title}</h3>
      {children}
    </section>
  )
}

function Shelf({ q, onOpen }: { readonly q: string; readonly onOpen: SlipsProps['onOpen'] }) {
  const [isOpen, setOpen] = useState(false)
  const tasks = useBacklog({ q, shelf: true, enabled: isOpen })
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="flex min-h-11 items-center text-small text-muted">{words.shelf}</summary>
      {tasks?.length === 0 && <p className="text-small text-muted">{words.emptyShelf}</p>}
      {tasks && <Slips tasks={tasks.map(asNewFor)} onOpen={onOpen} />}
    </details>
  )
}

const holds = (title: string, q: string) => title.toLowerCase().includes(q.toLowerCase())

interface BacklogProps {
  readonly plan: Plan | undefined
  readonly onOpen: (opened: Opened) => void
  /** Folded away until it is asked for. */
  readonly isAside: boolean
}

/** What has no time yet: planned for one of these days, not planned, and on the shelf. */
export function Backlog({ plan, onOpen, isAside }: BacklogProps) {
  const root = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState('')
  const q = useDeferredValue(typed.trim())
  useDraggable(root)
  const open = useBacklog({ q, shelf: false, enabled: true })
  const blocked = new Set(plan?.entries.map((entry) => entry.kind === 'block' && entry.block.taskId))
  const unplanned = open?.filter(({ id, plannedDay }) => plannedDay === null && !blocked.has(id))
  const planned = plan?.days.flatMap(({ tasks }) => tasks).filter(({ title }) => holds(title, q)) ?? []
  const isNothing = unplanned?.length === 0 && planned.length === 0
  return (
    <aside aria-labelledby="plan-backlog" ref={root} className="broad:sticky broad:top-4">
      <details open={!isAside} className="plan-backlog">
        <summary className="flex min-h-11 items-center">
          <h2 id="plan-backlog" className="font-medium">
            {words.backlog}
          </h2>
        </summary>
        <div className="grid gap-4">
          <TextField
            label={words.search}
            type="search"
            value={typed}
            maxLength={100}
            onChange={(event) => setTyped(event.target.value)}
          />
          {planned.length > 0 && (
            <Group title={words.plannedDays}>
              <Slips tasks={planned} onOpen={onOpen} />
            </Group>
          )}
          {unplanned && unplanned.length > 0 && (
            <Group title={words.unplanned}>
              <Slips tasks={unplanned.map(asNewFor)} onOpen={onOpen} />
            </Group>
          )}
          {isNothing && <p className="text-small text-muted">{q ? words.nothingFound : words.noUnplanned}</p>}
          <Shelf q={q} onOpen={onOpen} />
        </div>
      </details>
    </aside>
  )
}
