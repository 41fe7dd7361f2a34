/** A text as an open page has it, kept on this device until the server has it: a closed tab loses nothing. */
import type { EntryKind } from '@sol/contracts/journal'
import { keepText, keptNames, readKeptText } from '../../lib/kept-text.ts'
import { webLocks } from '../../lib/locks.ts'

export interface EntryDraft {
  readonly id: string
  readonly kind: EntryKind
  /** When it was begun: an entry that reaches the server later keeps its day. */
  readonly at: string
  /** The version that it grew out of; 0: the server has not heard of it. */
  readonly base: number
  /** This open page. */
  readonly writer: string
  readonly title: string
  readonly body: string
}

const prefix = 'journal:'
const nameOf = ({ id, writer }: EntryDraft) => `${prefix}${id}:${writer}`

export const keepDraft = (userId: string, draft: EntryDraft): void =>
  keepText(userId, nameOf(draft), JSON.stringify(draft))

export const dropDraft = (userId: string, draft: EntryDraft): void => keepText(userId, nameOf(draft), null)

const isDraft = (value: unknown): value is EntryDraft =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'kind', 'at', 'writer', 'title', 'body'].every(
    (key) => typeof (value as Record<string, unknown>)[key] === 'string',
  ) &&
  typeof (value as Record<string, unknown>)['base'] === 'number'

const draftIn = (text: string | null): EntryDraft[] => {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    return isDraft(value) ? [value] : []
  } catch {
    return []
  }
}

export const lockOf = (writer: string) => `sol-writing:${writer}`

/** Writers whose page is open now, in any tab. */
const openWriters = async (): Promise<ReadonlySet<string | undefined>> => {
  const held = (await webLocks()?.query())?.held ?? []
  return new Set(held.map(({ name }) => name))
}

/** What pages left behind that are not open any more. */
export const leftDrafts = async (userId: string): Promise<EntryDraft[]> => {
  const open = await openWriters()
  return keptNames(userId, prefix)
    .flatMap((name) => draftIn(readKeptText(userId, name)))
    .filter(({ writer }) => !open.has(lockOf(writer)))
}
