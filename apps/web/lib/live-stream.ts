/** The live connection itself: read frames until it ends, then come back. */
import type { Changed, listen, Topic } from '@sol/contracts/events'
import { backoff } from './backoff.ts'
import type { TokenSource } from './api.ts'
import { createFrameReader } from './event-stream.ts'
import { apiBase } from './send.ts'

/** What changed; `everything` after each connection, since changes in between were not heard. */
export type LiveNews = readonly Topic[] | 'everything'

interface Listening {
  readonly session: TokenSource
  readonly onNews: (news: LiveNews) => void
  readonly signal: AbortSignal
}

const path: typeof listen.path = '/events'

/** A connection that says nothing for this long, not even a heartbeat, is dead. */
const silenceLimit = 75_000

const newsOf = (event: string, data: string): LiveNews | undefined => {
  if (event === 'ready') return 'everything'
  return event === 'changed' ? (JSON.parse(data) as Changed).topics : undefined
}

const readFrames = async (
  body: ReadableStream<Uint8Array>,
  stop: AbortController,
  onNews: Listening['onNews'],
) => {
  const read = createFrameReader()
  const decoder = new TextDecoder()
  const reader = body.getReader()
  let hasNews = false
  for (;;) {
    const watch = setTimeout(() => {
      stop.abort()
    }, silenceLimit)
    const { done, value } = await reader.read().finally(() => {
      clearTimeout(watch)
    })
    if (done) return hasNews
    for (const { event, data } of read(decoder.decode(value, { stream: true }))) {
      const news = newsOf(event, data)
      if (news) onNews(news)
      hasNews ||= news !== undefined
    }
  }
}

/** Answers whether anything was heard. */
const listenOnce = async ({ session, onNews, signal }: Listening): Promise<boolean> => {
  const token = await session.token()
  if (token === undefined) return false
  const stop = new AbortController()
  const response = await fetch(`${apiBase}${path}`, {
    headers: { accept: 'text/event-stream', authorization: `Bearer ${token}` },
    cache: 'no-store',
    signal: AbortSignal.any([signal, stop.signal]),
  })
  if (response.status === 401) await session.renew(token)
  return response.ok && response.body ? readFrames(response.body, stop, onNews) : false
}

/** Waits, but not longer than until the network or the person comes back. */
const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds)
    function done() {
      clearTimeout(timer)
      removeEventListener('online', done)
      signal.removeEventListener('abort', done)
      resolve()
    }
    addEventListener('online', done)
    signal.addEventListener('abort', done)
  })

/** Listens until `signal` aborts. */
export const listenOn = async (listening: Listening): Promise<void> => {
  let failures = 0
  while (!listening.signal.aborted) {
    const heard = await listenOnce(listening).catch(() => false)
    failures = heard ? 0 : failures + 1
    await pause(backoff(failures), listening.signal)
  }
}
