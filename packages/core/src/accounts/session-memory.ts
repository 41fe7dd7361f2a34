/** What this process remembers about sessions for up to a second, and which ones it must ask PostgreSQL about. */
import type { Actor } from '../shared/context.ts'
import type { Signals } from '../shared/store.ts'
import type { Claims } from './access-tokens.ts'
import { BoundedMap } from '../shared/bounded-map.ts'

const freshMilliseconds = 1000
const mostSessions = 10_000

/** One session as it was read at `readAt`; shared by all its tokens, so that forgetting it reaches all of them. */
export interface SessionCopy {
  readonly actor: Actor
  readonly generation: number
  readonly confirmed: boolean
  readonly absoluteExpiresAt: number
  readonly readAt: number
  forgotten: boolean
}

/** A verified token, and the state of its session when it was last asked for. */
export interface Verified {
  readonly claims: Claims
  readonly copy: SessionCopy
}

export interface SessionMemory {
  readonly tokens: BoundedMap<string, Verified>
  readonly sessions: BoundedMap<string, SessionCopy>
  /** Sessions that ended or changed lately: copies in the store may be older than that. */
  readonly doubted: BoundedMap<string, true>
  /** Grows whenever something is forgotten: what was read before may be stale. */
  forgettings: number
  /** Keeps a copy, unless something was forgotten since `forgettings` was read. */
  keep(copy: SessionCopy, forgettings: number): void
  forgetSession(sessionId: string): void
  forgetPerson(userId: string): void
}

export const isFresh = (copy: SessionCopy, now: number): boolean => {
  const age = now - copy.readAt
  // A negative age means that the clock was set back: ask again.
  return !copy.forgotten && age >= 0 && age < freshMilliseconds && now < copy.absoluteExpiresAt
}

export const makeSessionMemory = (signals: Signals): SessionMemory => {
  const memory: SessionMemory = {
    tokens: new BoundedMap(mostSessions),
    sessions: new BoundedMap(mostSessions),
    doubted: new BoundedMap(mostSessions),
    forgettings: 0,
    keep: (copy, forgettings) => {
      if (forgettings === memory.forgettings) memory.sessions.set(copy.actor.sessionId, copy)
      else copy.forgotten = true
    },
    forgetSession: (sessionId) => {
      const copy = memory.sessions.get(sessionId)
      if (copy) copy.forgotten = true
      memory.sessions.delete(sessionId)
      memory.doubted.set(sessionId, true)
      memory.forgettings += 1
    },
    forgetPerson: (userId) => {
      memory.forgettings += 1
      for (const copy of memory.sessions.values()) {
        if (copy.actor.userId === userId) copy.forgotten = true
      }
    },
  }
  signals.subscribe('revoked', ({ sessionId }) => memory.forgetSession(sessionId))
  signals.subscribe('changed', ({ userId, topics }) => {
    if (topics.includes('me') || topics.includes('sessions')) memory.forgetPerson(userId)
  })
  return memory
}
