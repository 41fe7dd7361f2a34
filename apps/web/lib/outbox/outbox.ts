/**
 * Nothing captured is lost: what a person makes is on this device before the network is tried, is shown at once, and is
 * sent until the server has acknowledged it, also after a reload and from another tab.
 */
import { backoff } from '../backoff.ts'
import { Listeners } from '../listeners.ts'
import type { WithLock } from '../locks.ts'
import type { EntryStore } from './device-store.ts'
import type { OutboxEntry } from './entry.ts'
import { inOrder, mergeEntries, nextToSend, verdictOf, type Verdict } from './rules.ts'

export interface OutboxDeps {
  readonly userId: string
  readonly store: EntryStore
  /** Sends one entry and shows its answer; throws what `call` throws. */
  readonly deliver: (entry: OutboxEntry) => Promise<void>
  readonly withLock: WithLock
  /** Tells the other tabs that the store changed. */
  readonly tellTabs: () => void
}

export interface OutboxView {
  /** Oldest first. */
  readonly entries: readonly OutboxEntry[]
  /** The last try did not get through: what waits, waits on this device. */
  readonly stuck: boolean
}

export const emptyOutbox: OutboxView = { entries: [], stuck: false }

export class Outbox {
  readonly #deps: OutboxDeps
  readonly #listeners = new Listeners()
  /** Entries that the disk did not take, or has not taken yet. */
  readonly #inMemory = new Map<string, OutboxEntry>()
  /** Entries that the disk is taking at this moment: the network waits for it. */
  readonly #beingWritten = new Set<string>()
  #view = emptyOutbox
  #failures = 0
  #isOpen = true
  #retry: ReturnType<typeof setTimeout> | undefined
  #sending: Promise<void> | undefined

  constructor(deps: OutboxDeps) {
    this.#deps = deps
  }

  readonly view = (): OutboxView => this.#view
  readonly subscribe = this.#listeners.add

  readonly open = (): void => {
    this.#isOpen = true
  }

  /** Sends nothing more. What waits stays on this device. */
  readonly close = (): void => {
    this.#isOpen = false
    clearTimeout(this.#retry)
  }

  /** Shows the entries, writes them to disk, then tries the network. Resolves when they are on disk. */
  readonly add = async (entries: readonly OutboxEntry[]): Promise<void> => {
    this.#show({ entries: inOrder([...this.#view.entries, ...entries]) })
    await this.#keep(entries)
    this.#deps.tellTabs()
    // A run in progress may have looked before these were there.
    void this.flush().then(this.flush)
  }

  /** The entry has arrived, or its person gives it up. */
  readonly drop = async (id: string): Promise<void> => {
    this.#inMemory.delete(id)
    await this.#deps.store.remove(id).catch(() => undefined)
    this.#show({ entries: this.#view.entries.filter((entry) => entry.id !== id) })
    this.#deps.tellTabs()
  }

  /** Takes entries back that have not been sent; answers the ids of those that had. Waits for a sending in progress. */
  readonly withdraw = (ids: readonly string[]): Promise<string[]> =>
    this.#deps.withLock(this.#lockName(), async () => {
      await this.reload()
      const waiting = new Set(this.#view.entries.map((entry) => entry.id))
      for (const id of ids) if (waiting.has(id)) await this.drop(id)
      return ids.filter((id) => !waiting.has(id))
    })

  /** Reads the device again. A disk that cannot be read changes nothing of what is shown. */
  readonly reload = async (): Promise<void> => {
    const stored = await this.#deps.store.all(this.#deps.userId).catch(() => this.#shownFromDisk())
    this.#show({ entries: mergeEntries(stored, [...this.#inMemory.values()]) })
  }

  /** Shows what another tab has kept, without letting go of anything yet. */
  readonly notice = async (): Promise<void> => {
    const stored = await this.#deps.store.all(this.#deps.userId).catch(() => [])
    this.#show({ entries: mergeEntries(stored, this.#view.entries) })
  }

  /** Sends what waits, oldest first. Calls while it runs join it. */
  readonly flush = (): Promise<void> => {
    this.#sending ??= this.#deps.withLock(this.#lockName(), this.#sendAll).finally(() => {
      this.#sending = undefined
    })
    return this.#sending
  }

  readonly #lockName = () => `sol-outbox:${this.#deps.userId}`

  readonly #show = (next: Partial<OutboxView>): void => {
    this.#view = { ...this.#view, ...next }
    this.#listeners.tell()
  }

  readonly #shownFromDisk = (): OutboxEntry[] =>
    this.#view.entries.filter(({ id }) => !this.#inMemory.has(id))

  readonly #safeEntries = (): OutboxEntry[] =>
    this.#view.entries.filter(({ id }) => !this.#beingWritten.has(id))

  readonly #keep = async (entries: readonly OutboxEntry[]): Promise<void> => {
    for (const entry of entries) this.#inMemory.set(entry.id, entry)
    for (const { id } of entries) this.#beingWritten.add(id)
    try {
      await this.#deps.store.put(entries)
      for (const entry of entries) this.#inMemory.delete(entry.id)
    } catch {
      // A full or forbidden disk: the entry stays in memory and is sent from there.
    } finally {
      for (const { id } of entries) this.#beingWritten.delete(id)
    }
  }

  readonly #sendAll = async (): Promise<void> => {
    for (;;) {
      await this.reload()
      const entry = this.#isOpen ? nextToSend(this.#safeEntries()) : undefined
      if (!entry) break
      const verdict = await this.#verdictOn(entry)
      if (verdict.kind === 'again') {
        this.#tryLater(verdict.waitMs)
        return
      }
      await this.#settle(entry, verdict)
    }
    this.#show({ stuck: false })
  }

  readonly #verdictOn = (entry: OutboxEntry): Promise<Verdict> =>
    this.#deps.deliver(entry).then((): Verdict => ({ kind: 'arrived' }), verdictOf)

  readonly #settle = async (entry: OutboxEntry, verdict: Verdict): Promise<void> => {
    this.#failures = 0
    if (verdict.kind !== 'refused') return this.drop(entry.id)
    await this.#keep([{ ...entry, refused: verdict.code }])
    this.#deps.tellTabs()
  }

  readonly #tryLater = (waitMs: number | undefined): void => {
    this.#show({ stuck: true })
    clearTimeout(this.#retry)
    if (this.#isOpen) this.#retry = setTimeout(() => void this.flush(), waitMs ?? backoff(this.#failures))
    this.#failures += 1
  }
}
