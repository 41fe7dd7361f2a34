'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { Button, buttonLook } from '@sol/ui/components/button'
import { Notice } from '@sol/ui/components/notice'
import { explain } from '../../lib/explain.ts'
import { focus as said } from '../../words/en/focus.ts'
import { words } from '../../words/words.ts'
import { FocusSkeleton } from './focus-skeleton.tsx'
import { RunningSession } from './running-session.tsx'
import { useCurrentFocus } from './use-focus.ts'

/** The sky alone, one arc that empties, three quiet buttons. */
export function FocusScreen() {
  const { data, error, refetch } = useCurrentFocus()
  const router = useRouter()
  if (data?.current) {
    return <RunningSession session={data.current} onEnd={() => router.push('/today/')} />
  }
  if (data) return <NothingRuns />
  if (!error) return <FocusSkeleton />
  const again = <Button onClick={() => void refetch()}>{words.shell.tryAgain}</Button>
  return (
    <Notice tone="problem" action={again}>
      {explain(error)}
    </Notice>
  )
}

function NothingRuns() {
  return (
    <div className="grid justify-items-center gap-3 text-center">
      <h1 tabIndex={-1} className="text-title font-strong outline-none">
        {said.none}
      </h1>
      <p className="text-muted">{said.noneHint}</p>
      <Link href="/today/" className={buttonLook('primary')}>
        {said.back}
      </Link>
    </div>
  )
}
