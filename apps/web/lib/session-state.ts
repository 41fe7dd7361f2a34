/** What the session is, and what each happening makes of it. Pure; session.ts does the talking. */
import type { SignedIn } from '@sol/contracts/auth'
import type { User } from '@sol/contracts/me'

export type SessionState =
  /** Not yet known. */
  | { readonly phase: 'starting' }
  /** `ended`: somebody was signed in here and no longer is, without having signed out in this tab. */
  | { readonly phase: 'signed-out'; readonly ended: boolean }
  /** Somebody was signed in here; the server does not answer. */
  | { readonly phase: 'unreachable' }
  | {
      readonly phase: 'signed-in'
      readonly user: User
      readonly accessToken: string
      /** When to fetch the next token, by this device's clock. */
      readonly renewAt: number
    }

export type SessionHappening =
  | { readonly type: 'nobody' }
  | { readonly type: 'token'; readonly signedIn: SignedIn; readonly now: number }
  | { readonly type: 'refused' }
  | { readonly type: 'no-answer' }
  | { readonly type: 'left' }

export const starting: SessionState = { phase: 'starting' }

/** A minute before the token ends. */
const margin = 60_000
/** What a token is taken to last when this device's clock is wrong. */
const usualLife = 30 * 60_000
const shortest = 5_000

/** A wrong clock must neither hammer the server nor let the token run out. */
const lifeOf = (expiresAt: string, now: number): number => {
  const life = Date.parse(expiresAt) - now
  return life > 0 && life <= 2 * usualLife ? life : usualLife
}

const signedInState = ({ user, accessToken, expiresAt }: SignedIn, now: number): SessionState => ({
  phase: 'signed-in',
  user,
  accessToken,
  renewAt: now + Math.max(shortest, lifeOf(expiresAt, now) - margin),
})

export const nextSession = (state: SessionState, happening: SessionHappening): SessionState => {
  switch (happening.type) {
    case 'token':
      return signedInState(happening.signedIn, happening.now)
    case 'nobody':
    case 'left':
      return { phase: 'signed-out', ended: false }
    case 'refused':
      return { phase: 'signed-out', ended: state.phase !== 'signed-out' || state.ended }
    case 'no-answer':
      return state.phase === 'starting' ? { phase: 'unreachable' } : state
  }
}
