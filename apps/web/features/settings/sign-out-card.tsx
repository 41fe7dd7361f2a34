'use client'
import { useState } from 'react'
import { Button } from '@sol/ui/components/button'
import { Card } from '@sol/ui/components/card'
import { Notice } from '@sol/ui/components/notice'
import { session } from '../../lib/client.ts'
import { wipeDeviceData } from '../../lib/device-data.ts'
import { explain } from '../../lib/explain.ts'
import { Offline } from '../../lib/problem.ts'
import { useOutbox, useOutboxView } from '../../lib/react/outbox-context.tsx'
import { usePerson } from '../../lib/react/session-context.tsx'
import { settings } from '../../words/en/settings.ts'

/** Signing out wipes what this browser keeps; what has not reached the server is asked about first. */
const useSignOut = () => {
  const { id } = usePerson()
  const outbox = useOutbox()
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const signOut = async () => {
    setBusy(true)
    try {
      await session.leave()
      for (const entry of outbox?.view().entries ?? []) await outbox?.drop(entry.id)
      wipeDeviceData(id)
    } catch (error) {
      setProblem(error instanceof Offline ? settings.signOutOffline : explain(error))
      setBusy(false)
    }
  }
  return { problem, busy, signOut: () => void signOut() }
}

function AskFirst(props: {
  readonly count: number
  readonly onStay: () => void
  readonly onLeave: () => void
}) {
  return (
    <div role="alertdialog" aria-label={settings.signOut} className="grid gap-3">
      <p>
        {settings.waiting(props.count)} {settings.waitingHint}
      </p>
      <div className="flex flex-wrap gap-2.5">
        <Button onClick={props.onStay}>{settings.stay}</Button>
        <Button variant="quiet" onClick={props.onLeave}>
          {settings.removeAndSignOut}
        </Button>
      </div>
    </div>
  )
}

export function SignOutCard() {
  const { entries } = useOutboxView()
  const { problem, busy, signOut } = useSignOut()
  const [asks, setAsks] = useState(false)
  const leave = () => {
    if (entries.length > 0) setAsks(true)
    else signOut()
  }
  return (
    <Card title={settings.signOut}>
      {problem && <Notice tone="problem">{problem}</Notice>}
      {asks && entries.length > 0 ? (
        <AskFirst count={entries.length} onStay={() => setAsks(false)} onLeave={signOut} />
      ) : (
        <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
          <p className="min-w-0 flex-1 basis-60 text-muted">{settings.signOutHint}</p>
          <Button busy={busy} onClick={leave}>
            {settings.signOut}
          </Button>
        </div>
      )}
    </Card>
  )
}
