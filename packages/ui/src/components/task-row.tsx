'use client'
import { Play } from 'lucide-react'
import { useId, useState, type ComponentProps, type ReactNode } from 'react'
import { classNames } from './class-names.ts'

export interface TaskRowProps {
  title: string
  /** Chips beside the title and small words after it: carried over, 10 min, done 11:52. */
  tag?: ReactNode
  meta?: ReactNode
  done?: boolean | undefined
  onToggle: () => void
  /** Left out, the row offers no start. */
  onStart?: (() => void) | undefined
  /** Makes the title a button that opens the task. */
  onOpen?: (() => void) | undefined
  /** For the title's button: keys, tabIndex, data attributes. */
  openProps?: ComponentProps<'button'> | undefined
  /** While several are chosen: a box instead of the tick. */
  select?: { selected: boolean; onSelect: () => void; label: string } | undefined
  busy?: boolean | undefined
  /** Before the tick: what a hand drags. */
  handle?: ReactNode
  /** After everything: a menu. */
  acts?: ReactNode
  labels: { start: string }
  /** For the list item: place in a long list, position. */
  itemProps?: ComponentProps<'li'> | undefined
  className?: string | undefined
}

/** The round tick; it blooms when it is ticked by hand. */
function Tick({ titleId, done, onToggle, tabIndex }: TickProps) {
  const [blooming, setBlooming] = useState(false)
  const toggle = () => {
    setBlooming(!done)
    onToggle()
  }
  return (
    <span className="task-check" data-bloom={blooming || undefined} onAnimationEnd={() => setBlooming(false)}>
      <input type="checkbox" checked={done} onChange={toggle} aria-labelledby={titleId} tabIndex={tabIndex} />
      <svg aria-hidden="true" viewBox="0 0 24 24">
        <circle cx="12" cy="12" r="11" />
        <path d="m7 12.4 3.4 3.4L17 9" pathLength="1" />
      </svg>
    </span>
  )
}

interface TickProps {
  readonly titleId: string
  readonly done: boolean
  readonly onToggle: () => void
  readonly tabIndex: number | undefined
}

/** The square box while several are chosen. */
function Box({
  selected,
  onSelect,
  label,
  tabIndex,
}: NonNullable<TaskRowProps['select']> & { tabIndex?: number | undefined }) {
  return (
    <span className="task-check" data-square="">
      <input type="checkbox" checked={selected} onChange={onSelect} aria-label={label} tabIndex={tabIndex} />
      <svg aria-hidden="true" viewBox="0 0 24 24">
        <rect x="2" y="2" width="20" height="20" rx="6" />
        <path d="m7 12.4 3.4 3.4L17 9" pathLength="1" />
      </svg>
    </span>
  )
}

function Title({
  id,
  title,
  onOpen,
  openProps,
}: Pick<TaskRowProps, 'title' | 'onOpen' | 'openProps'> & { id: string }) {
  if (!onOpen) {
    return (
      <span id={id} data-slot="task-title">
        {title}
      </span>
    )
  }
  return (
    <button
      type="button"
      {...openProps}
      id={id}
      data-slot="task-title"
      className="task-open"
      onClick={onOpen}
    >
      {title}
    </button>
  )
}

/** One task: a round tick, its words, and a quiet start. Place it in an <ul>. */
export function TaskRow(props: TaskRowProps) {
  const {
    title,
    tag,
    meta,
    done = false,
    onToggle,
    onStart,
    onOpen,
    openProps,
    select,
    busy,
    labels,
    itemProps,
  } = props
  const titleId = useId()
  const tabIndex = openProps?.tabIndex
  return (
    <li
      {...itemProps}
      data-slot="task-row"
      data-done={done || undefined}
      data-selected={select?.selected || undefined}
      aria-busy={busy || undefined}
      data-handle={props.handle ? '' : undefined}
      className={classNames('task-row', props.className)}
    >
      {props.handle}
      {select ? (
        <Box {...select} tabIndex={tabIndex} />
      ) : (
        <Tick titleId={titleId} done={done} onToggle={onToggle} tabIndex={tabIndex} />
      )}
      <span className="task-words">
        <Title id={titleId} title={title} onOpen={onOpen} openProps={openProps} />
        {tag}
      </span>
      {onStart && !done && (
        <button
          type="button"
          onClick={onStart}
          aria-label={`${labels.start}: ${title}`}
          tabIndex={tabIndex}
          className="task-start"
        >
          <Play aria-hidden="true" />
          {labels.start}
        </button>
      )}
      {meta && <span className="task-meta">{meta}</span>}
      {props.acts && <span className="task-acts">{props.acts}</span>}
    </li>
  )
}
