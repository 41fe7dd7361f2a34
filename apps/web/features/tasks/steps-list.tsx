'use client'
import { useRef, useState, type PointerEvent, type ReactNode } from 'react'
import type { Step, Task } from '@sol/contracts/tasks'
import { Notice } from '@sol/ui/components/notice'
import { VisuallyHidden } from '@sol/ui/components/visually-hidden'
import { explain } from '../../lib/explain.ts'
import { task as words } from '../../words/en/tasks.ts'
import { placeAt, reordered } from './reorder.ts'
import { StepLine } from './step-line.tsx'
import { useSteps } from './use-steps.ts'

const mostSteps = 50

interface Drag {
  readonly from: number
  readonly to: number
}

/** A step follows the finger; where it is let go, it stays. */
const useDrag = (onMove: (from: number, to: number) => void) => {
  const list = useRef<HTMLUListElement>(null)
  const [drag, setDrag] = useState<Drag>()
  const begin = (event: PointerEvent, from: number) => {
    if (event.button !== 0) return
    const rows = [...(list.current?.querySelectorAll('[data-step]') ?? [])].map((row) =>
      row.getBoundingClientRect(),
    )
    let to = from
    const follow = (moving: globalThis.PointerEvent) => {
      to = placeAt(moving.clientY, rows)
      setDrag({ from, to })
    }
    const end = (ending: Event) => {
      stop.abort()
      setDrag(undefined)
      if (ending.type === 'pointerup') onMove(from, to)
    }
    // On the window: the line moves in the document while it is dragged, which would lose a capture.
    const stop = new AbortController()
    addEventListener('pointermove', follow, { signal: stop.signal })
    for (const ending of ['pointerup', 'pointercancel'])
      addEventListener(ending, end, { signal: stop.signal })
  }
  return { list, drag, begin }
}

function NewStep({ onAdd, isFull }: { readonly onAdd: (title: string) => void; readonly isFull: boolean }) {
  const [text, setText] = useState('')
  const add = () => {
    if (text.trim() === '' || isFull) return
    onAdd(text)
    setText('')
  }
  return (
    <div className="grid gap-1">
      <input
        aria-label={words.stepAdd}
        placeholder={words.stepAdd}
        aria-describedby="step-add-hint"
        enterKeyHint="done"
        maxLength={500}
        value={text}
        onChange={({ target: { value } }) => setText(value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          add()
        }}
        className="min-h-12 w-full rounded-button border border-control bg-sunken px-4 placeholder:text-muted hover:border-foreground"
      />
      <p id="step-add-hint" className="text-small text-muted">
        {isFull ? words.stepsFull : words.stepAddHint}
      </p>
    </div>
  )
}

interface StepsListProps {
  readonly task: Task
  /** Starts focus on a step. */
  readonly onStart?: ((step: Step) => void) | undefined
  readonly stepActs?: ((task: Task, step: Step) => ReactNode) | undefined
}

/** The steps of a task, in an order that hands and keys can change. */
export function StepsList({ task, stepActs, onStart }: StepsListProps) {
  const { add, change, move, remove, error } = useSteps(task)
  const [said, setSaid] = useState('')
  const moveAndSay = (from: number, to: number) => {
    const step = task.steps[from]
    if (!step || to < 0 || to >= task.steps.length) return
    move(from, to)
    setSaid(words.stepMoved(step.title, to + 1, task.steps.length))
  }
  const { list, drag, begin } = useDrag(moveAndSay)
  const shown = drag ? reordered(task.steps, drag.from, drag.to) : task.steps
  return (
    <section aria-labelledby="steps-heading" className="grid gap-2">
      <h3 id="steps-heading" className="font-medium">
        {words.steps}
      </h3>
      {error && <Notice tone="problem">{explain(error)}</Notice>}
      {/* eslint-disable-next-line jsx-a11y-x/no-redundant-roles -- Safari forgets that a list without marks is one */}
      <ul ref={list} role="list">
        {shown.map((step, index) => (
          <StepLine
            key={step.id}
            step={step}
            index={index}
            count={shown.length}
            isDragged={drag?.to === index}
            acts={stepActs?.(task, step)}
            onChange={(looks, body) => change(step, looks, body)}
            onMove={(to) => moveAndSay(index, to)}
            onRemove={() => remove(step)}
            onStart={onStart && (() => onStart(step))}
            onDrag={(event) => begin(event, index)}
          />
        ))}
      </ul>
      <NewStep onAdd={add} isFull={task.steps.length >= mostSteps} />
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </section>
  )
}
