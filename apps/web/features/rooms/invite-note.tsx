'use client'
import { useState } from 'react'
import { Button } from '@sol/ui/components/button'
import { TextField } from '@sol/ui/components/text-field'
import { rooms as words } from '../../words/en/rooms.ts'
import { inviteLink } from './invite-link.ts'

/** The link that lets people in, while it can be seen. */
export function InviteNote({ invite }: { readonly invite: string }) {
  const [said, setSaid] = useState('')
  const link = inviteLink(invite)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      setSaid(words.copied)
    } catch {
      setSaid(words.copyByHand)
    }
  }
  return (
    <div className="grid gap-2">
      <TextField
        label={words.inviteLabel}
        hint={words.inviteHint}
        readOnly
        value={link}
        onFocus={({ target }) => target.select()}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={() => void copy()}>{words.copy}</Button>
        <span role="status" className="text-small text-muted">
          {said}
        </span>
      </div>
    </div>
  )
}
