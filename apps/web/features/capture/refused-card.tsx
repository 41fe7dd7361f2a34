'use client'
import { Button } from '@sol/ui/components/button'
import { Card } from '@sol/ui/components/card'
import type { SeriesEntry, TaskEntry } from '../../lib/outbox/entry.ts'
import { useCapture } from '../../lib/react/capture-context.tsx'
import { useOutbox } from '../../lib/react/outbox-context.tsx'
import { words } from '../../words/words.ts'
import { wordsOf } from './thoughts.ts'

function Refused({ entry }: { readonly entry: SeriesEntry | TaskEntry }) {
  const outbox = useOutbox()
  const { text, setText, focus } = useCapture()
  const own = wordsOf(entry)
  const remove = () => void outbox?.drop(entry.id)
  const edit = () => {
    setText(text === '' ? own : `${text}\n${own}`)
    remove()
    focus()
  }
  return (
    <li className="grid gap-2 border-t border-line py-3 first:border-0">
      <p className="break-words whitespace-pre-wrap">{own}</p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={edit}>{words.capture.edit}</Button>
        <Button variant="quiet" onClick={remove}>
          {words.capture.remove}
        </Button>
      </div>
    </li>
  )
}

export function RefusedCard({ refused }: { readonly refused: readonly (SeriesEntry | TaskEntry)[] }) {
  return (
    <Card title={words.capture.refusedHeading}>
      <p className="text-muted">{words.capture.refusedText}</p>
      <ul>
        {refused.map((entry) => (
          <Refused key={entry.id} entry={entry} />
        ))}
      </ul>
    </Card>
  )
}
