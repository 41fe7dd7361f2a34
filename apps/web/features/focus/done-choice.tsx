import { useId } from 'react'
import { focus as said } from '../../words/en/focus.ts'

interface DoneChoiceProps {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** What Finish does to the task, said before it is pressed. */
export function DoneChoice({ checked, onChange }: DoneChoiceProps) {
  const id = useId()
  return (
    <div className="-my-2 flex items-center">
      <span className="task-check">
        <input
          id={id}
          type="checkbox"
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
        />
        <svg aria-hidden="true" viewBox="0 0 24 24">
          <circle cx="12" cy="12" r="11" />
          <path d="m7 12.4 3.4 3.4L17 9" pathLength="1" />
        </svg>
      </span>
      <label htmlFor={id} className="py-3 pr-3 text-muted">
        {said.alsoDone}
      </label>
    </div>
  )
}
