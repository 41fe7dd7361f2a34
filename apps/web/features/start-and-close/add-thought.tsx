'use client'
import { useState } from 'react'
import { Button } from '@sol/ui/components/button'
import { TextField } from '@sol/ui/components/text-field'
import { useKeep } from '../../lib/react/use-keep.ts'
import { dayEnds as said } from '../../words/en/day-ends.ts'

/** One more thought for today, kept like any other: on this device first, then on the server. */
export function AddThought({ onKept }: { readonly onKept: (id: string) => void }) {
  const [text, setText] = useState('')
  const keep = useKeep()
  const add = () => {
    const title = text.trim()
    if (title === '' || !keep) return
    keep(({ newId, now, userId }) => {
      const id = newId()
      onKept(id)
      return [{ kind: 'task', id, userId, madeAt: now, refused: null, body: { id, title } }]
    })
    setText('')
  }
  return (
    <div className="flex flex-wrap items-start gap-3">
      <div className="min-w-0 flex-1 basis-56">
        <TextField
          label={said.mattersAdd}
          hint={said.mattersAddHint}
          value={text}
          maxLength={500}
          enterKeyHint="done"
          onChange={({ target: { value } }) => setText(value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            add()
          }}
        />
      </div>
      {text.trim() !== '' && (
        <Button className="mt-[2.1rem]" onClick={add}>
          {said.mattersKeep}
        </Button>
      )}
    </div>
  )
}
