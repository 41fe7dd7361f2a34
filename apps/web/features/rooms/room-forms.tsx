'use client'
import { useState } from 'react'
import { Button } from '@sol/ui/components/button'
import { Card } from '@sol/ui/components/card'
import { Notice } from '@sol/ui/components/notice'
import { TextField } from '@sol/ui/components/text-field'
import { explain } from '../../lib/explain.ts'
import { isProblem } from '../../lib/problem.ts'
import { usePerson } from '../../lib/react/session-context.tsx'
import { rooms as words } from '../../words/en/rooms.ts'
import { useRoomActs } from './use-rooms.ts'

const longestName = 40

function NameField({ name, onName }: { readonly name: string; readonly onName: (name: string) => void }) {
  return (
    <TextField
      label={words.name}
      hint={words.nameHint}
      required
      maxLength={longestName}
      value={name}
      onChange={({ target: { value } }) => onName(value)}
    />
  )
}

const useOwnName = () => useState(usePerson().displayName.slice(0, longestName))

interface MakeRoomProps {
  /** The first room is what the page is for; more are an extra. */
  readonly isFirst: boolean
  readonly onMade: (roomId: string, invite: string) => void
}

export function MakeRoom({ isFirst, onMade }: MakeRoomProps) {
  const [title, setTitle] = useState('')
  const [name, setName] = useOwnName()
  const { make } = useRoomActs()
  const submit = () => {
    if (title.trim() === '' || name.trim() === '') return
    const onSuccess = ({ room, invite }: { room: { id: string }; invite: string }) => {
      setTitle('')
      onMade(room.id, invite)
    }
    make.mutate({ title, name }, { onSuccess })
  }
  return (
    <Card title={words.make}>
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <TextField
          label={words.title}
          required
          maxLength={80}
          value={title}
          onChange={({ target: { value } }) => setTitle(value)}
        />
        <NameField name={name} onName={setName} />
        {make.error && <Notice tone="problem">{explain(make.error)}</Notice>}
        <Button
          type="submit"
          variant={isFirst ? 'primary' : 'secondary'}
          busy={make.isPending}
          className="justify-self-start"
        >
          {words.make}
        </Button>
      </form>
    </Card>
  )
}

interface EnterRoomProps {
  readonly invite: string
  readonly onEntered: (roomId: string) => void
  readonly onDrop: () => void
}

export function EnterRoom({ invite, onEntered, onDrop }: EnterRoomProps) {
  const [name, setName] = useOwnName()
  const { enter } = useRoomActs()
  const isOld = isProblem(enter.error, 'not_found')
  return (
    <Card title={words.enterHeading}>
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '') enter.mutate({ invite, name }, { onSuccess: ({ id }) => onEntered(id) })
        }}
      >
        <NameField name={name} onName={setName} />
        {enter.error && (
          <Notice tone={isOld ? 'info' : 'problem'}>{isOld ? words.oldInvite : explain(enter.error)}</Notice>
        )}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" busy={enter.isPending}>
            {words.enter}
          </Button>
          <Button variant="quiet" onClick={onDrop}>
            {words.notNow}
          </Button>
        </div>
      </form>
    </Card>
  )
}
