'use client'
import { useEffect, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react'
import { Button } from '@sol/ui/components/button'
import { keepText, readKeptText } from '../../lib/kept-text.ts'
import { usePerson } from '../../lib/react/session-context.tsx'
import { focus as said } from '../../words/en/focus.ts'

interface ThoughtFieldProps {
  readonly label: string
  readonly hint: string
  /** Under which name half-written words wait on this device. */
  readonly draft: string
  readonly onKeep: (text: string) => void
  /** Escape, and after the words were kept. */
  readonly onClose?: () => void
}

/** One line to put something down without leaving. Enter keeps it; half-written words survive the tab. */
export function ThoughtField({ label, hint, draft, onKeep, onClose }: ThoughtFieldProps) {
  const { id: userId } = usePerson()
  const [text, show] = useState(() => readKeptText(userId, draft) ?? '')
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (onClose) field.current?.focus()
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when it opens
  }, [])
  const set = (next: string) => {
    show(next)
    keepText(userId, draft, next === '' ? null : next)
  }
  const keep = (event?: SyntheticEvent) => {
    event?.preventDefault()
    if (text.trim() === '') return
    onKeep(text.trim())
    set('')
    onClose?.()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && onClose) {
      event.stopPropagation()
      onClose()
    }
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) keep(event)
  }
  return (
    <form onSubmit={keep} className="grid w-full max-w-xl gap-2">
      <label htmlFor={`thought-${draft}`} className="font-medium">
        {label}
      </label>
      <textarea
        ref={field}
        id={`thought-${draft}`}
        rows={1}
        value={text}
        aria-describedby={`thought-${draft}-hint`}
        enterKeyHint="done"
        onChange={({ target: { value } }) => set(value)}
        onKeyDown={onKeyDown}
        className="field-sizing-content max-h-48 min-h-12 w-full resize-none rounded-button border border-control bg-sunken px-4 py-2.5 hover:border-foreground"
      />
      <p id={`thought-${draft}-hint`} className="text-small text-muted">
        {hint}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button type="submit">{said.keep}</Button>
        {onClose && (
          <Button variant="quiet" onClick={onClose}>
            {said.cancel}
          </Button>
        )}
      </div>
    </form>
  )
}
