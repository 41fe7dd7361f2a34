'use client'
import { lazy, Suspense, useRef, useState } from 'react'
import type { FocusDetail } from '@sol/contracts/focus-sessions'
import { Button } from '@sol/ui/components/button'
import { FocusDial } from '@sol/ui/components/focus-dial'
import { SolSays } from '@sol/ui/components/sol-says'
import { useCommand } from '../../lib/react/use-command.ts'
import { usePerson } from '../../lib/react/session-context.tsx'
import { useServerNow } from '../../lib/react/use-server-now.ts'
import { useSettings } from '../../lib/react/use-settings.ts'
import { useShortcut } from '../../lib/react/use-shortcut.ts'
import { focus as said } from '../../words/en/focus.ts'
import { sol } from '../../words/en/sol.ts'
import { focusView, type FocusView } from './focus-view.ts'
import { focusWords } from './focus-words.ts'
import { GapCard } from './gap-card.tsx'
import { SessionHead, useStillSession } from './session-head.tsx'
import { SessionButtons } from './session-buttons.tsx'
import { ThoughtField } from './thought-field.tsx'
import { useEnds } from './use-ends.ts'
import { useGap } from './use-gap.ts'
import { useSessionActs } from './use-session-acts.ts'
import { useTabTitle } from './use-tab-title.ts'

const MoreSheet = lazy(async () => ({ default: (await import('./more-sheet.tsx')).MoreSheet }))

/** The arc moves smoothly enough for its size, and the chime comes on time; the words change once a minute. */
const beat = 1000

interface RunningSessionProps {
  readonly session: FocusDetail
  /** Asks the server what runs: after a sleep, and when a clock was set. */
  readonly onDoubt: () => void
  /** After Done or Stop here, with the session as it ended. */
  readonly onEnd: (session: FocusDetail) => void
}

/** One line when it has gone on for long; it never stops anything. */
function LongStretch({ warmth, limit }: { readonly warmth: FocusView['warmth']; readonly limit: number }) {
  return (
    <p role="status" className="text-center text-muted empty:hidden">
      {warmth === 2 && said.longStretch(limit + 15)}
      {warmth === 3 && said.longerStretch(limit + 30)}
    </p>
  )
}

const useParking = (keep: (text: string) => void) => {
  const [isOpen, setOpen] = useState(false)
  const [isKept, setKept] = useState(false)
  const button = useRef<HTMLDivElement>(null)
  const open = () => {
    setKept(false)
    setOpen(true)
  }
  const close = () => {
    setOpen(false)
    button.current?.querySelector<HTMLElement>('[data-park]')?.focus()
  }
  useCommand('capture', open)
  useShortcut('c', open)
  const park = (text: string) => {
    keep(text)
    setKept(true)
  }
  return { isOpen, isKept, open, close, park, button }
}

export function RunningSession({ session, onDoubt, onEnd }: RunningSessionProps) {
  const { timeZone } = usePerson()
  const settings = useSettings()
  const now = useServerNow(beat, onDoubt)
  const view = focusView(session, now, settings)
  const { remaining, end } = focusWords(view, session.startedAt, timeZone)
  const still = useStillSession(session)
  const acts = useSessionActs(session)
  const { gap, forget } = useGap(session, view, now)
  const parking = useParking(acts.park)
  const [isMoreOpen, openMore] = useState(false)
  useEnds(session, view, now)
  useTabTitle(said.tabTitle(remaining))
  const leaveMoreAnd = (act: () => void) => () => {
    openMore(false)
    act()
  }
  const isReached = view.phase === 'reached' || view.phase === 'breakOver'
  return (
    <div className="grid w-full max-w-3xl justify-items-center gap-6">
      <div aria-hidden="true" className="focus-warmth" data-warmth={view.warmth} />
      <SessionHead session={still} />
      <FocusDial
        progress={view.progress}
        remainingText={remaining}
        endText={session.mode === 'pomodoro' ? `${said.round(view.round)}, ${end}` : end}
        title={said.heading}
        isResting={view.phase === 'break' || view.phase === 'breakOver' || view.phase === 'paused'}
      />
      <p role="status" className="sr-only">
        {isReached && remaining}
      </p>
      {gap && <GapCard gap={gap} acts={acts} onAnswer={forget} />}
      <SessionButtons
        session={session}
        view={view}
        acts={acts}
        parkRef={parking.button}
        onPark={parking.open}
        onDone={() => onEnd(acts.end('finished'))}
        onMore={() => openMore(true)}
      />
      {parking.isOpen && (
        <ThoughtField
          label={said.parkLabel}
          hint={said.parkHint}
          draft="focus-park"
          onKeep={parking.park}
          onClose={parking.close}
        />
      )}
      <p role="status" className="text-center text-small text-muted empty:hidden">
        {parking.isKept && said.parked}
      </p>
      <LongStretch warmth={view.warmth} limit={settings.focusLimit} />
      {session.company === 'sol' && <SolSays footnote={sol.by}>{sol.sitStart}</SolSays>}
      {isMoreOpen && (
        <Suspense>
          <MoreSheet
            {...{ session, view, acts }}
            first={
              settings.level === 'scattered' && (
                <>
                  {view.endsAt !== null || view.phase === 'flow' ? (
                    <Button onClick={acts.pause}>{said.pause}</Button>
                  ) : null}
                  <Button onClick={leaveMoreAnd(parking.open)}>{said.park}</Button>
                </>
              )
            }
            onStop={() => onEnd(acts.end('stopped'))}
            onClose={() => openMore(false)}
          />
        </Suspense>
      )}
    </div>
  )
}
