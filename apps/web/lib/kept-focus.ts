/** The running session on this device, so that a reload without the server still shows the time. */
import type { FocusDetail } from '@sol/contracts/focus-sessions'

const key = 'sol-focus-running'

interface Kept {
  readonly userId: string
  readonly session: FocusDetail
  /** The server's clock less this device's, when it was kept. */
  readonly offset: number
}

export const keepRunning = (userId: string, session: FocusDetail | null, offset = 0): void => {
  try {
    if (session === null) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify({ userId, session, offset } satisfies Kept))
  } catch {
    // The server has it.
  }
}

export const keptRunning = (): Kept | null => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null
  } catch {
    return null
  }
}

/** For signing out. */
export const forgetRunning = (): void => {
  localStorage.removeItem(key)
}
