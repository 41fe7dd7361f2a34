'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Button } from '@sol/ui/components/button'
import { Notice } from '@sol/ui/components/notice'
import { session } from '../../lib/client.ts'
import { getInstance } from '../../lib/operations.ts'
import { useSession } from '../../lib/react/session-context.tsx'
import { send } from '../../lib/send.ts'
import { words } from '../../words/words.ts'

/** Where a visitor without a session begins. */
const doorFor = async (): Promise<string> => {
  const { hasAccounts } = await send(getInstance, {})
  return hasAccounts ? '/sign-in/' : '/sign-up/'
}

/** Decides: Today for whoever is signed in, the first account where there is none, else signing in. */
export function Entrance() {
  const { phase } = useSession()
  const router = useRouter()
  const [tries, setTries] = useState(0)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (phase === 'signed-in') router.replace('/today/')
    if (phase !== 'signed-out') return
    doorFor().then(
      (door) => router.replace(door),
      () => setFailed(true),
    )
  }, [phase, router, tries])
  const again = () => {
    setFailed(false)
    setTries(tries + 1)
    session.look()
  }
  if (!failed && phase !== 'unreachable') return <p className="sr-only">{words.shell.loading}</p>
  return (
    <Notice tone="problem" action={<Button onClick={again}>{words.shell.tryAgain}</Button>}>
      {words.problems.unreachable}
    </Notice>
  )
}
