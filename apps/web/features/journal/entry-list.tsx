'use client'
import type { EntryLine } from '@sol/contracts/journal'
import { Button } from '@sol/ui/components/button'
import { shortDay } from '../../lib/time.ts'
import { journal as words } from '../../words/en/journal.ts'

interface EntryListProps {
  readonly label: string
  readonly entries: readonly EntryLine[]
  readonly today: string | undefined
  readonly onOpen: (id: string) => void
  /** In the trash: what takes an entry out of it. */
  readonly onRestore?: ((id: string) => void) | undefined
}

const yearOf = (day: string | undefined) => day?.slice(0, 4)

function Words({ entry }: { readonly entry: EntryLine }) {
  return (
    <span className="grid min-w-0 gap-0.5">
      <span className="truncate font-medium">{entry.title ?? (entry.preview || words.untitled)}</span>
      {entry.title && entry.preview && (
        <span className="line-clamp-2 text-small text-muted">{entry.preview}</span>
      )}
      {entry.keptCount > 0 && <span className="text-small text-event-words">{words.hasBoth}</span>}
    </span>
  )
}

/** Entries by their day and first words. */
export function EntryList({ label, entries, today, onOpen, onRestore }: EntryListProps) {
  return (
    <ul aria-label={label} className="-mx-3 divide-y divide-line">
      {entries.map((entry) => (
        <li key={entry.id} className="flex flex-wrap items-center gap-x-3 py-1">
          <button
            type="button"
            onClick={() => onOpen(entry.id)}
            className="grid min-h-14 min-w-0 flex-1 gap-x-5 rounded-chip px-3 py-2.5 text-start hover:bg-veil wide:grid-cols-[7.5rem_1fr]"
          >
            <time dateTime={entry.day} className="pt-0.5 text-small text-muted tabular-nums">
              {shortDay(entry.day, yearOf(entry.day) !== yearOf(today))}
            </time>
            <Words entry={entry} />
          </button>
          {onRestore && (
            <Button variant="quiet" onClick={() => onRestore(entry.id)}>
              {words.restore}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
