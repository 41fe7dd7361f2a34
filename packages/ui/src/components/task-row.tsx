'use client'
import { Play } from 'lucide-react'
import { useId, useState, type ReactNode } from 'react'
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
  busy?: boolean | undefined
  labels: { start: string }
  className?: string | undefined
}

/** One task: a round tick, its words, and a quiet start. Place it in an <ul>. */
export function TaskRow({
  title,
  tag,
  meta,
  done = false,
  onToggle,
  onStart,
  busy,
  labels,
  className,
}: TaskRowProps) {
  const titleId = useId()
  const [blooming, setBlooming] = useState(false)
  const toggle = () => {
    setBlooming(!done)
    onToggle()
  }
  return (
    <li
      data-slot="task-row"
      data-done={done || undefined}
      aria-busy={busy || undefined}
      className={classNames('task-row', className)}
    >
      <span
        className="task-check"
        data-bloom={blooming || undefined}
        onAnimationEnd={() => setBlooming(false)}
      >
        <input type="checkbox" checked={done} onChange={toggle} aria-labelledby={titleId} />
        <svg aria-hidden="true" viewBox="0 0 24 24">
          <circle cx="12" cy="12" r="11" />
          <path d="m7 12.4 3.4 3.4L17 9" pathLength="1" />
        </svg>
      </span>
      <span className="task-words">
        <span id={titleId} data-slot="task-title">
          {title}
        </span>
        {tag}
      </span>
      {onStart && !done && (
        <button
          type="button"
          onClick={onStart}
          aria-label={`${labels.start}: ${title}`}
          className="task-start"
        >
          <Play aria-hidden="true" />
          {labels.start}
        </button>
      )}
      {meta && <span className="task-meta">{meta}</span>}
    </li>
  )
}
