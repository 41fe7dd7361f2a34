/** A real vault for tests, with master keys of this process. */
import { randomBytes } from 'node:crypto'
import { makeMasterKeys } from '../vault/master-keys.ts'
import { makeVault, type Unreadable, type VaultParts } from '../vault/vault.ts'

const secret = randomBytes(32)
const macKey = randomBytes(32)

/** The master keys that test vaults wrap with. */
export const testMasters = makeMasterKeys([secret])

/** What did not open is forgotten; give `onUnreadable` to see it. */
export const makeTestVault = (given: Partial<VaultParts> = {}) =>
  makeVault({
    masters: testMasters,
    macKey,
    clock: () => performance.now(),
    onUnreadable: () => undefined,
    ...given,
  })

export const testVault = makeTestVault()

/** A vault, and everything that it refused to open. */
export const watchedVault = () => {
  const refused: Unreadable[] = []
  return { vault: makeTestVault({ onUnreadable: (what) => refused.push(what) }), refused }
}
