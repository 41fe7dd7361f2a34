'use client'
import { useId } from 'react'
import { FieldFrame, fieldLook } from '@sol/ui/components/field'
import { settings } from '../../words/en/settings.ts'

interface TimeZoneFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error: string | undefined
}

/** Every zone that this browser knows, and the one that is set. */
const zones = (value: string): string[] => [...new Set([value, ...Intl.supportedValuesOf('timeZone')])].sort()

export function TimeZoneField({ value, onChange, error }: TimeZoneFieldProps) {
  const id = useId()
  return (
    <FieldFrame id={id} label={settings.timeZone} error={error}>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        className={fieldLook}
      >
        {zones(value).map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
