'use client'
import { Button } from '@sol/ui/components/button'
import { TextField } from '@sol/ui/components/text-field'
import { useToday } from '../../lib/react/use-today.ts'
import { task as words, tasks } from '../../words/en/tasks.ts'
import { daysLater } from './day-words.ts'
import type { FieldsProps } from './task-fields.tsx'

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)

interface DayAndTimeProps {
  readonly labels: { readonly day: string; readonly time: string }
  readonly day: string | null
  readonly time: string | null
  readonly onDay: (day: string | null) => void
  readonly onTime: (time: string | null) => void
}

/** The device's own fields for a day and a time; emptying one empties it. */
function DayAndTime({ labels, day, time, onDay, onTime }: DayAndTimeProps) {
  return (
    <div className="grid grid-cols-1 items-end gap-3 phone:grid-cols-[minmax(0,1fr)_10rem] [&_input]:min-w-0 [&>*]:min-w-0">
      <TextField
        type="date"
        label={labels.day}
        value={day ?? ''}
        onChange={({ target: { value } }) =>
          (value === '' || isDay(value)) && onDay(value === '' ? null : value)
        }
      />
      <TextField
        type="time"
        label={labels.time}
        value={time ?? ''}
        disabled={day === null}
        onChange={({ target: { value } }) => onTime(value === '' ? null : value.slice(0, 5))}
      />
    </div>
  )
}

/** The one "when", with the days that are meant most often one press away. */
export function WhenFields({ task, change }: FieldsProps) {
  const today = useToday().data?.day
  const choices = today
    ? [
        { label: tasks.today, day: today },
        { label: tasks.tomorrow, day: daysLater(today, 1) },
        { label: words.emptyDay, day: null },
      ]
    : []
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-1 font-medium">{words.when}</legend>
      <div className="flex flex-wrap gap-2">
        {choices.map(({ label, day }) => (
          <Button
            key={label}
            variant={task.plannedDay === day ? 'secondary' : 'quiet'}
            aria-pressed={task.plannedDay === day}
            className="min-h-11! px-4!"
            onClick={() => change({ plannedDay: day })}
          >
            {label}
          </Button>
        ))}
      </div>
      <DayAndTime
        labels={words}
        day={task.plannedDay}
        time={task.plannedTime}
        onDay={(plannedDay) => change({ plannedDay })}
        onTime={(plannedTime) => change({ plannedTime })}
      />
    </fieldset>
  )
}

/** A true deadline; it never moves by itself. */
export function DeadlineFields({ task, change }: FieldsProps) {
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-1 font-medium">{words.deadline}</legend>
      <p className="text-small text-muted">{words.deadlineHint}</p>
      <DayAndTime
        labels={{ day: words.deadlineDay, time: words.deadlineTime }}
        day={task.deadlineDay}
        time={task.deadlineTime}
        onDay={(deadlineDay) => change({ deadlineDay })}
        onTime={(deadlineTime) => change({ deadlineTime })}
      />
    </fieldset>
  )
}
