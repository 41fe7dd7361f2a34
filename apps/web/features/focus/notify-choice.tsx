'use client'
import { useState } from 'react'
import { Button } from '@sol/ui/components/button'
import { focus as said } from '../../words/en/focus.ts'

const permissionNow = (): NotificationPermission | 'none' =>
  typeof Notification === 'undefined' ? 'none' : Notification.permission

/** Asked for only when the person asks. */
export function NotifyChoice() {
  const [permission, setPermission] = useState(permissionNow)
  if (permission === 'granted') return <p className="text-small text-muted">{said.notifyOn}</p>
  if (permission !== 'default') return <p className="text-small text-muted">{said.notifyOff}</p>
  const ask = () => void Notification.requestPermission().then(setPermission, () => setPermission('denied'))
  return (
    <Button className="justify-self-start" onClick={ask}>
      {said.notify}
    </Button>
  )
}
