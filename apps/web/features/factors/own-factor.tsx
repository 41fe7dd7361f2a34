'use client'
import { Pencil } from 'lucide-react'
import { useState, type SyntheticEvent } from 'react'
import { Button } from '@sol/ui/components/button'
import { Segments } from '@sol/ui/components/segments'
import { TextField } from '@sol/ui/components/text-field'
import { optionsOf } from '../../lib/options.ts'
import { factors as said } from '../../words/en/factors.ts'

const longest = 40

interface NewFactorProps {
  readonly isFull: boolean
  readonly isTaken: (name: string) => boolean
  readonly onAdd: (name: string, kind: 'yes' | 'count') => void
}

/** A factor of one's own: a name, and whether it is yes or a number. */
export function NewFactor({ isFull, isTaken, onAdd }: NewFactorProps) {
  const [isOpen, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [kind, setKind] = useState<'yes' | 'count'>('yes')
  const trimmed = name.trim()
  const taken = trimmed !== '' && isTaken(trimmed)
  const add = (event: SyntheticEvent) => {
    event.preventDefault()
    if (trimmed === '' || taken) return
    onAdd(trimmed, kind)
    setName('')
    setOpen(false)
  }
  if (isFull) return <p className="text-small text-muted">{said.full}</p>
  if (!isOpen)
    return (
      <Button variant="quiet" className="justify-self-start" onClick={() => setOpen(true)}>
        {said.add}
      </Button>
    )
  return (
    <form onSubmit={add} className="grid gap-4">
      <TextField
        label={said.name}
        hint={said.ownHint}
        error={taken ? said.taken : undefined}
        value={name}
        maxLength={longest}
        onChange={({ target: { value } }) => setName(value)}
      />
      <Segments label={said.kind} options={optionsOf(said.kinds)} value={kind} onChange={setKind} />
      <Button type="submit" className="justify-self-start">
        {said.keep}
      </Button>
    </form>
  )
}

interface EditFactorProps {
  readonly name: string
  readonly isTaken: (name: string) => boolean
  readonly onRename: (name: string) => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** Another name, or away from the list. */
export function EditFactor({ name, isTaken, onRename, onRemove, onClose }: EditFactorProps) {
  const [text, setText] = useState(name)
  const trimmed = text.trim()
  const isSame = trimmed.toLowerCase() === name.toLowerCase()
  const taken = trimmed !== '' && !isSame && isTaken(trimmed)
  const rename = (event: SyntheticEvent) => {
    event.preventDefault()
    if (trimmed === '' || taken) return
    if (trimmed !== name) onRename(trimmed)
    onClose()
  }
  return (
    <form onSubmit={rename} className="mb-2 grid gap-3 rounded-button bg-sunken p-4">
      <TextField
        label={said.rename}
        error={taken ? said.taken : undefined}
        value={text}
        maxLength={longest}
        onChange={({ target: { value } }) => setText(value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit">{said.renameAct}</Button>
        <Button variant="quiet" onClick={onRemove}>
          {said.remove}
        </Button>
      </div>
    </form>
  )
}

export function EditButton({
  name,
  isOpen,
  onPress,
}: {
  readonly name: string
  readonly isOpen: boolean
  readonly onPress: () => void
}) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-expanded={isOpen}
      aria-label={said.edit(name)}
      title={said.edit(name)}
      onClick={onPress}
    >
      <Pencil aria-hidden="true" />
    </button>
  )
}
