'use client'
import { useId, useState } from 'react'
import type { FocusDetail } from '@sol/contracts/focus-sessions'
import { workedMs } from '@sol/contracts/focus-timeline'
import { Button } from '@sol/ui/components/button'
import { SolSays } from '@sol/ui/components/sol-says'
import { TextField } from '@sol/ui/components/text-field'
import { keepText, readKeptText } from '../../lib/kept-text.ts'
import { usePerson } from '../../lib/react/session-context.tsx'
import { useFocusActs } from '../../lib/react/use-focus-acts.ts'
import { minutesDown } from '../../lib/time.ts'
import { focus as said } from '../../words/en/focus.ts'
import { scale } from '../../words/en/scale.ts'
import { sol } from '../../words/en/sol.ts'
import { DoneChoice } from './done-choice.tsx'

interface DonePanelProps {
  /** As it ended. */
  readonly session: FocusDetail
  /** The end is taken back: it runs on. */
  readonly onResume: (wasTaskDone: boolean) => void
  readonly onLeave: () => void
}

const nextMoveMaximum = 200

/** One tap of five; a second tap on the same takes it back. */
function Rating({ onRate }: { readonly onRate: (rating: number | null) => void }) {
  const [chosen, choose] = useState<number | null>(null)
  const id = useId()
  const rate = (rating: number) => {
    const next = chosen === rating ? null : rating
    choose(next)
    onRate(next)
  }
  return (
    <div role="group" aria-labelledby={id} className="grid gap-2">
      <p id={id} className="font-medium">
        {said.rating}
      </p>
      <div className="flex flex-wrap gap-2">
        {scale.focus.map((word, at) => (
          <button
            key={word}
            type="button"
            aria-pressed={chosen === at * 25}
            onClick={() => rate(at * 25)}
            className="focus-rating"
          >
            {word}
          </button>
        ))}
      </div>
    </div>
  )
}

/** The line for next time: kept when the field is left, with Enter, and half-written on this device. */
function NextMove({
  session,
  onKeep,
}: {
  readonly session: FocusDetail
  readonly onKeep: (text: string) => void
}) {
  const { id: userId } = usePerson()
  const draft = `focus-next-${session.id}`
  const [text, show] = useState(() => readKeptText(userId, draft) ?? '')
  const [kept, setKept] = useState('')
  const keep = () => {
    const line = text.trim()
    if (line === kept) return
    onKeep(line)
    setKept(line)
    keepText(userId, draft, null)
  }
  return (
    <TextField
      label={said.nextMove}
      hint={said.nextMoveHint}
      value={text}
      maxLength={nextMoveMaximum}
      enterKeyHint="done"
      onChange={({ target: { value } }) => {
        show(value)
        keepText(userId, draft, value)
      }}
      onBlur={keep}
      onKeyDown={({ key, nativeEvent }) => key === 'Enter' && !nativeEvent.isComposing && keep()}
    />
  )
}

/** What it came to, side by side with what was planned: a number, not a verdict. */
function Summary({ session }: { readonly session: FocusDetail }) {
  const now = Date.parse(session.endedAt ?? session.startedAt)
  const own = workedMs(session, now)
  const minutes = minutesDown(own)
  const all = minutesDown(own + session.spentBefore * 1000)
  const title = session.taskTitle
  return (
    <div className="grid gap-1">
      <p className="text-lead">{title === null ? said.doneFree(minutes) : said.doneOn(title, minutes)}</p>
      {title !== null && (
        <p className="text-muted">
          {session.estimateMinutes === null ? said.soFar(all) : said.planned(session.estimateMinutes, all)}
        </p>
      )}
    </div>
  )
}

/** After the end, which is kept already: whatever is said here is a gift to later, and nothing has to be. */
export function DonePanel({ session, onResume, onLeave }: DonePanelProps) {
  const { act } = useFocusActs()
  const [isTaskDone, setTaskDone] = useState(false)
  const markDone = (done: boolean) => {
    setTaskDone(done)
    act(session, done ? { completeTask: true } : { reopenTask: true })
  }
  return (
    <section className="grid w-full max-w-xl gap-6" aria-labelledby="focus-done">
      <header className="grid gap-2">
        <h1 id="focus-done" tabIndex={-1} className="text-title font-strong outline-none">
          {said.doneHeading}
        </h1>
        <Summary session={session} />
      </header>
      {session.company === 'sol' && <SolSays footnote={sol.by}>{sol.sitEnd}</SolSays>}
      {session.taskId !== null && <DoneChoice checked={isTaskDone} onChange={markDone} />}
      <Rating onRate={(rating) => act(session, { rating })} />
      {session.taskId !== null && !isTaskDone && (
        <NextMove
          session={session}
          onKeep={(text) => act(session, { nextMove: text === '' ? null : text })}
        />
      )}
      <div className="flex flex-wrap gap-2.5">
        <Button variant="primary" onClick={onLeave}>
          {said.leave}
        </Button>
        <Button variant="quiet" onClick={() => onResume(isTaskDone)}>
          {said.resume}
        </Button>
      </div>
    </section>
  )
}
