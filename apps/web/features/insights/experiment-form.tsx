'use client'
import { useState, type SyntheticEvent } from 'react'
import type { Outcome } from '@sol/contracts/insights'
import { Button } from '@sol/ui/components/button'
import { Segments } from '@sol/ui/components/segments'
import { TextField } from '@sol/ui/components/text-field'
import { insights as said } from '../../words/en/insights.ts'
import type { ExperimentActs } from './use-insights.ts'

const outcomes = ['energy', 'mood', 'focus'] as const

export interface Draft {
  readonly subject: string
  readonly outcome: Outcome
}

interface FormProps {
  readonly draft: Draft
  readonly acts: ExperimentActs
  readonly onClose: () => void
}

/** Nothing begins by itself: it is kept as a proposal first. */
export function ExperimentForm({ draft, acts, onClose }: FormProps) {
  const [subject, setSubject] = useState(draft.subject)
  const [outcome, setOutcome] = useState(draft.outcome)
  const [days, setDays] = useState<'28' | '56'>('28')
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (subject.trim() === '') return
    acts.propose.mutate({ subject, outcome, days: days === '28' ? 28 : 56 }, { onSuccess: onClose })
  }
  return (
    <form onSubmit={submit} className="mt-4 grid gap-4 border-t border-line pt-5">
      <TextField
        label={said.subject}
        maxLength={120}
        // eslint-disable-next-line jsx-a11y-x/no-autofocus -- it opens because it was asked for
        autoFocus
        value={subject}
        onChange={({ target: { value } }) => setSubject(value)}
      />
      <div className="flex flex-wrap gap-x-8 gap-y-4">
        <Segments
          label={said.outcome}
          options={outcomes.map((value) => ({ value, label: said.outcomes[value] }))}
          value={outcome}
          onChange={setOutcome}
        />
        <Segments
          label={said.length}
          options={[
            { value: '28', label: '28' },
            { value: '56', label: '56' },
          ]}
          value={days}
          onChange={setDays}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" busy={acts.propose.isPending}>
          {said.propose}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {said.leaveForm}
        </Button>
      </div>
    </form>
  )
}
