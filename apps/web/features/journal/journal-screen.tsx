'use client'
import { useEffect, useState } from 'react'
import type { Entry, EntryKind } from '@sol/contracts/journal'
import { Skeleton } from '@sol/ui/components/skeleton'
import { newId } from '../../lib/new-id.ts'
import { useUndo } from '../../lib/react/undo-context.tsx'
import { journal as words } from '../../words/en/journal.ts'
import type { EntryDraft } from './entry-draft.ts'
import { JournalHome } from './journal-home.tsx'
import { useEntry, useEntryActs } from './use-journal.ts'
import { PageProblem, WritingPage } from './writing-page.tsx'

/** An entry of the server, or a text that so far is only here. */
type Open = { readonly id: string; readonly draft: EntryDraft | null }

const newDraft = (kind: EntryKind): EntryDraft => ({
  id: newId(),
  kind,
  at: new Date().toISOString(),
  base: 0,
  writer: newId(),
  title: '',
  body: '',
})

const draftOf = ({ id, kind, at, version, title, body }: Entry): EntryDraft => ({
  id,
  kind,
  at,
  base: version,
  writer: newId(),
  title: title ?? '',
  body,
})

interface PageProps {
  readonly open: Open
  readonly onBack: () => void
}

function OpenPage({ open: { id, draft }, onBack }: PageProps) {
  const { data: entry, error } = useEntry(id, draft === null)
  const acts = useEntryActs()
  const { offer } = useUndo()
  const [begun, setBegun] = useState(draft)
  if (!begun && entry) setBegun(draftOf(entry))
  const remove = async () => {
    await acts.remove(id)
    onBack()
    offer(words.removed, () => void acts.restore(id))
  }
  if (begun) {
    const isNew = begun.base === 0 && begun.body === '' && begun.title === ''
    return (
      <WritingPage
        draft={begun}
        status={isNew ? 'empty' : draft ? 'typed' : 'saved'}
        entry={entry}
        onBack={onBack}
        onRemove={() => void remove()}
      />
    )
  }
  return error ? <PageProblem error={error} onBack={onBack} /> : <Skeleton lines={8} />
}

/** The way back of the browser leads from a page to the list; nothing of a person stands in the address. */
const useOpen = () => {
  const [open, setOpen] = useState<Open | null>(null)
  useEffect(() => {
    const back = () => setOpen(null)
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [])
  const show = (next: Open) => {
    history.pushState(null, '', '#page')
    setOpen(next)
    scrollTo(0, 0)
  }
  return { open, show, close: () => history.back() }
}

/** The list, or one page of it. */
export function JournalScreen({ heading }: { readonly heading: string }) {
  const { open, show, close } = useOpen()
  return (
    <>
      <h1 tabIndex={-1} className={open ? 'sr-only' : 'text-title font-strong outline-none'}>
        {heading}
      </h1>
      {open ? (
        <OpenPage key={open.id} open={open} onBack={close} />
      ) : (
        <JournalHome
          onWrite={(kind) => {
            const draft = newDraft(kind)
            show({ id: draft.id, draft })
          }}
          onOpen={(id) => show({ id, draft: null })}
          onOpenDraft={(draft) => show({ id: draft.id, draft })}
        />
      )}
    </>
  )
}
