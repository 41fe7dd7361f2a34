import { hintKey, type Session } from './session.ts'

/** How often to look whether the token is about to end; timers stop in sleep, so waking looks too. */
const period = 15_000

/** Keeps the token fresh and follows the other tabs. Answers how to stop. */
export const keepFresh = (session: Session): (() => void) => {
  const onVisible = () => {
    if (document.visibilityState === 'visible') session.look()
  }
  const onStorage = (event: StorageEvent) => {
    if (event.key === hintKey || event.key === null) session.heard(localStorage.getItem(hintKey))
  }
  const timer = setInterval(session.look, period)
  addEventListener('online', session.look)
  addEventListener('storage', onStorage)
  document.addEventListener('visibilitychange', onVisible)
  return () => {
    clearInterval(timer)
    removeEventListener('online', session.look)
    removeEventListener('storage', onStorage)
    document.removeEventListener('visibilitychange', onVisible)
  }
}
