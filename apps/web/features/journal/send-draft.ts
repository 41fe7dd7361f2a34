import type { Entry, Outcome } from '@sol/contracts/journal'
import { call } from '../../lib/client.ts'
import { createEntry, updateEntry } from '../../lib/operations.ts'
import { ApiProblem, isProblem } from '../../lib/problem.ts'
import type { EntryDraft } from './entry-draft.ts'

export interface Answer {
  readonly entry: Entry
  readonly outcome: Outcome
  /** The base of what the same page sends next. */
  readonly sentVersion: number
}

/** A request may outlive its page only when it is small. */
const keepaliveMaximum = 10_000

const optionsFor = ({ body }: EntryDraft) => ({ keepalive: body.length < keepaliveMaximum })
const titleOf = ({ title }: EntryDraft) => (title.trim() === '' ? null : title)

const change = async (draft: EntryDraft, baseVersion: number): Promise<Answer> => {
  const { id, body, writer } = draft
  const given = { title: titleOf(draft), body, baseVersion, writer }
  return call(updateEntry, { params: { id }, body: given }, optionsFor(draft))
}

/** An answer that was lost made the entry already: then what was typed since is a change of it. */
const create = async (draft: EntryDraft): Promise<Answer> => {
  const { id, kind, at, body, writer } = draft
  const given = { id, kind, at, title: titleOf(draft), body, writer }
  const send = (body: typeof given | Omit<typeof given, 'at'>) =>
    call(createEntry, { body }, optionsFor(draft))
  const entry = await send(given).catch((problem: unknown) => {
    // A device whose clock is ahead: the server's own moment will do.
    if (!(problem instanceof ApiProblem) || problem.messageFor('at') === undefined) throw problem
    const { at: _at, ...rest } = given
    return send(rest)
  })
  const isThere = entry.version === 1 && entry.body === body && (entry.title ?? '') === draft.title.trim()
  return isThere ? { entry, outcome: 'saved', sentVersion: 1 } : change(draft, 1)
}

/** Brings a text to the server. One that was erased there meanwhile is written anew. */
export const sendDraft = async (draft: EntryDraft): Promise<Answer> => {
  if (draft.base === 0) return create(draft)
  try {
    return await change(draft, draft.base)
  } catch (problem) {
    if (isProblem(problem, 'not_found')) return create(draft)
    throw problem
  }
}
