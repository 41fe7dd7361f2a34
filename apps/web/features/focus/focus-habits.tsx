'use client'
import { useState } from 'react'
import type { Settings } from '@sol/contracts/settings'
import { TextField } from '@sol/ui/components/text-field'
import { useSettings } from '../../lib/react/use-settings.ts'
import { settingsStore } from '../../lib/settings-store.ts'
import { focus as said } from '../../words/en/focus.ts'

type Name = 'focusMinutes' | 'breakMinutes' | 'focusLimit'

/** The contract's bounds. */
const bounds: Readonly<Record<Name, readonly [number, number]>> = {
  focusMinutes: [1, 480],
  breakMinutes: [1, 60],
  focusLimit: [15, 480],
}

/** A number that is taken when the field is left; one out of bounds goes to the nearest that fits. */
function Minutes({ name, label }: { readonly name: Name; readonly label: string }) {
  const value = useSettings()[name]
  const [text, setText] = useState<string>()
  const [least, most] = bounds[name]
  const keep = () => {
    const minutes = Math.min(most, Math.max(least, Math.round(Number(text))))
    if (text !== undefined && text !== '' && minutes !== value)
      settingsStore.change({ [name]: minutes } as Pick<Settings, Name>)
    setText(undefined)
  }
  return (
    <TextField
      label={label}
      inputMode="numeric"
      className="max-w-32"
      value={text ?? String(value)}
      onChange={({ target }) => setText(target.value.replace(/\D/g, '').slice(0, 3))}
      onBlur={keep}
      onKeyDown={({ key }) => key === 'Enter' && keep()}
    />
  )
}

/** How long things usually are. */
export function FocusHabits() {
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-3 font-medium">{said.habits}</legend>
      <Minutes name="focusMinutes" label={said.minutesOwn} />
      <Minutes name="breakMinutes" label={said.breakMinutes} />
      <Minutes name="focusLimit" label={said.focusLimit} />
    </fieldset>
  )
}
