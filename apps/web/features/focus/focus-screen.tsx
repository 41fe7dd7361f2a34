'use client'
import { useRouter } from 'next/navigation'
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react'
import type { FocusDetail } from '@sol/contracts/focus-sessions'
import { Button } from '@sol/ui/components/button'
import { Notice } from '@sol/ui/components/notice'
import { explain } from '../../lib/explain.ts'
import { keepRunning } from '../../lib/kept-focus.ts'
import { usePerson } from '../../lib/react/session-context.tsx'
import { useUndo } from '../../lib/react/undo-context.tsx'
import { useFocusActs } from '../../lib/react/use-focus-acts.ts'
import { serverNow } from '../../lib/server-clock.ts'
import { focus as said } from '../../words/en/focus.ts'
import { words } from '../../words/words.ts'
import { ambient } from './ambient.ts'
import { FocusSkeleton } from './focus-skeleton.tsx'
import { RunningSession } from './running-session.tsx'
import { useCurrentFocus } from './use-focus.ts'

const DonePanel = lazy(async () => ({ default: (await import('./done-panel.tsx')).DonePanel }))
const StartPanel = lazy(async () => ({ default: (await import('./start-panel.tsx')).StartPanel }))

interface FocusScreenProps {
  /** Where a thought is kept while nothing runs. */
  readonly capture: ReactNode
}

/** What runs, what has ended here a moment ago, or a start. */
export function FocusScreen({ capture }: FocusScreenProps) {
  const { current, isKnown, error, refetch } = useCurrentFocus()
  const { id: userId } = usePerson()
  const [over, setOver] = useState<FocusDetail | null>(null)
  const { act } = useFocusActs()
  const { offer, close } = useUndo()
  const router = useRouter()
  useEffect(() => {
    if (isKnown) keepRunning(userId, current, serverNow() - Date.now())
  }, [isKnown, userId, current])
  const resume = (session: FocusDetail, wasTaskDone = false) => {
    act(session, { reopen: true, ...(wasTaskDone && { reopenTask: true }) })
    close()
    setOver(null)
  }
  const end = (session: FocusDetail) => {
    ambient.stop()
    setOver(session)
    offer(said.endedSaid, () => resume(session))
  }
  if (current && current.id !== over?.id)
    return <RunningSession key={current.id} session={current} onDoubt={() => void refetch()} onEnd={end} />
  if (over)
    return (
      <Suspense fallback={<FocusSkeleton />}>
        <DonePanel
          key={over.id}
          session={over}
          onResume={(wasTaskDone) => resume(over, wasTaskDone)}
          onLeave={() => router.push('/today/')}
        />
      </Suspense>
    )
  if (isKnown)
    return (
      <Suspense fallback={<FocusSkeleton />}>
        <StartPanel />
        {capture}
      </Suspense>
    )
  if (!error) return <FocusSkeleton />
  const again = <Button onClick={() => void refetch()}>{words.shell.tryAgain}</Button>
  return (
    <Notice tone="problem" action={again}>
      {explain(error)}
    </Notice>
  )
}
