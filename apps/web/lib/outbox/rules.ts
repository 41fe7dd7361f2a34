/** What an answer means for an entry, and which entry goes next. Pure. */
import type { ErrorCode } from '@sol/contracts/errors'
import { ApiProblem } from '../problem.ts'
import type { OutboxEntry } from './entry.ts'

export type Verdict =
  | { readonly kind: 'arrived' }
  /** `waitMs`: what the server asked for, if it did. */
  | { readonly kind: 'again'; readonly waitMs: number | undefined }
  | { readonly kind: 'refused'; readonly code: ErrorCode }

/** Answers that the same request will get again however often it is sent. */
const permanent: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'validation_failed',
  'malformed_request',
  'not_found',
  'key_reused',
  'payload_too_large',
  'unsupported_media_type',
  'uri_too_long',
  'header_too_large',
])

/** Whatever is not known to be permanent is tried again: a captured thought is never given up on a guess. */
export const verdictOf = (error: unknown): Verdict => {
  if (!(error instanceof ApiProblem)) return { kind: 'again', waitMs: undefined }
  // The id was made here for this entry alone, so a row with it is this entry: an earlier answer was lost.
  if (error.code === 'id_taken') return { kind: 'arrived' }
  if (permanent.has(error.code)) return { kind: 'refused', code: error.code }
  return { kind: 'again', waitMs: error.retryAfter === undefined ? undefined : error.retryAfter * 1000 }
}

const byAge = (a: OutboxEntry, b: OutboxEntry) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1)

/** Oldest first. */
export const inOrder = (entries: readonly OutboxEntry[]): OutboxEntry[] => entries.toSorted(byAge)

/** The oldest that may be sent; a refused one waits for its person and blocks nobody. */
export const nextToSend = (entries: readonly OutboxEntry[]): OutboxEntry | undefined =>
  inOrder(entries).find((entry) => entry.refused === null)

/** Entries of the device and of this tab's memory, each once; the device is right about those it has. */
export const mergeEntries = (
  stored: readonly OutboxEntry[],
  inMemory: readonly OutboxEntry[],
): OutboxEntry[] => {
  const known = new Set(stored.map((entry) => entry.id))
  return inOrder([...stored, ...inMemory.filter((entry) => !known.has(entry.id))])
}
