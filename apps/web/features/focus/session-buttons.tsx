'use client'
import type { RefObject } from 'react'
import type { FocusDetail } from '@sol/contracts/focus-sessions'
import { Button } from '@sol/ui/components/button'
import { useSettings } from '../../lib/react/use-settings.ts'
import { focus as said } from '../../words/en/focus.ts'
import { Extensions } from './extensions.tsx'
import type { FocusView } from './focus-view.ts'
import type { SessionActs } from './use-session-acts.ts'

interface SessionButtonsProps {
  readonly session: FocusDetail
  readonly view: FocusView
  readonly acts: SessionActs
  readonly parkRef: RefObject<HTMLDivElement | null>
  readonly onPark: () => void
  readonly onDone: () => void
  readonly onMore: () => void
}

/** Pause while it works; what goes on while it rests. */
function PauseButton({ session, view, acts }: Pick<SessionButtonsProps, 'session' | 'view' | 'acts'>) {
  if (view.phase === 'paused')
    return (
      <Button variant="primary" onClick={acts.goOn}>
        {said.goOn}
      </Button>
    )
  if (view.phase === 'break' || view.phase === 'breakOver')
    return (
      <Button variant={view.phase === 'breakOver' ? 'primary' : 'secondary'} onClick={acts.goOn}>
        {session.mode === 'pomodoro' ? said.nextRound : said.goOn}
      </Button>
    )
  return <Button onClick={acts.pause}>{said.pause}</Button>
}

/** Three quiet buttons, and the rest behind "More"; in the scattered level the one, and the rest behind "More". */
export function SessionButtons(props: SessionButtonsProps) {
  const { session, view, acts, parkRef, onPark, onDone, onMore } = props
  const isResting = view.phase === 'paused' || view.phase === 'break' || view.phase === 'breakOver'
  const isScattered = useSettings().level === 'scattered'
  return (
    <div className="grid justify-items-center gap-2">
      <div ref={parkRef} className="flex flex-wrap justify-center gap-2.5">
        {(!isScattered || isResting) && <PauseButton {...{ session, view, acts }} />}
        {!isScattered && (
          <Button data-park="" onClick={onPark}>
            {said.park}
          </Button>
        )}
        <Button onClick={onDone}>{said.finish}</Button>
        <Button
          variant="quiet"
          aria-haspopup="dialog"
          data-park={isScattered ? '' : undefined}
          onClick={onMore}
        >
          {said.more}
        </Button>
      </div>
      {view.phase === 'reached' && !isScattered && (
        <div className="flex flex-wrap justify-center" role="group" aria-label={said.extend}>
          <Extensions acts={acts} quiet />
        </div>
      )}
    </div>
  )
}
