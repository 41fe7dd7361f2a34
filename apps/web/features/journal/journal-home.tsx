'use client'
import { PenLine } from 'lucide-react'
import { useState } from 'react'
import type { EntryKind } from '@sol/contracts/journal'
import { Button } from '@sol/ui/components/button'
import { Card } from '@sol/ui/components/card'
import { Notice } from '@sol/ui/components/notice'
import { Segments } from '@sol/ui/components/segments'
import { explain } from '../../lib/explain.ts'
import { useToday } from '../../lib/react/use-today.ts'
import { journal as words } from '../../words/en/journal.ts'
import { words as everywhere } from '../../words/words.ts'
import type { EntryDraft } from './entry-draft.ts'
import { EntryList } from './entry-list.tsx'
import { JournalSkeleton } from './journal-skeleton.tsx'
import { useEntries, useEntryActs, useOnThisDay } from './use-journal.ts'
import { useLeftDrafts } from './use-left-drafts.ts'

const kinds = ['gratitude', 'wentWell', 'difficult', 'tomorrow'] as const

function Begin({ onWrite }: { readonly onWrite: (kind: EntryKind) => void }) {
  return (
    <div className="grid gap-3">
      <div>
        <Button variant="primary" icon={<PenLine />} onClick={() => onWrite('free')}>
          {words.write}
        </Button>
      </div>
      <div role="group" aria-label={words.or} className="-mx-3 flex flex-wrap items-center scattered:hidden">
        <span aria-hidden="true" className="px-3 text-small text-muted">
          {words.or}
        </span>
        {kinds.map((kind) => (
          <Button key={kind} variant="quiet" onClick={() => onWrite(kind)}>
            {words.kinds[kind]}
          </Button>
        ))}
      </div>
    </div>
  )
}

interface HomeProps {
  readonly onWrite: (kind: EntryKind) => void
  readonly onOpen: (id: string) => void
  readonly onOpenDraft: (draft: EntryDraft) => void
}

function OnDevice({ onOpenDraft }: Pick<HomeProps, 'onOpenDraft'>) {
  const left = useLeftDrafts()
  if (left.length === 0) return null
  return (
    <Card title={words.onDevice}>
      <ul className="-mx-3">
        {left.map((draft) => (
          <li key={draft.writer}>
            <button
              type="button"
              onClick={() => onOpenDraft(draft)}
              className="min-h-12 w-full truncate rounded-chip px-3 py-2.5 text-start hover:bg-veil"
            >
              {draft.title || draft.body.slice(0, 120) || words.untitled}
            </button>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Entries({ isTrash, onOpen }: { readonly isTrash: boolean } & Pick<HomeProps, 'onOpen'>) {
  const { entries, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useEntries(isTrash)
  const { restore } = useEntryActs()
  const today = useToday().data?.day
  if (error && !entries)
    return (
      <Notice
        tone="problem"
        action={<Button onClick={() => void refetch()}>{everywhere.shell.tryAgain}</Button>}
      >
        {words.loadProblem} {explain(error)}
      </Notice>
    )
  if (!entries) return <JournalSkeleton />
  return (
    <Card aria-label={isTrash ? words.trash : words.entries} className="grid gap-3">
      {isTrash && entries.length > 0 && <p className="text-small text-muted">{words.trashHint}</p>}
      {entries.length === 0 && (
        <p className="py-4 text-muted">{isTrash ? words.nothingInTrash : words.nothing}</p>
      )}
      <EntryList
        label={words.list}
        entries={entries}
        today={today}
        onOpen={onOpen}
        onRestore={isTrash ? (id) => void restore(id) : undefined}
      />
      {hasNextPage && (
        <Button variant="quiet" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </Card>
  )
}

function OnThisDay({ onOpen }: Pick<HomeProps, 'onOpen'>) {
  const today = useToday().data?.day
  const entries = useOnThisDay(today).data?.items ?? []
  if (entries.length === 0) return null
  return (
    <Card title={words.onThisDay} className="scattered:hidden">
      <EntryList label={words.onThisDay} entries={entries.slice(0, 5)} today={today} onOpen={onOpen} />
    </Card>
  )
}

/** The journal while no page is open. */
export function JournalHome({ onWrite, onOpen, onOpenDraft }: HomeProps) {
  const [view, setView] = useState<'entries' | 'trash'>('entries')
  const isTrash = view === 'trash'
  return (
    <div className="grid gap-5">
      <Begin onWrite={onWrite} />
      <OnDevice onOpenDraft={onOpenDraft} />
      {!isTrash && <OnThisDay onOpen={onOpen} />}
      <Segments
        quiet
        label={words.views}
        className="scattered:hidden"
        options={[
          { value: 'entries', label: words.entries },
          { value: 'trash', label: words.trash },
        ]}
        value={view}
        onChange={setView}
      />
      <Entries key={view} isTrash={isTrash} onOpen={onOpen} />
    </div>
  )
}
