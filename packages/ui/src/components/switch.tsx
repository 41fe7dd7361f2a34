import { useId, type ReactNode } from 'react'
import { classNames } from './class-names.ts'

export interface SwitchProps {
  label: ReactNode
  /** One line about what it does. */
  hint?: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  className?: string | undefined
}

/** On or off, at once. The whole line is the target. */
export function Switch({ label, hint, checked, onChange, className }: SwitchProps) {
  const id = useId()
  return (
    <label data-slot="switch" className={classNames('switch', className)}>
      <span className="grid">
        <span id={id}>{label}</span>
        {hint && (
          <span id={`${id}-hint`} className="text-small text-muted">
            {hint}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        aria-labelledby={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  )
}
