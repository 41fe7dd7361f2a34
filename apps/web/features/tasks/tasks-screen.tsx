'use client'
import { useDeferredValue, useState } from 'react'
import type { Task } from '@sol/contracts/tasks'
import { Button } from '@sol/ui/components/button'
import { Card } from '@sol/ui/components/card'
import { Notice } from '@sol/ui/components/notice'
import { explain } from '../../lib/explain.ts'
import { useToday } from '../../lib/react/use-today.ts'
import { useFocusActs } from '../../lib/react/use-focus-acts.ts'
import { taskSheet } from '../../lib/task-sheet.ts'
import { tasks as words } from '../../words/en/tasks.ts'
import { words as everywhere } from '../../words/words.ts'
import { BulkBar } from './bulk-bar.tsx'
import { everything, type Filters } from './list-query.ts'
import { noSelection, toggled, within } from './selection.ts'
import { TaskList } from './task-list.tsx'
import { TaskToolbar } from './task-toolbar.tsx'
import { TasksSkeleton } from './tasks-skeleton.tsx'
import { useBulk, type BulkChange } from './use-bulk.ts'
import { useProjects } from './use-names.ts'
import { useTaskList } from './use-task-list.ts'

function Nothing({ filters }: { readonly filters: Filters }) {
  const isNarrowed = filters.q !== '' || filters.projectId !== '' || filters.tag !== ''
  return <p className="py-6 text-muted">{isNarrowed ? words.nothingFound : words.nothing[filters.view]}</p>
}

function LoadProblem({ error, onAgain }: { readonly error: Error; readonly onAgain: () => void }) {
  return (
    <Notice tone="problem" action={<Button onClick={onAgain}>{everywhere.shell.tryAgain}</Button>}>
      {words.loadProblem} {explain(error)}
    </Notice>
  )
}

/** Every task, as one list that can be searched, narrowed and worked on with the keyboard. */
export function TasksScreen() {
  const [filters, setFilters] = useState(everything)
  const [chosen, setChosen] = useState(noSelection)
  const { rows, error, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useTaskList(
    useDeferredValue(filters),
  )
  const projects = useProjects().data
  const today = useToday().data?.day
  const bulk = useBulk()
  const focus = useFocusActs()
  const selection = within(chosen, rows ?? [])

  const change = (next: Filters) => {
    setFilters(next)
    if (next.view !== filters.view) setChosen(noSelection)
  }
  const act = (ids: readonly string[], what: BulkChange, said: string) => {
    bulk.mutate({ ids, change: what, said })
    setChosen(noSelection)
  }
  const toggle = (task: Task) => {
    const isDone = task.status === 'done'
    act([task.id], { status: isDone ? 'open' : 'done' }, isDone ? words.did.open(1) : words.did.done(1))
  }
  return (
    <div className="grid gap-4">
      <TaskToolbar
        filters={filters}
        onChange={change}
        isSelecting={selection.isOn}
        onSelecting={() => setChosen(selection.isOn ? noSelection : { ...noSelection, isOn: true })}
      />
      {bulk.error && <Notice tone="problem">{explain(bulk.error)}</Notice>}
      {error && !rows && <LoadProblem error={error} onAgain={() => void refetch()} />}
      {!rows && !error && <TasksSkeleton />}
      {rows && (
        <Card aria-label={words.list} className="py-2! wide:py-3!">
          {rows.length === 0 && <Nothing filters={filters} />}
          <TaskList
            rows={rows}
            isWhole={!hasNextPage}
            today={today}
            titleOfProject={(id) => projects?.find((project) => project.id === id)?.title}
            selection={selection}
            onSelect={(id) => setChosen(toggled(selection, id))}
            onToggle={toggle}
            onOpen={({ id }) => taskSheet.open(id)}
            onStart={(task) => focus.start({ task })}
            onNearEnd={() => !isFetchingNextPage && void fetchNextPage()}
          />
          <BulkBar
            view={filters.view}
            count={selection.ids.size}
            today={today}
            onAct={(what, said) => act([...selection.ids], what, said)}
            onClear={() => setChosen(noSelection)}
          />
        </Card>
      )}
    </div>
  )
}
