'use client'
import { useState } from 'react'
import type { Task } from '@sol/contracts/tasks'
import { SelectField } from '@sol/ui/components/select-field'
import { TagChip } from '@sol/ui/components/tag-chip'
import { TextField } from '@sol/ui/components/text-field'
import { usually } from '../../lib/usually.ts'
import { useEstimates } from '../../lib/react/use-estimates.ts'
import { task as words, tasks } from '../../words/en/tasks.ts'
import type { TaskChange } from './use-change-task.ts'
import { useProjects, useTags } from './use-names.ts'

export interface FieldsProps {
  readonly task: Task
  readonly change: (change: TaskChange, said?: string) => void
}

const usualMinutes = [5, 10, 15, 25, 30, 45, 60, 90, 120, 180, 240]

export function EstimateField({ task, change }: FieldsProps) {
  const own = task.estimateMinutes
  const offered =
    own === null || usualMinutes.includes(own) ? usualMinutes : [...usualMinutes, own].sort((a, b) => a - b)
  const known = usually(useEstimates().data, task)
  return (
    <SelectField
      label={words.estimate}
      hint={known && words.usually(known.estimate, known.usual, known.tasks)}
      value={own === null ? '' : String(own)}
      options={[
        { value: '', label: words.noEstimate },
        ...offered.map((minutes) => ({ value: String(minutes), label: tasks.estimate(minutes) })),
      ]}
      onChange={({ target: { value } }) => change({ estimateMinutes: value === '' ? null : Number(value) })}
    />
  )
}

const levels = ['low', 'medium', 'high'] as const satisfies readonly Task['energyInferred'][]

/** What was chosen; without a choice the guess, named as one. */
export function EnergyField({ task, change }: FieldsProps) {
  const guess = words.energyGuess(words.energyOf[task.energyInferred])
  return (
    <SelectField
      label={words.energy}
      hint={task.energy === null ? words.energyHint : undefined}
      value={task.energy ?? ''}
      options={[
        { value: '', label: guess },
        ...levels.map((level) => ({ value: level, label: words.energyOf[level] })),
      ]}
      onChange={({ target: { value } }) =>
        change({ energy: levels.find((level) => level === value) ?? null })
      }
    />
  )
}

export function ProjectField({ task, change }: FieldsProps) {
  const projects = useProjects().data ?? []
  return (
    <SelectField
      label={words.project}
      value={task.projectId ?? ''}
      options={[
        { value: '', label: tasks.noProject },
        ...projects.map(({ id, title }) => ({ value: id, label: title })),
      ]}
      onChange={({ target: { value } }) => change({ projectId: value === '' ? null : value })}
    />
  )
}

/** Enter or a comma adds a tag; the ones that exist are suggested. */
export function TagsField({ task, change }: FieldsProps) {
  const [text, setText] = useState('')
  const known = useTags().data ?? []
  const add = () => {
    const name = text.trim().replace(/^#+/, '').replace(/,+$/, '').trim()
    setText('')
    if (name !== '') change({ tags: [...task.tags, name] })
  }
  return (
    <div className="grid gap-2">
      <TextField
        label={words.tags}
        placeholder={words.tagAdd}
        list="known-tags"
        maxLength={41}
        value={text}
        onChange={({ target: { value } }) => setText(value)}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ',') return
          event.preventDefault()
          add()
        }}
      />
      <datalist id="known-tags">
        {known.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {task.tags.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {task.tags.map((name) => (
            <li key={name} className="min-w-0">
              <TagChip
                name={name}
                removeLabel={words.tagRemove(name)}
                onRemove={() => change({ tags: task.tags.filter((tag) => tag !== name) })}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
