/** The one session of this tab and the `call` that speaks for it. */
import { createCall } from './api.ts'
import { withLock } from './locks.ts'
import { newId } from './new-id.ts'
import { send } from './send.ts'
import { Session } from './session.ts'

export const session = new Session({
  send,
  withLock,
  storage: () => localStorage,
  now: () => Date.now(),
  newAttempt: newId,
})

export const call = createCall(send, session)
