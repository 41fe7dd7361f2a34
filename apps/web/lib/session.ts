/**
 * The session of this browser. The access token lives in memory only; the refresh token is a cookie that no script can
 * read. Other tabs share that cookie, so one tab refreshes at a time.
 */
import type { SignedIn } from '@sol/contracts/auth'
import type { TokenSource } from './api.ts'
import { Listeners } from './listeners.ts'
import type { WithLock } from './locks.ts'
import { logout, refresh } from './operations.ts'
import { ApiProblem, isProblem } from './problem.ts'
import type { Send } from './send.ts'
import { nextSession, starting, type SessionHappening, type SessionState } from './session-state.ts'

export interface SessionDeps {
  readonly send: Send
  readonly withLock: WithLock
  readonly storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  readonly now: () => number
  readonly newAttempt: () => string
}

/** The id of the person who was signed in here: no secret, but it spares a first visitor a failing request. */
export const hintKey = 'sol-signed-in'
/** Kept until the answer arrives, so that a refresh whose answer was lost can be repeated. */
export const attemptKey = 'sol-refresh-attempt'

const lockName = 'sol-refresh'

export class Session implements TokenSource {
  readonly #deps: SessionDeps
  readonly #listeners = new Listeners()
  #state: SessionState = starting
  #refreshing: Promise<string | undefined> | undefined
  #starting: Promise<unknown> | undefined

  constructor(deps: SessionDeps) {
    this.#deps = deps
  }

  readonly state = (): SessionState => this.#state
  readonly subscribe = this.#listeners.add

  /** Finds out, once, whether somebody is signed in here. */
  readonly start = (): Promise<unknown> => {
    this.#starting ??= this.renew().catch(() => undefined)
    return this.#starting
  }

  /** A token that is about to end is renewed first: cheaper than a refusal, and quiet in the console. */
  readonly token = async (): Promise<string | undefined> => {
    if (this.#state.phase === 'starting') await this.start()
    if (this.#isDue()) await this.renew().catch(() => undefined)
    return this.#state.phase === 'signed-in' ? this.#state.accessToken : undefined
  }

  /** @throws Offline or ApiProblem when there is no answer to go by; the session then stays as it is. */
  readonly renew = (refused?: string): Promise<string | undefined> => {
    if (refused !== undefined && this.#state.phase === 'signed-in' && this.#state.accessToken !== refused) {
      return Promise.resolve(this.#state.accessToken)
    }
    this.#refreshing ??= this.#deps.withLock(lockName, this.#refresh).finally(() => {
      this.#refreshing = undefined
    })
    return this.#refreshing
  }

  /** Time to renew, or to try again where the server did not answer. */
  readonly look = (): void => {
    if (this.#isDue() || this.#state.phase === 'unreachable') this.renew().catch(() => undefined)
  }

  readonly enter = (signedIn: SignedIn): void => {
    this.#deps.storage().setItem(hintKey, signedIn.user.id)
    this.#happen({ type: 'token', signedIn, now: this.#deps.now() })
  }

  /** @throws Offline when the server cannot be told; then nothing has changed. */
  readonly leave = (): Promise<void> =>
    this.#deps.withLock(lockName, async () => {
      const token = this.#state.phase === 'signed-in' ? this.#state.accessToken : undefined
      await this.#deps.send(logout, {}, { token })
      this.#forget()
      this.#happen({ type: 'left' })
    })

  /** Another tab signed in (the id of that person) or out (null). */
  readonly heard = (hint: string | null): void => {
    const userId = this.#state.phase === 'signed-in' ? this.#state.user.id : null
    if (hint === userId) return
    if (hint === null) this.#happen({ type: 'left' })
    else this.renew().catch(() => undefined)
  }

  readonly #isDue = (): boolean =>
    this.#state.phase === 'signed-in' && this.#deps.now() >= this.#state.renewAt

  readonly #happen = (happening: SessionHappening): void => {
    this.#state = nextSession(this.#state, happening)
    this.#listeners.tell()
  }

  readonly #forget = (): void => {
    this.#deps.storage().removeItem(attemptKey)
    this.#deps.storage().removeItem(hintKey)
  }

  readonly #refresh = async (): Promise<string | undefined> => {
    const { storage, newAttempt, send } = this.#deps
    if (storage().getItem(hintKey) === null) {
      this.#happen({ type: 'nobody' })
      return undefined
    }
    const attempt = storage().getItem(attemptKey) ?? newAttempt()
    storage().setItem(attemptKey, attempt)
    try {
      const signedIn = await send(refresh, { body: { attempt } })
      storage().removeItem(attemptKey)
      this.enter(signedIn)
      return signedIn.accessToken
    } catch (error) {
      this.#refreshFailed(error)
      return undefined
    }
  }

  readonly #refreshFailed = (error: unknown): void => {
    if (isProblem(error, 'unauthenticated')) {
      this.#forget()
      this.#happen({ type: 'refused' })
      return
    }
    if (error instanceof ApiProblem && error.status < 500) this.#deps.storage().removeItem(attemptKey)
    this.#happen({ type: 'no-answer' })
    throw error
  }
}
