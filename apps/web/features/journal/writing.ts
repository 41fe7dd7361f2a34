/** One open page: what was typed, where it is safe already, and what the server made of it. Knows no React. */
import type { Entry } from '@sol/contracts/journal'
import { Listeners } from '../../lib/listeners.ts'
import { isPassing } from '../../lib/problem.ts'
import type { EntryDraft } from './entry-draft.ts'
import type { Answer } from './send-draft.ts'

export type WritingStatus = 'empty' | 'saved' | 'typed' | 'saving' | 'waiting' | 'refused'

export interface WritingState {
  readonly draft: EntryDraft
  readonly status: WritingStatus
  /** Grows when the text changed by itself: the editor takes it over. */
  readonly replaced: number
  readonly keptCount: number
  readonly problem: unknown
}

interface WritingParts {
  readonly keep: (draft: EntryDraft) => void
  readonly drop: (draft: EntryDraft) => void
  readonly send: (draft: EntryDraft) => Promise<Answer>
  readonly onSaved: (entry: Entry) => void
}

/** A pause in typing, and how long to wait when the server could not be reached; in milliseconds. */
const pause = 1_200
const patience = 8_000

type Text = Partial<Pick<EntryDraft, 'title' | 'body'>>

const hasSameText = (one: EntryDraft, two: EntryDraft) => one.title === two.title && one.body === two.body

export class Writing {
  readonly #parts: WritingParts
  readonly #listeners = new Listeners()
  #state: WritingState
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<boolean> | undefined

  constructor(parts: WritingParts, draft: EntryDraft, status: WritingStatus, keptCount = 0) {
    this.#parts = parts
    this.#state = { draft, status, replaced: 0, keptCount, problem: null }
    if (status === 'typed') this.#saveIn(pause)
  }

  readonly subscribe = this.#listeners.add
  readonly state = (): WritingState => this.#state

  readonly type = (text: Text): void => {
    const draft = { ...this.#state.draft, ...text }
    if (hasSameText(draft, this.#state.draft)) return
    this.#parts.keep(draft)
    this.#set({ draft, status: this.#state.status === 'saving' ? 'saving' : 'typed' })
    this.#saveIn(pause)
  }

  /** As typing, for a text that the editor does not have yet. */
  readonly put = (text: Text): void => {
    this.type(text)
    this.#set({ replaced: this.#state.replaced + 1 })
  }

  /** What another page or device saved is taken over only where nothing of one's own waits. */
  readonly meet = (entry: Entry): void => {
    const { draft, status } = this.#state
    if (status === 'saved' && entry.version > draft.base) this.#adopt(entry)
  }

  /** @returns whether everything that was typed is on the server */
  readonly flush = async (): Promise<boolean> => {
    clearTimeout(this.#timer)
    if (this.#running) await this.#running
    const { status } = this.#state
    if (status === 'saved' || status === 'empty') return true
    this.#running ??= this.#save().finally(() => {
      this.#running = undefined
    })
    return this.#running
  }

  async #save(): Promise<boolean> {
    const sent = this.#state.draft
    this.#set({ status: 'saving', problem: null })
    try {
      return this.#heard(sent, await this.#parts.send(sent))
    } catch (problem) {
      const status = isPassing(problem) ? 'waiting' : 'refused'
      this.#set({ status, problem })
      if (status === 'waiting') this.#saveIn(patience)
      return false
    }
  }

  #heard(sent: EntryDraft, { entry, outcome, sentVersion }: Answer): boolean {
    const { draft } = this.#state
    this.#parts.onSaved(entry)
    if (!hasSameText(draft, sent)) {
      const next = { ...draft, base: sentVersion }
      this.#parts.keep(next)
      this.#set({ draft: next, status: 'typed', keptCount: entry.keptCount })
      this.#saveIn(pause)
      return false
    }
    this.#parts.drop(draft)
    if (outcome === 'saved')
      this.#set({
        draft: { ...draft, base: entry.version },
        status: 'saved',
        keptCount: entry.keptCount,
      })
    else this.#adopt(entry)
    return true
  }

  #adopt({ title, body, version, keptCount }: Entry): void {
    const { draft, replaced } = this.#state
    const next = { ...draft, title: title ?? '', body, base: version }
    const isOther = !hasSameText(next, draft)
    this.#set({ draft: next, status: 'saved', replaced: replaced + (isOther ? 1 : 0), keptCount })
  }

  #saveIn(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), milliseconds)
  }

  #set(change: Partial<WritingState>): void {
    this.#state = { ...this.#state, ...change }
    this.#listeners.tell()
  }
}
