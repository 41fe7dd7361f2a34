'use client'
import { useId, type KeyboardEvent, type ReactNode, type Ref, type SyntheticEvent } from 'react'
import { buttonLook } from './button.tsx'
import { classNames } from './class-names.ts'
import { thoughtsIn } from './thoughts.ts'

export interface CaptureBarLabels {
  /** The name of the field. */
  field: string
  placeholder: string
  submit: string
  /** Keeps 3 thoughts. Shown from two on. */
  count: (thoughts: number) => string
  /** The key that brings one here, shown while the field is empty. */
  shortcut?: string | undefined
}

export interface CaptureBarProps {
  value: string
  onChange: (value: string) => void
  /** One line a thought, trimmed, never empty. Emptying the field is the owner's act, once they are safe. */
  onSubmit: (lines: string[]) => void
  inputRef?: Ref<HTMLTextAreaElement> | undefined
  /** Tints behind the words of the field: TextMarks with the same text. */
  tints?: ReactNode
  /** What stands over the field: chips and choices. It grows upwards; the field never moves. */
  panel?: ReactNode
  /** Hears a key before the dock does; the dock leaves a key alone that was prevented. */
  onFieldKey?: ((event: KeyboardEvent<HTMLTextAreaElement>) => void) | undefined
  /** What the app understood, or what would help; stands above the words. */
  hint?: ReactNode
  labels: CaptureBarLabels
  /** What happened: Kept. Saved on this device. Announced politely. */
  status?: ReactNode
  className?: string | undefined
}

const mostRows = 6

/** The dock: always there, never disabled. Enter keeps, Shift+Enter makes a new line. */
export function CaptureBar({
  value,
  onChange,
  onSubmit,
  inputRef,
  tints,
  panel,
  onFieldKey,
  hint,
  labels,
  status,
  className,
}: CaptureBarProps) {
  const id = useId()
  const thoughts = thoughtsIn(value)
  const keep = () => {
    if (thoughts.length > 0) onSubmit(thoughts)
  }
  const onFormSubmit = (event: SyntheticEvent) => {
    event.preventDefault()
    keep()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // While a character is being composed, every key belongs to the input method.
    if (event.nativeEvent.isComposing) return
    onFieldKey?.(event)
    if (event.key !== 'Enter' || event.shiftKey || event.defaultPrevented) return
    event.preventDefault()
    keep()
  }
  return (
    <form data-slot="capture-bar" onSubmit={onFormSubmit} className={classNames('capture-bar', className)}>
      <p role="status" id={`${id}-status`} className="capture-notes">
        {status && <span data-slot="capture-status">{status}</span>}
        {hint && <span data-slot="capture-hint">{hint}</span>}
        {thoughts.length > 1 && <span data-slot="capture-count">{labels.count(thoughts.length)}</span>}
      </p>
      {panel}
      <div className="capture-field">
        <div className="capture-text">
          <textarea
            ref={inputRef}
            aria-label={labels.field}
            placeholder={labels.placeholder}
            value={value}
            rows={Math.min(mostRows, value.split('\n').length)}
            enterKeyHint="done"
            onChange={(event) => onChange(event.target.value)}
            onKeyDown={onKeyDown}
          />
          {tints}
        </div>
        {labels.shortcut && value === '' && <kbd aria-hidden="true">{labels.shortcut}</kbd>}
        <button type="submit" className={classNames(buttonLook('secondary'), 'capture-submit')}>
          {labels.submit}
        </button>
      </div>
    </form>
  )
}
