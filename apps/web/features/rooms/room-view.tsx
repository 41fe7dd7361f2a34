'use client'
import { Play } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import type { Room } from '@sol/contracts/rooms'
import { Button, buttonLook } from '@sol/ui/components/button'
import { Card } from '@sol/ui/components/card'
import { Notice } from '@sol/ui/components/notice'
import { RoomHorizon } from '@sol/ui/components/room-horizon'
import { explain } from '../../lib/explain.ts'
import { useFocusActs } from '../../lib/react/use-focus-acts.ts'
import { useServerNow } from '../../lib/react/use-server-now.ts'
import { useSettings } from '../../lib/react/use-settings.ts'
import { useToday } from '../../lib/react/use-today.ts'
import { minute } from '../../lib/time.ts'
import { rooms as words } from '../../words/en/rooms.ts'
import { InviteNote } from './invite-note.tsx'
import { roomPeople } from './room-people.ts'
import { useRoomActs } from './use-rooms.ts'

/** The one amber button: sits down with what is next, or goes to what runs here already. */
function Sit({ room }: { readonly room: Room }) {
  const { data: today } = useToday()
  const { focusMinutes } = useSettings()
  const { start } = useFocusActs()
  const isHere = room.members.some(({ isYou, state }) => isYou && state !== 'away')
  if (isHere)
    return (
      <Link href="/focus/" className={buttonLook('primary')}>
        {words.open}
      </Link>
    )
  const task = today?.open.find(({ id }) => id === today.focus?.taskId) ?? today?.open[0]
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button
        variant="primary"
        icon={<Play fill="currentColor" />}
        onClick={() => start({ ...(task && { task }), minutes: focusMinutes, roomId: room.id })}
      >
        {words.sit}
      </Button>
      <span className="min-w-0 text-muted wrap-anywhere">
        {task ? words.sitOn(task.title) : words.sitFree}
      </span>
    </div>
  )
}

/** Closing cannot be taken back, so it is asked about once. */
function Close({ onClose, isBusy }: { readonly onClose: () => void; readonly isBusy: boolean }) {
  const [isAsked, ask] = useState(false)
  if (!isAsked)
    return (
      <Button variant="quiet" onClick={() => ask(true)}>
        {words.close}
      </Button>
    )
  return (
    <div role="alert" className="flex w-full flex-wrap items-center gap-2">
      <p className="min-w-0 flex-1 basis-60">{words.closeSure}</p>
      <Button busy={isBusy} onClick={onClose}>
        {words.closeYes}
      </Button>
      <Button variant="quiet" onClick={() => ask(false)}>
        {words.closeNo}
      </Button>
    </div>
  )
}

interface RoomViewProps {
  readonly room: Room
  /** The invitation, while it can be seen. */
  readonly invite: string | undefined
  readonly onInvite: (invite: string) => void
}

export function RoomView({ room, invite, onInvite }: RoomViewProps) {
  const now = useServerNow(minute)
  const { renew, leave, close } = useRoomActs()
  const problem = renew.error ?? leave.error ?? close.error
  return (
    <Card as="section" title={room.title}>
      <RoomHorizon label={words.people(room.title)} people={roomPeople(room, now)} className="my-4" />
      {room.members.length === 1 && <p className="mb-4 text-muted">{words.alone}</p>}
      <Sit room={room} />
      {problem && <Notice tone="problem">{explain(problem)}</Notice>}
      <div className="mt-5 grid gap-3 border-t border-line pt-4">
        {invite !== undefined && <InviteNote key={invite} invite={invite} />}
        <div className="-mx-3 flex flex-wrap gap-1">
          {room.isOwner && (
            <Button
              variant="quiet"
              busy={renew.isPending}
              title={words.renewHint}
              onClick={() => renew.mutate(room.id, { onSuccess: (made) => onInvite(made.invite) })}
            >
              {words.renew}
            </Button>
          )}
          <Button
            variant="quiet"
            busy={leave.isPending}
            title={words.leaveHint}
            onClick={() => leave.mutate(room.id)}
          >
            {words.leave}
          </Button>
          {room.isOwner && <Close isBusy={close.isPending} onClose={() => close.mutate(room.id)} />}
        </div>
      </div>
    </Card>
  )
}
