import { useId } from 'react'
import { words } from '../../words/words.ts'

interface DoneChoiceProps {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** What Finish does to the task, said before it is pressed. */
export function DoneChoice({ checked, onChange }: DoneChoiceProps) {
  const id = useId()
  return (
    <div className="flex min-h-11 items-center gap-3">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="size-5 accent-done"
      />
      <label htmlFor={id} className="py-2 text-muted">
        {words.focus.alsoDone}
      </label>
    </div>
  )
}
