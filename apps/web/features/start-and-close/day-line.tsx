'use client'
import { useEffect, useEffectEvent, useState } from 'react'
import { dayLineMaximum } from '../../lib/day-limits.ts'
import { TextField } from '@sol/ui/components/text-field'
import { keepText, readKeptText } from '../../lib/kept-text.ts'
import { usePerson } from '../../lib/react/session-context.tsx'
import { dayEnds as said } from '../../words/en/day-ends.ts'

interface DayLineProps {
  readonly day: string
  readonly line: string | null
  /** Resolves once the server has it. */
  readonly onSave: (line: string | null) => Promise<unknown>
}

/** One line about the day: kept on this device while it is written, sent when the field is left. */
export function DayLine({ day, line, onSave }: DayLineProps) {
  const { id } = usePerson()
  const name = `day-line:${day}`
  const [text, setText] = useState(() => readKeptText(id, name) ?? line ?? '')
  const [isSaved, setSaved] = useState(false)
  const write = (next: string) => {
    setText(next)
    setSaved(false)
    keepText(id, name, next)
  }
  const save = async () => {
    const next = text.trim() === '' ? null : text.trim()
    if (next === line) {
      keepText(id, name, null)
      return
    }
    try {
      await onSave(next)
      // What was typed meanwhile stays on this device until it is sent too.
      if (readKeptText(id, name) === text) keepText(id, name, null)
      setSaved(true)
    } catch {
      // The words stay on this device; the sheet says what happened.
    }
  }
  const leave = useEffectEvent(() => void save())
  useEffect(() => () => leave(), [])
  return (
    <div>
      <TextField
        label={said.lineQuestion}
        hint={said.lineHint}
        value={text}
        maxLength={dayLineMaximum}
        onChange={({ target: { value } }) => write(value)}
        onBlur={() => void save()}
        onKeyDown={(event) => event.key === 'Enter' && void save()}
      />
      <p role="status" className="min-h-[1.45em] text-small text-muted">
        {isSaved && said.lineSaved}
      </p>
    </div>
  )
}
