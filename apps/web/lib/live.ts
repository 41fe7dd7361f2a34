/**
 * Live updates for all tabs of one person in this browser. HTTP/1.1 allows six connections to a host, so one tab listens
 * and tells the others. Where tabs cannot agree on one (plain http), each listens for itself while it is looked at.
 */
import type { TokenSource } from './api.ts'
import { listenOn, type LiveNews } from './live-stream.ts'
import { webLocks } from './locks.ts'
import { openTabChannel } from './tab-channel.ts'

interface LiveOptions {
  readonly userId: string
  readonly session: TokenSource
  readonly onNews: (news: LiveNews) => void
}

const leadOrFollow = (locks: LockManager, { userId, session, onNews }: LiveOptions, signal: AbortSignal) => {
  const name = `sol-live:${userId}`
  const channel = openTabChannel<LiveNews>(name, onNews)
  signal.addEventListener('abort', channel.close)
  const lead = () =>
    listenOn({
      session,
      signal,
      onNews: (news) => {
        onNews(news)
        channel.post(news)
      },
    })
  // Rejected only when this tab stops before it ever led.
  locks.request(name, { signal }, lead).catch(() => undefined)
}

const listenWhileVisible = ({ session, onNews }: LiveOptions, signal: AbortSignal) => {
  let own: AbortController | undefined
  const look = () => {
    own?.abort()
    own = undefined
    if (document.visibilityState !== 'visible' || signal.aborted) return
    own = new AbortController()
    void listenOn({ session, onNews, signal: own.signal })
  }
  document.addEventListener('visibilitychange', look)
  signal.addEventListener('abort', () => {
    document.removeEventListener('visibilitychange', look)
    look()
  })
  look()
}

/** Answers how to stop. */
export const startLive = (options: LiveOptions): (() => void) => {
  const stop = new AbortController()
  const locks = webLocks()
  if (locks) leadOrFollow(locks, options, stop.signal)
  else listenWhileVisible(options, stop.signal)
  return () => {
    stop.abort()
  }
}
