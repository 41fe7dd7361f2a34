'use client'
import type { Today } from '@sol/contracts/today'
import { Button } from '@sol/ui/components/button'
import { Notice } from '@sol/ui/components/notice'
import { inSentence } from '../../lib/in-sentence.ts'
import { words } from '../../words/words.ts'

interface ShelfNoteProps {
  readonly shelved: Today['shelvedToday']
  readonly onBringBack: (ids: string[]) => void
}

/** What went to the shelf by itself, by name. Nothing to see when nothing did. */
export function ShelfNote({ shelved, onBringBack }: ShelfNoteProps) {
  if (shelved.length === 0) return null
  const bringBack = (
    <Button onClick={() => onBringBack(shelved.map(({ id }) => id))}>{words.today.bringBack}</Button>
  )
  return (
    <Notice tone="info" action={bringBack}>
      {words.today.toShelf(shelved.map(({ title }) => inSentence(title)).join(', '))}
    </Notice>
  )
}
