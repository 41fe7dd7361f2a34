'use client'
import { useState, type ReactNode } from 'react'
import type { FocusDetail } from '@sol/contracts/focus-sessions'
import { Button } from '@sol/ui/components/button'
import { AppSheet } from '../../lib/react/app-sheet.tsx'
import { focus as said } from '../../words/en/focus.ts'
import { Extensions } from './extensions.tsx'
import type { FocusView } from './focus-view.ts'
import { NotifyChoice } from './notify-choice.tsx'
import { SoundChoice } from './sound-choice.tsx'
import { ThoughtField } from './thought-field.tsx'
import type { SessionActs } from './use-session-acts.ts'

interface MoreSheetProps {
  readonly session: FocusDetail
  readonly view: FocusView
  readonly acts: SessionActs
  /** What the level puts aside stands here first. */
  readonly first?: ReactNode
  readonly onStop: () => void
  readonly onClose: () => void
}

const earlier = [5, 15, 30]

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-medium">{label}</legend>
      <div className="flex flex-wrap gap-2">{children}</div>
    </fieldset>
  )
}

function Note({ acts }: Pick<MoreSheetProps, 'acts'>) {
  const [isNoted, setNoted] = useState(false)
  const note = (text: string) => {
    acts.note(text)
    setNoted(true)
  }
  if (!acts.canNote) return <p className="text-muted">{said.notesFull}</p>
  return (
    <div>
      <ThoughtField label={said.note} hint={said.noteHint} draft="focus-note" onKeep={note} />
      <p role="status" className="mt-1 text-small text-muted">
        {isNoted && said.noted}
      </p>
    </div>
  )
}

/** Everything beyond the three buttons. */
export function MoreSheet({ session, view, acts, first, onStop, onClose }: MoreSheetProps) {
  const isResting = view.phase === 'break' || view.phase === 'breakOver' || view.phase === 'paused'
  return (
    <AppSheet className="sheet-small" title={said.more} onClose={onClose}>
      <div className="grid gap-6">
        {first && <div className="flex flex-wrap gap-2">{first}</div>}
        <SoundChoice />
        {session.plannedMinutes !== null && (
          <Row label={said.extend}>
            <Extensions acts={acts} />
          </Row>
        )}
        <Row label={said.startedEarlier}>
          {earlier.map((minutes) => (
            <Button key={minutes} onClick={() => acts.beganEarlier(minutes)}>
              {said.minutesAgo(minutes)}
            </Button>
          ))}
        </Row>
        <Note acts={acts} />
        <NotifyChoice />
        <div className="flex flex-wrap items-center gap-2">
          {!isResting && <Button onClick={acts.rest}>{said.rest}</Button>}
          <Button onClick={onStop}>{said.stop}</Button>
          <p className="text-small text-muted">{said.stopHint}</p>
        </div>
      </div>
    </AppSheet>
  )
}
