import type { Outbox } from './outbox.ts'

/** Sends what waits now, and whenever the network or the person comes back. Answers how to stop. */
export const keepSending = (outbox: Outbox): (() => void) => {
  const send = () => void outbox.flush()
  const onVisible = () => {
    if (document.visibilityState === 'visible') send()
  }
  outbox.open()
  send()
  addEventListener('online', send)
  document.addEventListener('visibilitychange', onVisible)
  return () => {
    removeEventListener('online', send)
    document.removeEventListener('visibilitychange', onVisible)
    outbox.close()
  }
}
