'use client'
import { useState } from 'react'
import type { EntryText } from '@sol/contracts/journal'
import { Button } from '@sol/ui/components/button'
import { Notice } from '@sol/ui/components/notice'
import { explain } from '../../lib/explain.ts'
import { journal as words } from '../../words/en/journal.ts'
import type { EntryDraft } from './entry-draft.ts'
import { useEntryActs, useKeptTexts } from './use-journal.ts'
import type { Writing } from './writing.ts'

const wholeOf = ({ title, body }: { readonly title: string | null; readonly body: string }) =>
  title ? `${title}\n\n${body}` : body

function Text({ label, children }: { readonly label: string; readonly children: string }) {
  return (
    <figure className="grid min-w-0 content-start gap-2">
      <figcaption className="text-small text-muted">{label}</figcaption>
      <blockquote className="rounded-chip bg-sunken p-4 break-words whitespace-pre-wrap">
        {children}
      </blockquote>
    </figure>
  )
}

/** The other text goes to the earlier ones only after what was decided is on the server. */
const useDecide = (writing: Writing, id: string) => {
  const { settle } = useEntryActs()
  const [problem, setProblem] = useState<unknown>(null)
  const [isBusy, setBusy] = useState(false)
  const decide = async (text: EntryText, change: { title?: string; body?: string }) => {
    setBusy(true)
    setProblem(null)
    try {
      writing.put(change)
      if (await writing.flush()) await settle(id, text.id)
    } catch (error) {
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return { decide, problem, isBusy }
}

interface OtherTextsProps {
  readonly draft: EntryDraft
  readonly writing: Writing
}

/** Two texts of one entry, side by side, until somebody decided. */
export function OtherTexts({ draft, writing }: OtherTextsProps) {
  const text = useKeptTexts(draft.id).data?.items[0]
  const { decide, problem, isBusy } = useDecide(writing, draft.id)
  if (!text) return null
  const both = `${draft.body}\n\n---\n\n${wholeOf(text)}`
  return (
    <section
      aria-labelledby="other-text"
      className="grid gap-4 rounded-card border border-line-strong bg-surface p-5 wide:p-6"
    >
      <div className="grid gap-1">
        <h2 id="other-text" className="text-lead font-strong">
          {words.both}
        </h2>
        <p className="text-muted">{words.bothText}</p>
      </div>
      {problem !== null && <Notice tone="problem">{explain(problem)}</Notice>}
      <div className="flex flex-wrap gap-2">
        <Button busy={isBusy} onClick={() => void decide(text, { body: both })}>
          {words.takeBoth}
        </Button>
        <Button
          variant="quiet"
          busy={isBusy}
          onClick={() => void decide(text, { title: text.title ?? '', body: text.body })}
        >
          {words.takeOther}
        </Button>
        <Button variant="quiet" busy={isBusy} onClick={() => void decide(text, {})}>
          {words.keepThis}
        </Button>
      </div>
      <div className="grid gap-4 wide:grid-cols-2">
        <Text label={words.here}>{wholeOf(draft)}</Text>
        <Text label={words.other}>{wholeOf(text)}</Text>
      </div>
    </section>
  )
}
