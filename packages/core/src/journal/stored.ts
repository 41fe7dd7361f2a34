/** How the words of an entry stand in the database: sealed, in two parts. */
import * as z from 'zod/mini'
import type { Entry, EntryLine } from '@sol/contracts/journal'
import type { journalEntries, journalRevisions } from '@sol/db/schema/journal'
import type { Opener, Sealer } from '../shared/vault.ts'
import { previewOf } from './preview.ts'

export type EntryRow = typeof journalEntries.$inferSelect
export type RevisionRow = typeof journalRevisions.$inferSelect

/** Everything of an entry that a person typed. */
export interface Words {
  readonly title: string | null
  readonly tags: readonly string[]
  readonly body: string
}

const Head = z.object({ title: z.nullable(z.string()), tags: z.array(z.string()), preview: z.string() })

type Table = 'journal_entries' | 'journal_revisions'

const placeOf = (table: Table, row: string, column: 'head' | 'body', version: number) => ({
  table,
  row,
  column,
  version,
})

export const sealWords = (
  sealer: Sealer,
  table: Table,
  { id, version }: { id: string; version: number },
  { title, tags, body }: Words,
) => ({
  head: sealer.seal(
    placeOf(table, id, 'head', version),
    JSON.stringify({ title, tags, preview: previewOf(body) }),
  ),
  body: sealer.seal(placeOf(table, id, 'body', version), body),
})

interface SealedHead {
  readonly id: string
  readonly head: Buffer
}
interface Sealed extends SealedHead {
  readonly body: Buffer
}

const openHead = (opener: Opener, table: Table, { id, head }: SealedHead, version: number) =>
  Head.parse(JSON.parse(opener.open(placeOf(table, id, 'head', version), head)))

const openWords = (opener: Opener, table: Table, row: Sealed, version: number): Words => {
  const { title, tags } = openHead(opener, table, row, version)
  return { title, tags, body: opener.open(placeOf(table, row.id, 'body', version), row.body) }
}

export const wordsOfEntry = (opener: Opener, row: EntryRow): Words =>
  openWords(opener, 'journal_entries', row, row.textVersion)

export const wordsOfRevision = (opener: Opener, row: RevisionRow): Words =>
  openWords(opener, 'journal_revisions', row, row.version)

/** What a list reads of an entry: all but its text. */
export type LineRow = Omit<EntryRow, 'body'>

const headOf = ({ id, day, at, kind, deletedAt, version }: LineRow, keptCount: number) => ({
  id,
  day,
  at: at.toISOString(),
  kind,
  keptCount,
  deletedAt: deletedAt?.toISOString() ?? null,
  version,
})

export const toLine = (opener: Opener, row: LineRow, keptCount: number): EntryLine => ({
  ...headOf(row, keptCount),
  ...openHead(opener, 'journal_entries', row, row.textVersion),
})

export const toEntry = (row: EntryRow, words: Words, keptCount: number): Entry => ({
  ...headOf(row, keptCount),
  title: words.title,
  tags: [...words.tags],
  body: words.body,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
})
