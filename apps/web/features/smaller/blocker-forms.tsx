'use client'
import { useEffect, useRef, useState } from 'react'
import { Play } from 'lucide-react'
import type { Task } from '@sol/contracts/tasks'
import { Button } from '@sol/ui/components/button'
import { Notice } from '@sol/ui/components/notice'
import { TextArea } from '@sol/ui/components/text-area'
import { TextField } from '@sol/ui/components/text-field'
import { useSettings } from '../../lib/react/use-settings.ts'
import { useToday } from '../../lib/react/use-today.ts'
import { smaller as words } from '../../words/en/smaller.ts'
import { NextStep } from './next-step.tsx'
import type { BlockerActs } from './use-blocker-acts.ts'
import { useSmaller } from './use-smaller.ts'

interface FormProps {
  readonly task: Task
  readonly acts: BlockerActs
}

/** One line and a button; Enter keeps it. */
function OneLine(props: {
  readonly label: string
  readonly hint?: string
  readonly first?: string
  readonly isBusy: boolean
  readonly onKeep: (text: string) => void
}) {
  const [text, setText] = useState(props.first ?? '')
  const field = useRef<HTMLInputElement>(null)
  // It was asked for by the press that opened it.
  useEffect(() => field.current?.focus(), [])
  const keep = () => {
    if (text.trim() !== '') props.onKeep(text.trim())
  }
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <div className="min-w-0 flex-1 basis-56">
        <TextField
          label={props.label}
          hint={props.hint}
          maxLength={200}
          ref={field}
          value={text}
          onChange={({ target: { value } }) => setText(value)}
        />
      </div>
      <Button type="submit" busy={props.isBusy} onClick={undefined}>
        {words.keep}
      </Button>
    </form>
  )
}

export function EnoughForm({ acts }: FormProps) {
  return (
    <OneLine label={words.enoughLabel} hint={words.enoughHint} isBusy={acts.isBusy} onKeep={acts.enough} />
  )
}

export function WaitingForm({ task, acts }: FormProps) {
  return (
    <OneLine
      label={words.waitingLabel}
      first={task.waitingFor ?? ''}
      isBusy={acts.isBusy}
      onKeep={acts.waitFor}
    />
  )
}

/** Copied at once where the browser allows it; shown always, so that it can be read and copied by hand. */
export function AskForm({ task }: FormProps) {
  const message = words.ask(task.title)
  const [said, setSaid] = useState('')
  useEffect(() => {
    const copy = async () => navigator.clipboard.writeText(message)
    copy().then(
      () => setSaid(words.copied),
      () => setSaid(words.copyByHand),
    )
  }, [message])
  return (
    <div className="grid gap-1">
      <TextArea label={words.askLabel} readOnly value={message} onFocus={({ target }) => target.select()} />
      <p role="status" className="text-small text-muted">
        {said}
      </p>
    </div>
  )
}

/** The smaller step arrives here, with its timer. */
export function SmallerForm({ task, acts }: FormProps) {
  const { make, isBusy, problem, outcome } = useSmaller()
  const first = task.id
  useEffect(() => make({ taskId: first }), [make, first])
  const step = task.steps.find(({ id }) => id === outcome?.stepId)
  return (
    <div className="grid gap-2">
      <div role="status">
        {step && (
          <NextStep
            task={task}
            step={step}
            variant="primary"
            onStart={(minutes) => acts.start(minutes, { task, step })}
          />
        )}
        {outcome?.isNew === false && <p className="mt-2 text-small text-muted">{words.smallest}</p>}
      </div>
      {problem !== null && <Notice tone="info">{problem}</Notice>}
      <Button
        variant="quiet"
        busy={isBusy}
        onClick={() => make({ taskId: task.id })}
        className="justify-self-start"
      >
        {words.make}
      </Button>
    </div>
  )
}

const othersShown = { deep: 5, moderate: 3, scattered: 1 }

/** A few other things, each begun with one press. */
export function OthersForm({ task, acts }: FormProps) {
  const { level } = useSettings()
  const { data: today } = useToday()
  const others = (today?.open ?? []).filter(({ id }) => id !== task.id).slice(0, othersShown[level])
  if (others.length === 0) return <p className="text-muted">{words.noOthers}</p>
  return (
    <ul aria-label={words.othersLabel} className="grid gap-1">
      {others.map((other) => (
        <li key={other.id} className="flex flex-wrap items-center justify-between gap-2">
          <span className="min-w-0 flex-1 basis-48 wrap-anywhere">{other.title}</span>
          <Button icon={<Play />} onClick={() => acts.start(5, { task: other })}>
            {words.startFor(5)}
          </Button>
        </li>
      ))}
    </ul>
  )
}
