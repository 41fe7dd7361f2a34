'use client'
import { Eye, EyeOff } from 'lucide-react'
import { useId, useState, type ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import { describedBy, FieldFrame, fieldLook, type FieldProps } from './field.tsx'

export interface PasswordFieldProps extends FieldProps, Omit<ComponentProps<'input'>, 'type'> {
  labels: { show: string; hide: string }
}

/** A password that can be looked at and pasted; managers find it by its autoComplete. */
export function PasswordField({ label, hint, error, labels, id, className, ...rest }: PasswordFieldProps) {
  const ownId = useId()
  const fieldId = id ?? ownId
  const [shown, setShown] = useState(false)
  const Icon = shown ? EyeOff : Eye
  return (
    <FieldFrame id={fieldId} label={label} hint={hint} error={error}>
      <div className="relative">
        <input
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          {...rest}
          id={fieldId}
          type={shown ? 'text' : 'password'}
          data-slot="password-field"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(fieldId, { hint, error })}
          className={classNames(fieldLook, 'pr-28', className)}
        />
        <button
          type="button"
          aria-controls={fieldId}
          onClick={() => setShown(!shown)}
          className="absolute inset-y-0.5 right-0.5 inline-flex min-h-11 items-center gap-2 rounded-button px-3 text-small text-muted hover:text-foreground"
        >
          <Icon aria-hidden="true" className="size-[18px]" />
          {shown ? labels.hide : labels.show}
        </button>
      </div>
    </FieldFrame>
  )
}
