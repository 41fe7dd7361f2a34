/** The open event streams of this process, by person. */
import type { ServerResponse } from 'node:http'
import { Topic } from '@sol/contracts/events'

export interface Listener {
  readonly userId: string
  readonly sessionId: string
  readonly response: ServerResponse
}

/** Proxies and browsers drop silent connections; a comment line now and then keeps them (WHATWG HTML §9.2.7). */
const heartbeatMilliseconds = 20_000
/** Several changes within this time are one message. */
const gatherMilliseconds = 10

export class LiveConnections {
  readonly #byPerson = new Map<string, Set<Listener>>()
  readonly #gathered = new Map<string, Set<Topic>>()
  readonly #heartbeat = setInterval(() => this.#beat(), heartbeatMilliseconds).unref()

  add(listener: Listener): void {
    const listeners = this.#byPerson.get(listener.userId) ?? new Set()
    this.#byPerson.set(listener.userId, listeners.add(listener))
    listener.response.on('close', () => this.#remove(listener))
  }

  /** Tells every stream of the person, at most once every few milliseconds. */
  changed(userId: string, topics: readonly Topic[]): void {
    if (!this.#byPerson.has(userId)) return
    const waiting = this.#gathered.get(userId)
    if (waiting) {
      for (const topic of topics) waiting.add(topic)
      return
    }
    this.#gathered.set(userId, new Set(topics))
    setTimeout(() => this.#tell(userId), gatherMilliseconds)
  }

  /** Something may have gone unheard: every stream is told that anything may have changed. */
  missed(): void {
    for (const userId of [...this.#byPerson.keys()]) this.changed(userId, Topic.options)
  }

  /** A stream ends with the session that opened it. */
  endSession(sessionId: string): void {
    for (const listener of this.#all()) if (listener.sessionId === sessionId) listener.response.end()
  }

  close(): void {
    clearInterval(this.#heartbeat)
    for (const listener of this.#all()) listener.response.end()
  }

  #tell(userId: string): void {
    const topics = [...(this.#gathered.get(userId) ?? [])]
    this.#gathered.delete(userId)
    const message = `event: changed\ndata: ${JSON.stringify({ topics })}\n\n`
    for (const listener of this.#byPerson.get(userId) ?? []) listener.response.write(message)
  }

  #beat(): void {
    for (const listener of this.#all()) listener.response.write(': still here\n\n')
  }

  *#all(): Generator<Listener> {
    for (const listeners of this.#byPerson.values()) yield* listeners
  }

  #remove(listener: Listener): void {
    const listeners = this.#byPerson.get(listener.userId)
    listeners?.delete(listener)
    if (listeners?.size === 0) this.#byPerson.delete(listener.userId)
  }
}
