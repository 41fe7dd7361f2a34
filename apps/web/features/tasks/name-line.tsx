'use client'
import { useState } from 'react'
import { Button } from '@sol/ui/components/button'
import { tasks as words } from '../../words/en/tasks.ts'

interface NameLineProps {
  readonly name: string
  /** Stands before the name. */
  readonly sign?: string
  readonly meta: string
  readonly maximum: number
  readonly onRename: (name: string) => void
  readonly act: string
  readonly actLabel: string
  readonly onAct: () => void
}

/** A name that is changed where it stands: Enter or leaving the field keeps it, Escape brings the old one back. */
export function NameLine({ name, sign = '', meta, maximum, onRename, act, actLabel, onAct }: NameLineProps) {
  const [text, setText] = useState<string>()
  const keep = () => {
    const next = (text ?? '').trim()
    if (next !== '' && next !== name) onRename(next)
    setText(undefined)
  }
  return (
    <li className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 border-t border-line py-1.5 first:border-0">
      <span className="flex min-w-0 flex-1 basis-40 items-center">
        {sign}
        <input
          aria-label={words.renameOf(name)}
          value={text ?? name}
          maxLength={maximum}
          onChange={(event) => setText(event.target.value)}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur()
            if (event.key !== 'Escape' || text === undefined) return
            event.stopPropagation()
            event.preventDefault()
            setText(undefined)
          }}
          className="min-h-11 w-full min-w-0 rounded-chip bg-transparent px-1.5 hover:bg-veil focus:bg-sunken"
        />
      </span>
      <span className="text-small text-muted">{meta}</span>
      <Button variant="quiet" aria-label={actLabel} onClick={onAct}>
        {act}
      </Button>
    </li>
  )
}
