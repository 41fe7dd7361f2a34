'use client'
import { useEffect, useState } from 'react'
import { Button } from '@sol/ui/components/button'
import { Notice } from '@sol/ui/components/notice'
import { Segments } from '@sol/ui/components/segments'
import { Skeleton } from '@sol/ui/components/skeleton'
import { explain } from '../../lib/explain.ts'
import { rooms as words } from '../../words/en/rooms.ts'
import { words as common } from '../../words/words.ts'
import { dropInvite, takeInvite } from './invite-link.ts'
import { EnterRoom, MakeRoom } from './room-forms.tsx'
import { RoomView } from './room-view.tsx'
import { useRooms } from './use-rooms.ts'

/** An invitation that this tab came with. */
const useInvitation = (): [string | null, () => void] => {
  const [invitation, setInvitation] = useState<string | null>(null)
  useEffect(() => {
    const look = () => setInvitation(takeInvite())
    look()
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [])
  const drop = () => {
    dropInvite()
    setInvitation(null)
  }
  return [invitation, drop]
}

/** One room at a time: who is there, and the way to sit down. */
export function RoomsScreen() {
  const { data: rooms, error, refetch } = useRooms()
  const [invitation, drop] = useInvitation()
  const [chosen, choose] = useState<string>()
  const [made, setMade] = useState<{ roomId: string; invite: string }>()
  if (!rooms) {
    if (!error) return <Skeleton lines={8} />
    const again = <Button onClick={() => void refetch()}>{common.shell.tryAgain}</Button>
    return (
      <Notice tone="problem" action={again}>
        {words.loadProblem} {explain(error)}
      </Notice>
    )
  }
  const room = rooms.find(({ id }) => id === chosen) ?? rooms[0]
  return (
    <>
      <p className="max-w-prose text-muted">{words.intro}</p>
      {invitation !== null && (
        <EnterRoom
          invite={invitation}
          onDrop={drop}
          onEntered={(id) => {
            drop()
            choose(id)
          }}
        />
      )}
      {rooms.length > 1 && room && (
        <Segments
          label={words.list}
          options={rooms.map(({ id, title }) => ({ value: id, label: title }))}
          value={room.id}
          onChange={choose}
        />
      )}
      {room && (
        <RoomView
          key={room.id}
          room={room}
          invite={made?.roomId === room.id ? made.invite : undefined}
          onInvite={(invite) => setMade({ roomId: room.id, invite })}
        />
      )}
      <MakeRoom
        isFirst={!room && invitation === null}
        onMade={(roomId, invite) => {
          choose(roomId)
          setMade({ roomId, invite })
        }}
      />
    </>
  )
}
