'use client'
import { useRouter } from 'next/navigation'
import { Fragment, useEffect, type ReactNode } from 'react'
import { Button } from '@sol/ui/components/button'
import { Notice } from '@sol/ui/components/notice'
import { session } from '../../lib/client.ts'
import { useSession } from '../../lib/react/session-context.tsx'
import { words } from '../../words/words.ts'

interface SignedInProps {
  /** Holds the place, in its real size, until it is known who is here. */
  readonly skeleton: ReactNode
  /** What this device can still show while the server cannot say who is here. */
  readonly whileAway?: ReactNode
  readonly children: ReactNode
}

/** Draws its children for a signed-in person; everyone else is brought to the door. */
export function SignedIn({ skeleton, whileAway, children }: SignedInProps) {
  const state = useSession()
  const router = useRouter()
  const isOut = state.phase === 'signed-out'
  useEffect(() => {
    if (isOut) router.replace('/')
  }, [isOut, router])
  // The key: drafts of one person never show to the next.
  if (state.phase === 'signed-in') return <Fragment key={state.user.id}>{children}</Fragment>
  if (state.phase !== 'unreachable') return skeleton
  const again = <Button onClick={session.look}>{words.shell.tryAgain}</Button>
  return (
    <>
      {whileAway}
      <Notice tone="problem" action={again}>
        {words.problems.unreachable}
      </Notice>
    </>
  )
}
