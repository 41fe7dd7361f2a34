import type pg from 'pg'
import type { Log } from '@sol/core/shared/context'
import type { Send } from './signals.ts'

export interface Notifier {
  readonly send: Send
  /** Resolves when everything given so far was sent or given up. */
  settle(): Promise<void>
}

/** Sends texts to a channel with one statement at a time, so that they arrive in their order. */
export const notifierOf = (pool: pg.Pool, channel: string, log: Log): Notifier => {
  let waiting: string[] = []
  let sending: Promise<void> | undefined

  const sendAll = async () => {
    while (waiting.length > 0) {
      const texts = waiting
      waiting = []
      await pool
        .query('SELECT pg_notify($1, text) FROM unnest($2::text[]) AS text', [channel, texts])
        .catch(() => log.warn('signals.not_sent', { texts: texts.length }))
    }
    sending = undefined
  }

  return {
    send(text) {
      waiting.push(text)
      sending ??= sendAll()
    },
    settle: async () => sending,
  }
}
