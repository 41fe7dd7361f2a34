import { useId, type ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import { describedBy, FieldFrame, fieldLook, type FieldProps } from './field.tsx'

export interface SelectOption {
  value: string
  label: string
}

export type SelectFieldProps = FieldProps &
  Omit<ComponentProps<'select'>, 'children'> & { options: readonly SelectOption[] }

/** One of several, in the manner of the device. */
export function SelectField({ label, hint, error, id, options, className, ...rest }: SelectFieldProps) {
  const ownId = useId()
  const fieldId = id ?? ownId
  return (
    <FieldFrame id={fieldId} label={label} hint={hint} error={error}>
      <select
        {...rest}
        id={fieldId}
        data-slot="select-field"
        aria-describedby={describedBy(fieldId, { hint, error })}
        className={classNames(fieldLook, className)}
      >
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
