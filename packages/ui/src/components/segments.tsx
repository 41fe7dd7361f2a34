import { useId, type ReactNode } from 'react'
import { classNames } from './class-names.ts'

export interface Segment<Value extends string> {
  value: Value
  label: ReactNode
}

export interface SegmentsProps<Value extends string> {
  /** The name of the group; shown above unless `quiet`. */
  label: string
  quiet?: boolean | undefined
  options: readonly Segment<Value>[]
  value: Value
  onChange: (value: Value) => void
  className?: string | undefined
}

/** One of a few: radio buttons side by side, which arrow keys walk through. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { label, quiet, options, value, onChange, className } = props
  const name = useId()
  return (
    <fieldset data-slot="segments" className={classNames('min-w-0', className)}>
      <legend className={quiet ? 'sr-only' : 'mb-1.5 font-medium'}>{label}</legend>
      <div className="segments">
        {options.map((option) => (
          <label key={option.value} className="segment">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
