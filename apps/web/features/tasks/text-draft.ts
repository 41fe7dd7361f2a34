/**
 * A text that saves itself while it is typed, as a state machine. The server may hold another text meanwhile: then both
 * stay in sight until the person decides. Pure.
 */

export type DraftStatus = 'saved' | 'typed' | 'saving' | 'waiting'

export interface Draft {
  /** What the server had when the two last agreed. */
  readonly base: string
  readonly text: string
  /** typed: to be sent; waiting: the last try did not get through. */
  readonly status: DraftStatus
  /** The other text, while it has to be decided between the two. */
  readonly theirs: string | null
}

export type DraftEvent =
  | { readonly kind: 'typed'; readonly text: string }
  /** The server's text was read. */
  | { readonly kind: 'server'; readonly text: string }
  | { readonly kind: 'sending' }
  /** The server took `sent`, and has it as `text`. */
  | { readonly kind: 'sent'; readonly sent: string; readonly text: string }
  /** The task changed since it was read; the server has `text`. */
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'failed' }
  | { readonly kind: 'keepMine' }
  | { readonly kind: 'takeTheirs' }
  | { readonly kind: 'keepBoth' }

export const draftOf = (base: string, kept: string | null = null): Draft =>
  kept === null || kept === base
    ? { base, text: base, status: 'saved', theirs: null }
    : { base, text: kept, status: 'typed', theirs: null }

/** What another device wrote meets what stands here. */
const met = (draft: Draft, text: string): Draft => {
  if (text === draft.base) return draft
  if (draft.text === draft.base || draft.text === text) return { ...draftOf(text), theirs: null }
  // Our own words on their way may come back before their answer does.
  if (draft.status === 'saving') return draft
  return { ...draft, theirs: text }
}

const decided = (draft: Draft, text: string): Draft =>
  draft.theirs === null
    ? draft
    : { base: draft.theirs, text, status: text === draft.theirs ? 'saved' : 'typed', theirs: null }

export const nextDraft = (draft: Draft, event: DraftEvent): Draft => {
  switch (event.kind) {
    case 'typed':
      return { ...draft, text: event.text, status: event.text === draft.base ? 'saved' : 'typed' }
    case 'server':
      return met(draft, event.text)
    case 'sending':
      return { ...draft, status: 'saving' }
    case 'sent':
      return { ...draft, base: event.text, status: draft.text === event.sent ? 'saved' : 'typed' }
    case 'refused':
      return event.text === draft.base
        ? { ...draft, status: 'typed' }
        : met({ ...draft, status: 'typed' }, event.text)
    case 'failed':
      return { ...draft, status: 'waiting' }
    case 'keepMine':
      return decided(draft, draft.text)
    case 'takeTheirs':
      return decided(draft, draft.theirs ?? draft.text)
    case 'keepBoth':
      return decided(draft, `${draft.text}\n\n${draft.theirs ?? ''}`)
  }
}

/** Whether it is to be sent now: not while it is undecided between two texts. */
export const isDue = (draft: Draft): boolean =>
  (draft.status === 'typed' || draft.status === 'waiting') && draft.theirs === null
