/**
 * What Redis does when it is there and PostgreSQL does otherwise. Nothing in it is truth: it may be emptied at any
 * moment, and then nothing is lost and nothing is wrongly allowed. One contract suite runs against both.
 */
import type { Topic } from '@sol/contracts/events'

export interface KeyValue {
  get(key: string): Promise<string | undefined>
  /** Stores for at most `seconds`. */
  set(key: string, value: string, seconds: number): Promise<void>
  /** Stores only where nothing is, and tells whether it did. */
  add(key: string, value: string, seconds: number): Promise<boolean>
  remove(key: string): Promise<void>
}

export interface Allowance {
  /** As `login.pair`. */
  readonly name: string
  readonly points: number
  readonly seconds: number
  /** How long the key stays blocked once the points are used up; left out: until the window ends. */
  readonly blockSeconds?: number
}

/** Counters with a window. Keys are hashed by the caller: no e-mail and no address is stored. */
export interface Limits {
  /** Uses one point; answers the seconds to wait, or 0 when it is allowed. */
  use(allowance: Allowance, key: string): Promise<number>
  /** The seconds to wait, without using a point. */
  peek(allowance: Allowance, key: string): Promise<number>
  clear(allowance: Allowance, key: string): Promise<void>
}

/** Short notes between the instances of one installation; delivered at most once, never stored. */
export interface SignalMap {
  /** Things of a person changed. */
  changed: { userId: string; topics: Topic[] }
  /** A session ended: forget what is cached about it. */
  revoked: { sessionId: string }
  /** Told to this process only: notes of other instances may have been missed, look at the truth again. */
  missed: Record<string, never>
}

export interface Signals {
  /** Returns at once; deliveries to this process happen at once too. */
  publish<K extends Exclude<keyof SignalMap, 'missed'>>(kind: K, message: SignalMap[K]): void
  /** Answers how to stop listening. */
  subscribe<K extends keyof SignalMap>(kind: K, listener: (message: SignalMap[K]) => void): () => void
}

export interface Store {
  readonly kv: KeyValue
  readonly limits: Limits
  readonly signals: Signals
}
