'use client'
import { ArrowDown, ArrowUp, Ellipsis, GripVertical, Play, X } from 'lucide-react'
import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import type { Step } from '@sol/contracts/tasks'
import { Menu } from '@sol/ui/components/menu'
import { task as words } from '../../words/en/tasks.ts'
import type { StepChange } from './use-steps.ts'

export interface StepLineProps {
  readonly step: Step
  readonly index: number
  readonly count: number
  readonly isDragged: boolean
  /** Acts of other features on this step. */
  readonly acts: ReactNode
  readonly onChange: (shown: Partial<Step>, body: StepChange) => void
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
  readonly onStart?: (() => void) | undefined
  readonly onDrag: (event: PointerEvent) => void
}

/** Up and down with Alt, from anywhere on the line; without Alt on the handle. */
const moveKeys =
  (index: number, onMove: (to: number) => void, needsAlt: boolean) => (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (by === 0 || event.altKey !== needsAlt) return
    event.preventDefault()
    event.stopPropagation()
    onMove(index + by)
  }

function Title({ step, index, onChange }: Pick<StepLineProps, 'step' | 'index' | 'onChange'>) {
  const [text, setText] = useState<string>()
  const keep = () => {
    const title = (text ?? '').trim()
    if (title !== '' && title !== step.title) onChange({ title }, { title })
    setText(undefined)
  }
  return (
    <textarea
      rows={1}
      aria-label={words.stepTitle(index + 1)}
      value={text ?? step.title}
      maxLength={500}
      onChange={({ target: { value } }) => setText(value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        keep()
      }}
      data-done={step.doneAt !== null || undefined}
      className="field-sizing-content min-h-11 w-full min-w-0 resize-none rounded-chip bg-transparent px-1.5 py-2.5 hover:bg-veil focus:bg-sunken data-done:text-muted data-done:line-through"
    />
  )
}

function Minutes({ step, onChange }: Pick<StepLineProps, 'step' | 'onChange'>) {
  const [text, setText] = useState<string>()
  const keep = () => {
    const minutes = Number(text)
    const isFine = text === '' || (Number.isInteger(minutes) && minutes >= 1 && minutes <= 1440)
    const estimateMinutes = text === '' ? null : minutes
    if (text !== undefined && isFine && estimateMinutes !== step.estimateMinutes) {
      onChange({ estimateMinutes }, { estimateMinutes })
    }
    setText(undefined)
  }
  return (
    <input
      inputMode="numeric"
      aria-label={words.minutesOf(step.title)}
      placeholder={words.minutesShort}
      value={
        text ?? (step.estimateMinutes === null ? '' : `${String(step.estimateMinutes)} ${words.minutesShort}`)
      }
      onFocus={() => setText(step.estimateMinutes === null ? '' : String(step.estimateMinutes))}
      onChange={({ target: { value } }) => setText(value.replace(/\D/g, '').slice(0, 4))}
      onBlur={keep}
      onKeyDown={(event) => event.key === 'Enter' && keep()}
      className="min-h-11 w-16 rounded-chip bg-transparent px-1 text-right text-small placeholder:text-muted hover:bg-veil focus:bg-sunken"
    />
  )
}

/** What a finger drags and arrow keys move. */
function Handle({
  step,
  index,
  onMove,
  onDrag,
}: Pick<StepLineProps, 'step' | 'index' | 'onMove' | 'onDrag'>) {
  return (
    <button
      type="button"
      aria-label={words.stepDrag(step.title)}
      title={words.stepDrag(step.title)}
      onPointerDown={onDrag}
      onKeyDown={moveKeys(index, onMove, false)}
      className="inline-grid min-h-11 w-7 cursor-grab touch-none place-items-center rounded-chip text-muted hover:text-foreground active:cursor-grabbing"
    >
      <GripVertical aria-hidden="true" className="size-4" />
    </button>
  )
}

function Tick({ step, onChange }: Pick<StepLineProps, 'step' | 'onChange'>) {
  const done = step.doneAt !== null
  const toggle = () => onChange({ doneAt: done ? null : new Date().toISOString() }, { done: !done })
  return (
    <span className="task-check">
      <input type="checkbox" checked={done} onChange={toggle} aria-label={words.stepDone(step.title)} />
      <svg aria-hidden="true" viewBox="0 0 24 24">
        <circle cx="12" cy="12" r="11" />
        <path d="m7 12.4 3.4 3.4L17 9" pathLength="1" />
      </svg>
    </span>
  )
}

export function StepLine({ isDragged, acts, onRemove, onStart, ...props }: StepLineProps) {
  const { step, index, count, onMove } = props
  const start = onStart &&
    step.doneAt === null && { label: words.stepStart, icon: <Play />, onPress: onStart }
  const items = [
    ...(start ? [start] : []),
    { label: words.stepUp, icon: <ArrowUp />, disabled: index === 0, onPress: () => onMove(index - 1) },
    {
      label: words.stepDown,
      icon: <ArrowDown />,
      disabled: index === count - 1,
      onPress: () => onMove(index + 1),
    },
    { label: words.stepRemove, icon: <X />, onPress: onRemove },
  ]
  return (
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions -- Alt with an arrow works from every field of the line
    <li
      data-step=""
      data-dragged={isDragged || undefined}
      onKeyDown={moveKeys(index, onMove, true)}
      className="grid grid-cols-[auto_auto_minmax(0,1fr)_auto_auto] items-center border-t border-line first:border-0 data-dragged:bg-veil-strong"
    >
      <Handle {...props} />
      <Tick {...props} />
      <Title {...props} />
      <Minutes {...props} />
      <span className="inline-flex items-center">
        {acts}
        <Menu
          label={words.stepMore(step.title)}
          icon={<Ellipsis aria-hidden="true" />}
          isIconOnly
          items={items}
        />
      </span>
    </li>
  )
}
