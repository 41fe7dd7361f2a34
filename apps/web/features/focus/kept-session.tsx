'use client'
import { useState } from 'react'
import { FocusDial } from '@sol/ui/components/focus-dial'
import { keptRunning } from '../../lib/kept-focus.ts'
import { useNow } from '../../lib/react/use-now.ts'
import { useSettings } from '../../lib/react/use-settings.ts'
import { ownTimeZone } from '../../lib/time.ts'
import { focus as said } from '../../words/en/focus.ts'
import { focusView } from './focus-view.ts'
import { focusWords } from './focus-words.ts'

/** The time of a session while nobody can say who is here: loaded again without the server. */
export function KeptSession() {
  const [kept] = useState(keptRunning)
  const settings = useSettings()
  const now = useNow(1000)
  if (!kept) return null
  const { session, offset } = kept
  const view = focusView(session, now + offset, settings)
  const { remaining, end } = focusWords(view, session.startedAt, ownTimeZone())
  return (
    <div className="grid w-full max-w-3xl justify-items-center gap-6 pb-6">
      <h1 tabIndex={-1} className="text-center text-title font-strong wrap-anywhere outline-none">
        {session.taskTitle ?? said.free}
      </h1>
      <FocusDial progress={view.progress} remainingText={remaining} endText={end} title={said.heading} />
      <p className="text-center text-muted">{said.away}</p>
    </div>
  )
}
