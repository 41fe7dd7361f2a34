'use client'
import type { Task } from '@sol/contracts/tasks'
import { Button } from '@sol/ui/components/button'
import { TextArea } from '@sol/ui/components/text-area'
import { TextField } from '@sol/ui/components/text-field'
import { task as words } from '../../words/en/tasks.ts'
import type { Draft, DraftEvent } from './text-draft.ts'
import { useTextDraft, type TextField as Field } from './use-text-draft.ts'

/** Both texts, and what can become of them. */
function Conflict({ draft, send }: { readonly draft: Draft; readonly send: (event: DraftEvent) => void }) {
  return (
    <div role="alert" className="grid gap-2 rounded-button border border-line-strong p-4">
      <p>{words.conflict}</p>
      <p className="text-small text-muted">{words.theirs}</p>
      <blockquote className="max-h-40 overflow-y-auto rounded-chip bg-sunken p-3 break-words whitespace-pre-wrap">
        {draft.theirs}
      </blockquote>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => send({ kind: 'keepMine' })}>{words.keepMine}</Button>
        <Button onClick={() => send({ kind: 'takeTheirs' })}>{words.takeTheirs}</Button>
        <Button variant="quiet" onClick={() => send({ kind: 'keepBoth' })}>
          {words.keepBoth}
        </Button>
      </div>
    </div>
  )
}

interface DraftFieldProps {
  readonly task: Task
  readonly field: Field
  readonly label: string
  readonly hint?: string
  readonly maximum: number
  /** One line that wraps instead of hiding its end, or several. */
  readonly lines?: 'wrapped' | 'several'
}

const statusText = ({ status }: Draft): string | undefined =>
  status === 'waiting' ? words.keptHere : status === 'saving' ? words.saving : undefined

/** A text that saves itself while it is written. */
export function DraftField({ task, field, label, hint, maximum, lines }: DraftFieldProps) {
  const { draft, isHeld, type, send } = useTextDraft(task, field)
  const given = {
    label,
    hint: statusText(draft) ?? hint,
    error: isHeld ? words.titleNeeded : undefined,
    value: draft.text,
    maxLength: maximum,
    onChange: (event: { target: { value: string } }) => type(event.target.value),
  }
  return (
    <div className="grid gap-2">
      {lines === undefined && <TextField {...given} />}
      {lines === 'several' && <TextArea {...given} />}
      {lines === 'wrapped' && <TextArea {...given} rows={1} className="min-h-12! resize-none! text-lead" />}
      {draft.theirs !== null && <Conflict draft={draft} send={send} />}
    </div>
  )
}
