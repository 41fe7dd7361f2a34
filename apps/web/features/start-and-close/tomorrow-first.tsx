'use client'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Task } from '@sol/contracts/tasks'
import type { Today } from '@sol/contracts/today'
import { Button } from '@sol/ui/components/button'
import { call } from '../../lib/client.ts'
import { listTasks } from '../../lib/operations.ts'
import { queryKeys } from '../../lib/query-keys.ts'
import { useDayPage } from '../../lib/react/use-day-page.ts'
import { dayEnds as said } from '../../words/en/day-ends.ts'

const shownAtFirst = 5

export const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

const usePlannedFor = (day: string): readonly Task[] => {
  const { data } = useQuery({
    queryKey: [...queryKeys.tasks, 'planned', day],
    queryFn: ({ signal }) =>
      call(
        listTasks,
        { query: { status: 'open', shelf: 'false', plannedFrom: day, plannedTo: day, limit: 50 } },
        { signal },
      ),
  })
  return data?.items ?? []
}

function Choice(props: { readonly label: string; readonly checked: boolean; readonly onChoose: () => void }) {
  return (
    <label className="flex min-h-12 cursor-pointer items-center gap-3 rounded-chip px-2 py-2 hover:bg-veil has-checked:bg-veil-strong has-checked:font-medium">
      <input
        type="radio"
        name="tomorrow-first"
        checked={props.checked}
        onChange={props.onChoose}
        className="size-5 shrink-0 accent-accent"
      />
      <span className="min-w-0 wrap-anywhere">{props.label}</span>
    </label>
  )
}

/** "What does tomorrow begin with?" Kept at the tap; the next morning it stands first. */
export function TomorrowFirst({ today }: { readonly today: Today }) {
  const tomorrow = dayAfter(today.day)
  const planned = usePlannedFor(tomorrow)
  const { page, decide } = useDayPage(tomorrow)
  const [showsAll, setShowsAll] = useState(false)
  const tasks = [...planned, ...today.open.filter(({ id }) => !planned.some((task) => task.id === id))]
  const chosen = page?.firstTaskId ?? null
  const shown = tasks.filter((task, at) => showsAll || at < shownAtFirst || task.id === chosen)
  if (tasks.length === 0) return null
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-medium">{said.firstQuestion}</legend>
      <Choice
        label={said.firstNone}
        checked={chosen === null}
        onChoose={() => decide({ firstTaskId: null })}
      />
      {shown.map(({ id, title }) => (
        <Choice key={id} label={title} checked={chosen === id} onChoose={() => decide({ firstTaskId: id })} />
      ))}
      {tasks.length > shown.length && (
        <Button variant="quiet" onClick={() => setShowsAll(true)}>
          {said.showMore}
        </Button>
      )}
    </fieldset>
  )
}
