'use client'
import { X } from 'lucide-react'
import { useState, type SyntheticEvent } from 'react'
import type { MarkedShift, ShiftQuestion } from '@sol/contracts/shifts'
import { Button } from '@sol/ui/components/button'
import { Card } from '@sol/ui/components/card'
import { Notice } from '@sol/ui/components/notice'
import { TextField } from '@sol/ui/components/text-field'
import { explain } from '../../lib/explain.ts'
import { dayText } from '../../lib/time.ts'
import { insights as said } from '../../words/en/insights.ts'
import { useShiftActs, useShifts } from './use-shifts.ts'

type Acts = ReturnType<typeof useShiftActs>

interface FormProps {
  /** The first guess of the day; the person may know better. */
  readonly day: string
  readonly today: string
  readonly acts: Acts
  readonly onClose: () => void
}

function ShiftForm({ day: guess, today, acts, onClose }: FormProps) {
  const [label, setLabel] = useState('')
  const [day, setDay] = useState(guess)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (label.trim() === '' || day === '') return
    acts.markDay.mutate({ day, label }, { onSuccess: onClose })
  }
  return (
    <form onSubmit={submit} className="mt-4 grid max-w-md gap-4">
      <TextField
        label={said.whatHappened}
        maxLength={120}
        // eslint-disable-next-line jsx-a11y-x/no-autofocus -- it opens because it was asked for
        autoFocus
        value={label}
        onChange={({ target: { value } }) => setLabel(value)}
      />
      <TextField
        label={said.sinceWhen}
        type="date"
        max={today}
        value={day}
        onChange={({ target: { value } }) => setDay(value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" busy={acts.markDay.isPending}>
          {said.keepShift}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {said.leaveForm}
        </Button>
      </div>
    </form>
  )
}

interface QuestionProps {
  readonly question: ShiftQuestion
  readonly acts: Acts
  readonly onHappened: () => void
}

function Question({ question: { outcome, weeks, points, day }, acts, onHappened }: QuestionProps) {
  return (
    <>
      <p className="text-lead">{said.shiftQuestion(said.outcomes[outcome], weeks, points)}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button onClick={onHappened}>{said.somethingHappened}</Button>
        <Button
          variant="quiet"
          busy={acts.markDay.isPending}
          onClick={() => acts.markDay.mutate({ day, label: null })}
        >
          {said.nothingHappened}
        </Button>
      </div>
    </>
  )
}

function Marked({ one, onRemove }: { readonly one: MarkedShift; readonly onRemove: () => void }) {
  const { label, day, moved } = one
  const movedText = moved.map(({ outcome, points, before, after }) =>
    said.moved(said.outcomes[outcome], points, before, after),
  )
  return (
    <li className="flex items-start gap-3 border-t border-line py-4 first:border-t-0">
      <div className="min-w-0 flex-1">
        <p className="font-medium wrap-anywhere">{said.since(label, dayText(day))}</p>
        <p className="max-w-prose text-muted">{movedText.length > 0 ? movedText.join(' ') : said.notMoved}</p>
      </div>
      <button
        type="button"
        className="icon-button shrink-0"
        aria-label={said.removeShift(label)}
        onClick={onRemove}
      >
        <X aria-hidden="true" />
      </button>
    </li>
  )
}

/** What the person marked, and at most one question about what looks different. Never a verdict. */
export function ShiftsCard({ today }: { readonly today: string }) {
  const { data } = useShifts()
  const acts = useShiftActs()
  const [formDay, setFormDay] = useState<string>()
  if (!data) return null
  const { question, marked } = data
  const problem = acts.markDay.error ?? acts.remove.error
  return (
    <Card title={said.shifts}>
      {problem && <Notice tone="problem">{explain(problem)}</Notice>}
      {question && <Question question={question} acts={acts} onHappened={() => setFormDay(question.day)} />}
      {!question && marked.length === 0 && <p className="max-w-prose text-muted">{said.shiftsHint}</p>}
      {marked.length > 0 && (
        <ul>
          {marked.map((one) => (
            <Marked key={one.id} one={one} onRemove={() => acts.remove.mutate(one.id)} />
          ))}
        </ul>
      )}
      {formDay !== undefined ? (
        <ShiftForm day={formDay} today={today} acts={acts} onClose={() => setFormDay(undefined)} />
      ) : (
        !question && (
          <Button variant="quiet" className="mt-3" onClick={() => setFormDay(today)}>
            {said.markShift}
          </Button>
        )
      )}
    </Card>
  )
}
