'use client'
import { useState } from 'react'
import type { FocusOutcome, FocusSession } from '@sol/contracts/focus-sessions'
import { Button } from '@sol/ui/components/button'
import { FocusDial } from '@sol/ui/components/focus-dial'
import { Notice } from '@sol/ui/components/notice'
import { explain } from '../../lib/explain.ts'
import { usePerson } from '../../lib/react/session-context.tsx'
import { useNow } from '../../lib/react/use-now.ts'
import { serverTime } from '../../lib/server-clock.ts'
import { focus as said } from '../../words/en/focus.ts'
import { DoneChoice } from './done-choice.tsx'
import { extended, focusClock } from './focus-clock.ts'
import { focusWords } from './focus-words.ts'
import { useChime } from './use-chime.ts'
import { useFocusChange } from './use-focus.ts'
import { useTabTitle } from './use-tab-title.ts'

/** The arc moves smoothly enough for its size, and the chime comes on time; the words change once a minute. */
const beat = 1000

interface RunningSessionProps {
  readonly session: FocusSession
  /** After Finish or Stop here. */
  readonly onEnd: () => void
}

export function RunningSession({ session, onEnd }: RunningSessionProps) {
  const { timeZone } = usePerson()
  const now = serverTime(useNow(beat))
  const clock = focusClock(session, now)
  const { remaining, end } = focusWords(clock, session.startedAt, timeZone)
  const [taskIsDone, setTaskIsDone] = useState(true)
  const change = useFocusChange()
  const more = extended(session, now)
  useChime(session.id, clock)
  useTabTitle(said.tabTitle(remaining))
  const endAs = (outcome: FocusOutcome) => {
    const completeTask = outcome === 'finished' && session.taskId !== null && taskIsDone
    change.mutate({ session, outcome, completeTask }, { onSuccess: onEnd })
  }
  return (
    <div className="grid w-full max-w-2xl justify-items-center gap-6">
      <h1
        tabIndex={-1}
        className="text-center text-lead font-strong break-words outline-none wide:text-title outline-none"
      >
        {session.taskTitle ?? said.free}
      </h1>
      <FocusDial
        progress={clock.phase === 'flow' ? null : clock.phase === 'running' ? clock.progress : 1}
        remainingText={remaining}
        endText={end}
        title={said.heading}
      />
      <p role="status" className="sr-only">
        {clock.phase === 'reached' && said.reached}
      </p>
      {session.taskId && <DoneChoice checked={taskIsDone} onChange={setTaskIsDone} />}
      {change.error && <Notice tone="problem">{explain(change.error)}</Notice>}
      <div className="flex flex-wrap justify-center gap-2.5">
        <Button busy={change.isPending} onClick={() => endAs('finished')}>
          {said.finish}
        </Button>
        <Button variant="quiet" busy={change.isPending} onClick={() => endAs('stopped')}>
          {said.stop}
        </Button>
        {more !== null && (
          <Button variant="quiet" onClick={() => change.mutate({ session, plannedMinutes: more })}>
            {said.fiveMore}
          </Button>
        )}
      </div>
    </div>
  )
}
