'use client'
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { Task } from '@sol/contracts/tasks'
import { Button } from '@sol/ui/components/button'
import { reordered } from '../../lib/reorder.ts'
import { dayEnds as said } from '../../words/en/day-ends.ts'
import { AddThought } from './add-thought.tsx'
import { mostChosen, toggled } from './matters.ts'

/** More than this at once is a wall. */
const shownAtFirst = 6

interface MattersStepProps {
  readonly open: readonly Task[]
  readonly chosen: readonly string[]
  readonly onChosen: (ids: string[]) => void
  readonly onKept: (id: string) => void
}

function IconAct(props: {
  readonly label: string
  readonly icon: ReactNode
  readonly disabled?: boolean
  readonly onPress: () => void
}) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={props.label}
      title={props.label}
      disabled={props.disabled}
      onClick={props.onPress}
    >
      {props.icon}
    </button>
  )
}

function Chosen({
  tasks,
  onChosen,
}: {
  readonly tasks: readonly Task[]
  readonly onChosen: (ids: string[]) => void
}) {
  const ids = tasks.map(({ id }) => id)
  return (
    <ol aria-label={said.chosen} className="grid gap-2">
      {tasks.map(({ id, title }, at) => (
        <li
          key={id}
          className="flex min-h-14 items-center gap-2 rounded-button border border-line-strong bg-raise pr-1 pl-4"
        >
          <span aria-hidden="true" className="w-6 text-lead font-strong text-accent-line">
            {at + 1}
          </span>
          <span className="min-w-0 flex-1 py-2 font-medium wrap-anywhere">{title}</span>
          {tasks.length > 1 && (
            <>
              <IconAct
                label={said.moveUp(title)}
                icon={<ArrowUp aria-hidden="true" />}
                disabled={at === 0}
                onPress={() => onChosen(reordered(ids, at, at - 1))}
              />
              <IconAct
                label={said.moveDown(title)}
                icon={<ArrowDown aria-hidden="true" />}
                disabled={at === tasks.length - 1}
                onPress={() => onChosen(reordered(ids, at, at + 1))}
              />
            </>
          )}
          <IconAct
            label={said.unchoose(title)}
            icon={<X aria-hidden="true" />}
            onPress={() => onChosen(toggled(ids, id))}
          />
        </li>
      ))}
    </ol>
  )
}

/** "What matters?" Up to three, in an order; every tap is kept. */
export function MattersStep({ open, chosen, onChosen, onKept }: MattersStepProps) {
  const [showsAll, setShowsAll] = useState(false)
  const tasks = chosen.flatMap((id) => open.find((task) => task.id === id) ?? [])
  const others = open.filter(({ id }) => !chosen.includes(id))
  const isFull = chosen.length >= mostChosen
  const shown = showsAll ? others : others.slice(0, shownAtFirst)
  return (
    <div className="grid gap-5">
      <p className="text-muted">{isFull ? said.full : said.mattersHint}</p>
      {tasks.length > 0 && <Chosen tasks={tasks} onChosen={onChosen} />}
      {open.length === 0 && <p>{said.mattersEmpty}</p>}
      <ul aria-label={said.others} className="grid">
        {shown.map(({ id, title }) => (
          <li key={id} className="border-t border-line first:border-0">
            <button
              type="button"
              disabled={isFull}
              aria-label={said.choose(title)}
              onClick={() => onChosen(toggled(chosen, id))}
              className="flex min-h-12 w-full items-center gap-3 rounded-chip px-2 py-2 text-left hover:bg-veil disabled:text-muted"
            >
              <Plus aria-hidden="true" className="size-5 shrink-0 text-muted" />
              <span className="min-w-0 wrap-anywhere">{title}</span>
            </button>
          </li>
        ))}
      </ul>
      {others.length > shown.length && (
        <Button variant="quiet" className="justify-self-start" onClick={() => setShowsAll(true)}>
          {said.showMore}
        </Button>
      )}
      <AddThought onKept={onKept} />
    </div>
  )
}
