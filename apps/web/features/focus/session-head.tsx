'use client'
import { useState } from 'react'
import type { FocusDetail } from '@sol/contracts/focus-sessions'
import { focus as said } from '../../words/en/focus.ts'

/** The start for the hands: where it was left, the step, or the first move. */
const moveOf = ({ wasAt, stepTitle, firstMove, nextStep }: FocusDetail): string | null => {
  if (stepTitle !== null) return said.step(stepTitle)
  if (wasAt !== null) return said.wasAt(wasAt)
  if (firstMove !== null) return said.firstMove(firstMove)
  return nextStep === null ? null : said.nextStep(nextStep)
}

/** The words of a session as they were at its start: what changes elsewhere does not change here meanwhile. */
export const useStillSession = (session: FocusDetail): FocusDetail => {
  const [still, keep] = useState(session)
  // Once: what the server adds to a start that was made here, as where it was left.
  const isFirstAnswer = still.version === 0 && session.version > 0
  if (isFirstAnswer || still.id !== session.id) keep(session)
  return isFirstAnswer || still.id !== session.id ? session : still
}

/** The one thing, large; what it belongs to, small. */
export function SessionHead({ session }: { readonly session: FocusDetail }) {
  const title = session.taskTitle ?? said.free
  const move = moveOf(session)
  return (
    <header className="grid max-w-2xl gap-1.5 text-center">
      <h1
        tabIndex={-1}
        className={
          move === null
            ? 'text-[1.5rem] leading-tight font-strong wrap-anywhere outline-none phone:text-title'
            : 'text-muted wrap-anywhere outline-none'
        }
      >
        {title}
      </h1>
      {move !== null && (
        <p className="text-[1.5rem] leading-tight font-strong wrap-anywhere phone:text-title">{move}</p>
      )}
    </header>
  )
}
