import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

export interface FieldProps {
  /** Always visible: a placeholder is never the label. */
  label: ReactNode
  hint?: ReactNode
  /** What happened and how to go on, tied to the field for assistive technology. */
  error?: ReactNode
}

export const fieldLook =
  'min-h-12 w-full rounded-button border border-control bg-sunken px-4 py-2.5 text-body text-foreground transition-colors duration-160 placeholder:text-muted hover:border-foreground aria-invalid:border-event'

/** The ids of what describes a field, in reading order; undefined when nothing does. */
export const describedBy = (id: string, field: Pick<FieldProps, 'hint' | 'error'>): string | undefined =>
  [field.error && `${id}-error`, field.hint && `${id}-hint`].filter(Boolean).join(' ') || undefined

/** Label above, the control, then hint and error; shared by every field. */
export function FieldFrame({
  id,
  label,
  hint,
  error,
  children,
}: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div data-slot="field" className="grid gap-1.5">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="text-small text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} data-slot="field-error" className="flex gap-2 text-small text-event-words">
          <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          <span>{error}</span>
        </p>
      )}
    </div>
  )
}
