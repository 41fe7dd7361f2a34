import { randomUUID } from 'node:crypto'
import type { Log } from '@sol/core/shared/context'
import type { SignalMap, Signals } from '@sol/core/shared/store'

type Kind = keyof SignalMap
type Listener = (message: never) => void

/** PostgreSQL refuses a notification of 8000 bytes or more; the rest is the envelope. */
const largestText = 7_900
/** Long enough to gather what one burst of writes says, too short for a person to notice. */
const gatheringMilliseconds = 5

/** What carries texts to the other instances. Losing one is allowed; throwing is not. */
export type Send = (text: string) => void

export interface OpenSignals extends Signals {
  /** Takes a text that the wire delivered, our own echoes included. */
  readonly receive: (text: string) => void
  /** The wire was cut for a while. */
  readonly missed: () => void
  /** Sends what is still gathered. */
  flush(): void
}

/** Packs notes (each a JSON text) into as few texts as fit, in their order. */
const pack = (from: string, notes: readonly string[]): string[] => {
  const envelope = (inside: string) => `{"from":"${from}","notes":[${inside}]}`
  const texts: string[] = []
  let inside = ''
  for (const note of notes) {
    const longer = inside === '' ? note : `${inside},${note}`
    if (inside !== '' && Buffer.byteLength(envelope(longer)) > largestText) {
      texts.push(envelope(inside))
      inside = note
    } else inside = longer
  }
  return inside === '' ? texts : [...texts, envelope(inside)]
}

const isNote = (note: unknown): note is [Kind, never] =>
  Array.isArray(note) && (note[0] === 'changed' || note[0] === 'revoked')

const read = (text: string): { from: string; notes: [Kind, never][] } | undefined => {
  try {
    const { from, notes } = JSON.parse(text) as { from?: unknown; notes?: unknown }
    if (typeof from !== 'string' || !Array.isArray(notes)) return undefined
    return { from, notes: notes.filter(isNote) }
  } catch {
    return undefined
  }
}

/** Signals over any wire: told to this process at once, gathered for the others, echoes dropped. */
export const signalsOver = (send: Send, log: Log): OpenSignals => {
  const from = randomUUID()
  const listeners: Record<Kind, Set<Listener>> = { changed: new Set(), revoked: new Set(), missed: new Set() }
  /** A set: what a burst says twice is sent once. */
  const gathered = new Set<string>()

  const deliver = (kind: Kind, message: never) => {
    for (const listener of listeners[kind]) {
      try {
        listener(message)
      } catch (error) {
        log.error('signals.listener_failed', {
          kind,
          reason: error instanceof Error ? error.name : 'unknown',
        })
      }
    }
  }

  const flush = () => {
    const notes = [...gathered]
    gathered.clear()
    for (const text of pack(from, notes)) send(text)
  }

  return {
    flush,
    publish(kind, message) {
      deliver(kind, message as never)
      if (gathered.size === 0) setTimeout(flush, gatheringMilliseconds).unref()
      gathered.add(JSON.stringify([kind, message]))
    },
    subscribe(kind, listener) {
      listeners[kind].add(listener)
      return () => void listeners[kind].delete(listener)
    },
    missed: () => deliver('missed', {} as never),
    receive(text) {
      const batch = read(text)
      if (!batch || batch.from === from) return
      for (const [kind, message] of batch.notes) deliver(kind, message)
    },
  }
}
