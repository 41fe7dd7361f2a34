/** What the rules of accounts need besides the context: keys, the store, and what this process remembers. */
import type { Ctx } from '../shared/context.ts'
import type { Store } from '../shared/store.ts'
import { makeAccessTokens, type AccessTokens } from './access-tokens.ts'
import { makeGate, type Gate } from './gate.ts'
import { deriveKeys, type Keys } from './keys.ts'
import { makePasswords, type Passwords } from './passwords.ts'
import { makeSessionMemory, type SessionMemory } from './session-memory.ts'
import type { Issued } from './signing-in.ts'
import { makeSingleFlight, type SingleFlight } from './single-flight.ts'

export interface AccountsKit {
  readonly keys: Keys
  readonly store: Store
  /** Two hashes at once, so that other work has the machine too; 32 wait. */
  readonly gate: Gate
  readonly passwords: Passwords
  readonly accessTokens: AccessTokens
  readonly memory: SessionMemory
  readonly refreshes: SingleFlight<Issued>
}

export type AccountsCtx = Ctx & { readonly kit: AccountsKit }

interface Given {
  /** 32 random bytes. */
  readonly secret: Buffer
  readonly store: Store
  /** Where people reach this instance; names the issuer of its tokens. */
  readonly publicUrl: string
}

/** @throws RangeError when the secret is too short */
export const makeAccountsKit = ({ secret, store, publicUrl }: Given): AccountsKit => {
  const keys = deriveKeys(secret)
  return {
    keys,
    store,
    gate: makeGate({ slots: 2, queue: 32, retryAfter: 5 }),
    passwords: makePasswords(keys.passwordPepper),
    accessTokens: makeAccessTokens(keys.signing, publicUrl),
    memory: makeSessionMemory(store.signals),
    refreshes: makeSingleFlight(),
  }
}
