'use client'
import { useId, type ChangeEvent, type ReactNode } from 'react'
import { parseCapture } from '@sol/capture/capture'
import type { Capture, CaptureContext } from '@sol/capture/capture-shapes'
import type { Setting } from '@sol/capture/edit-capture'
import { ChoiceButton } from '@sol/ui/components/choice-button'
import { captureChoices as words } from '../../words/en/capture-choices.ts'

export const tools = ['when', 'howLong', 'tag', 'project', 'energy', 'repeat'] as const
export type Tool = (typeof tools)[number]

interface ChoicesProps {
  readonly capture: Capture
  readonly context: CaptureContext
  readonly onSet: (setting: Setting) => void
}

/** The solar day that English words mean for this person, whatever their language. */
const dayOf = (phrase: string, context: CaptureContext): string =>
  parseCapture(phrase, { ...context, language: 'en' }).plannedDay ?? ''

interface InputProps {
  readonly label: string
  readonly type: 'date' | 'time'
  readonly value: string | null
  readonly min?: string
  readonly onChange: (value: string | null) => void
}

function Input({ label, type, value, min, onChange }: InputProps) {
  const id = useId()
  const change = (event: ChangeEvent<HTMLInputElement>) => onChange(event.target.value || null)
  return (
    <span className="inline-flex items-center gap-2">
      <label htmlFor={id} className="text-small text-muted">
        {label}
      </label>
      <input id={id} type={type} min={min} value={value ?? ''} onChange={change} className="capture-input" />
    </span>
  )
}

function When({ capture, context, onSet }: ChoicesProps) {
  const { plannedDay: day, plannedTime: time, deadlineDay } = capture
  const today = dayOf('today', context)
  const days = [
    [words.today, today],
    [words.tomorrow, dayOf('tomorrow', context)],
    [words.weekend, dayOf('this weekend', context)],
    [words.nextWeek, dayOf('next week', context)],
  ] as const
  const plan = (nextDay: string | null, nextTime: string | null) =>
    onSet({
      kind: 'when',
      value: nextDay === null && nextTime === null ? null : { day: nextDay, time: nextTime },
    })
  return (
    <>
      {days.map(([label, value]) => (
        <ChoiceButton
          key={label}
          chosen={day === value}
          onClick={() => plan(day === value ? null : value, time)}
        >
          {label}
        </ChoiceButton>
      ))}
      <Input label={words.day} type="date" min={today} value={day} onChange={(value) => plan(value, time)} />
      <Input label={words.time} type="time" value={time} onChange={(value) => plan(day, value)} />
      <Input
        label={words.deadline}
        type="date"
        min={today}
        value={deadlineDay}
        onChange={(value) =>
          onSet({ kind: 'deadline', value: value === null ? null : { day: value, time: null } })
        }
      />
    </>
  )
}

const lengths = [5, 10, 15, 30, 45, 60, 120]

function HowLong({ capture, onSet }: ChoicesProps) {
  return lengths.map((minutes) => {
    const chosen = capture.estimateMinutes === minutes
    return (
      <ChoiceButton
        key={minutes}
        chosen={chosen}
        onClick={() => onSet({ kind: 'estimate', value: chosen ? null : minutes })}
      >
        {words.minutes(minutes)}
      </ChoiceButton>
    )
  })
}

const mostShown = 12

function Tags({ context, capture, onSet }: ChoicesProps) {
  const chosen = new Set(capture.tags.map((tag) => tag.toLowerCase()))
  const others = (context.tags ?? []).filter((tag) => !chosen.has(tag.toLowerCase())).slice(0, mostShown)
  return (
    <>
      {others.map((tag) => (
        <ChoiceButton key={tag} onClick={() => onSet({ kind: 'tag', value: tag })}>
          {tag}
        </ChoiceButton>
      ))}
      <span className="text-small text-muted">{words.tagHint}</span>
    </>
  )
}

function Projects({ context, capture, onSet }: ChoicesProps) {
  return (
    <>
      {(context.projects ?? []).slice(0, mostShown).map((project) => {
        const chosen = capture.projectId === project.id
        return (
          <ChoiceButton
            key={project.id}
            chosen={chosen}
            onClick={() => onSet({ kind: 'project', value: chosen ? null : project })}
          >
            {project.title}
          </ChoiceButton>
        )
      })}
      <span className="text-small text-muted">{words.projectHint}</span>
    </>
  )
}

function Energies({ capture, onSet }: ChoicesProps) {
  return (['low', 'medium', 'high'] as const).map((energy) => {
    const chosen = capture.energy === energy
    return (
      <ChoiceButton
        key={energy}
        chosen={chosen}
        onClick={() => onSet({ kind: 'energy', value: chosen ? null : energy })}
      >
        {words.energies[energy]}
      </ChoiceButton>
    )
  })
}

const repeats = ['every day', 'every weekday', 'every week', 'every month'] as const

function Repeats({ capture, onSet }: ChoicesProps) {
  const current = capture.tokens.find(({ kind }) => kind === 'repeat')?.label
  return repeats.map((value) => (
    <ChoiceButton
      key={value}
      chosen={current === value}
      onClick={() => onSet({ kind: 'repeat', value: current === value ? null : value })}
    >
      {words.repeats[value]}
    </ChoiceButton>
  ))
}

const choices: Readonly<Record<Tool, (props: ChoicesProps) => ReactNode>> = {
  when: When,
  howLong: HowLong,
  tag: Tags,
  project: Projects,
  energy: Energies,
  repeat: Repeats,
}

/** What can be chosen for one thing; every choice writes into the text, choosing it again takes it out. */
export function CaptureChoices({ tool, ...props }: ChoicesProps & { readonly tool: Tool }) {
  const Choices = choices[tool]
  return (
    <div role="group" aria-label={words[tool]} className="capture-row">
      <Choices {...props} />
    </div>
  )
}
