import { useId, type ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import { describedBy, FieldFrame, fieldLook, type FieldProps } from './field.tsx'

export type TextAreaProps = FieldProps & ComponentProps<'textarea'>

/** Several lines; it grows with what is written. */
export function TextArea({ label, hint, error, id, className, ...rest }: TextAreaProps) {
  const ownId = useId()
  const fieldId = id ?? ownId
  return (
    <FieldFrame id={fieldId} label={label} hint={hint} error={error}>
      <textarea
        rows={3}
        {...rest}
        id={fieldId}
        data-slot="text-area"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(fieldId, { hint, error })}
        className={classNames(fieldLook, 'field-sizing-content max-h-[60dvh] min-h-24 resize-y', className)}
      />
    </FieldFrame>
  )
}
