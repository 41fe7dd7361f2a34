import { useId, type ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import { describedBy, FieldFrame, fieldLook, type FieldProps } from './field.tsx'

export type TextFieldProps = FieldProps & ComponentProps<'input'>

export function TextField({ label, hint, error, id, className, ...rest }: TextFieldProps) {
  const ownId = useId()
  const fieldId = id ?? ownId
  return (
    <FieldFrame id={fieldId} label={label} hint={hint} error={error}>
      <input
        type="text"
        {...rest}
        id={fieldId}
        data-slot="text-field"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(fieldId, { hint, error })}
        className={classNames(fieldLook, className)}
      />
    </FieldFrame>
  )
}
