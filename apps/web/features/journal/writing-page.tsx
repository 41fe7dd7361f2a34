'use client'
import { ArrowLeft, Trash2 } from 'lucide-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import type { Entry, EntryKind } from '@sol/contracts/journal'
import { Button } from '@sol/ui/components/button'
import { Notice } from '@sol/ui/components/notice'
import { Skeleton } from '@sol/ui/components/skeleton'
import { explain } from '../../lib/explain.ts'
import { usePerson } from '../../lib/react/session-context.tsx'
import { dayAndTime } from '../../lib/time.ts'
import { journal as words } from '../../words/en/journal.ts'
import type { EntryDraft } from './entry-draft.ts'
import { OtherTexts } from './other-texts.tsx'
import { useWriting } from './use-writing.ts'
import type { WritingState, WritingStatus } from './writing.ts'

const Editor = lazy(async () => ({ default: (await import('./editor.tsx')).Editor }))

/** A question to begin with; it is not part of the entry, and goes when it is not wanted. */
function Question({ kind }: { readonly kind: Exclude<EntryKind, 'free'> }) {
  const prompts = words.prompts[kind]
  const [at, setAt] = useState(0)
  const [isSkipped, skip] = useState(false)
  if (isSkipped) return null
  return (
    <div className="grid gap-1">
      <p className="font-sol text-lead italic">{prompts[at]}</p>
      <div className="-ml-3 flex flex-wrap">
        <Button variant="quiet" onClick={() => setAt((at + 1) % prompts.length)}>
          {words.otherQuestion}
        </Button>
        <Button variant="quiet" onClick={() => skip(true)}>
          {words.skipQuestion}
        </Button>
      </div>
    </div>
  )
}

/** Where the words are safe. Spoken only when the server cannot be reached or refuses: every pause would be chatter. */
function SaveState({ status, problem }: Pick<WritingState, 'status' | 'problem'>) {
  const isTold = status === 'waiting' || status === 'refused'
  return (
    <p role={isTold ? 'status' : undefined} data-slot="save-state" className="text-small text-muted">
      {words.status[status]} {status === 'refused' && explain(problem)}
    </p>
  )
}

interface WritingPageProps {
  readonly draft: EntryDraft
  readonly status: WritingStatus
  readonly entry?: Entry | undefined
  readonly onBack: () => void
  readonly onRemove: () => void
}

/** One entry, open: a page and nothing else. */
export function WritingPage({ draft: begun, status, entry, onBack, onRemove }: WritingPageProps) {
  const { writing, state } = useWriting({ draft: begun, status, keptCount: entry?.keptCount ?? 0 })
  const { draft, keptCount } = state
  const { timeZone } = usePerson()
  useEffect(() => {
    if (entry) writing.meet(entry)
  }, [writing, entry])
  return (
    <article data-slot="writing-page" className="mx-auto grid w-full max-w-[680px] gap-5">
      <header className="-mx-3 flex flex-wrap items-center justify-between gap-x-4">
        <Button variant="quiet" icon={<ArrowLeft />} onClick={onBack}>
          {words.back}
        </Button>
        <div className="px-3">
          <SaveState status={state.status} problem={state.problem} />
        </div>
      </header>
      {keptCount > 0 && <OtherTexts draft={draft} writing={writing} />}
      <p className="text-small text-muted">{dayAndTime(Date.parse(draft.at), timeZone)}</p>
      {draft.kind !== 'free' && <Question kind={draft.kind} />}
      <input
        className="page-title"
        aria-label={words.titleField}
        placeholder={words.titlePlaceholder}
        maxLength={200}
        value={draft.title}
        onChange={(event) => writing.type({ title: event.target.value })}
      />
      <Suspense fallback={<Skeleton lines={6} />}>
        <Editor
          text={draft.body}
          replaced={state.replaced}
          takesFocus={begun.base === 0}
          onType={(body) => writing.type({ body })}
        />
      </Suspense>
      {draft.base > 0 && (
        <footer className="-mx-3 border-t border-line pt-3">
          <Button
            variant="quiet"
            icon={<Trash2 />}
            onClick={() => void writing.flush().then((isSafe) => isSafe && onRemove())}
          >
            {words.remove}
          </Button>
        </footer>
      )}
    </article>
  )
}

export function PageProblem({ error, onBack }: { readonly error: Error; readonly onBack: () => void }) {
  return (
    <Notice tone="problem" action={<Button onClick={onBack}>{words.back}</Button>}>
      {words.readProblem} {explain(error)}
    </Notice>
  )
}
