/** The vault of an installation: its master keys from the environment or the data folder, and who hears of trouble. */
import { existsSync } from 'node:fs'
import { hkdfSync } from 'node:crypto'
import { join } from 'node:path'
import { append } from '@sol/core/audit/audit'
import { BoundedMap } from '@sol/core/shared/bounded-map'
import type { Log } from '@sol/core/shared/context'
import type { Vault } from '@sol/core/shared/vault'
import { makeMasterKeys, type MasterKeys } from '@sol/core/vault/master-keys'
import { claimMasterId, recordedMasterId } from '@sol/core/vault/master-record'
import { rewrapKeys } from '@sol/core/vault/rewrap'
import { makeVault, type Unreadable } from '@sol/core/vault/vault'
import type { Db } from '@sol/db/client'
import type { Config } from './config.ts'
import { prepareDataFolder } from './data-folder.ts'
import { decodeSecret, readKeptKeys, writeNewKey } from './secrets.ts'
import { codeOf, StartError } from './start-error.ts'

export const masterKeyPath = (dataDir: string): string => join(dataDir, 'master.key')

/** Where the master keys come from, for whoever tells people about it. */
export type MasterKeySource =
  { readonly from: 'environment' } | { readonly from: 'file'; readonly path: string }

const fromEnvironment = (given: string): readonly Buffer[] =>
  given
    .split(/[\s,]+/)
    .filter((text) => text !== '')
    .map((text) => decodeSecret(text, 'SOL_MASTER_KEY'))

const fromFolder = (dataDir: string, isSealed: boolean): { keys: readonly Buffer[]; isNew: boolean } => {
  const path = masterKeyPath(dataDir)
  const isNew = !existsSync(path)
  if (isNew && isSealed) {
    throw new StartError(
      `The master key ${path} is missing, and without it nothing that people wrote can be read; nothing was changed: ` +
        'put the file back from your copy, or give the key in SOL_MASTER_KEY.',
    )
  }
  if (isNew) {
    prepareDataFolder(dataDir)
    writeNewKey(dataDir, path)
  }
  return { keys: readKeptKeys(path), isNew }
}

const asRing = (keys: readonly Buffer[]): MasterKeys => {
  const [first, ...others] = keys
  if (!first) throw new StartError('SOL_MASTER_KEY holds no key.')
  return makeMasterKeys([first, ...others])
}

export interface OpenMasterKeys {
  readonly masters: MasterKeys
  readonly source: MasterKeySource
  /** They were made just now. */
  readonly isNew: boolean
}

/**
 * The master keys that this database belongs to; made at the first start when none is given.
 * @throws StartError when they are weak, missing, or those of another database
 */
export const openMasterKeys = async (config: Config, db: Db): Promise<OpenMasterKeys> => {
  const recorded = await recordedMasterId(db)
  const found =
    config.masterKey === undefined
      ? fromFolder(config.dataDir, recorded !== null)
      : { keys: fromEnvironment(config.masterKey), isNew: false }
  const masters = asRing(found.keys)
  const owner = recorded ?? (await claimMasterId(db, masters.currentId))
  if (!masters.ids.includes(owner)) {
    throw new StartError(
      'The master key is not the one that this database was sealed with; nothing was changed: ' +
        'give the one from your recovery sheet in SOL_MASTER_KEY, or put it back as master.key in the data folder.',
    )
  }
  const source: MasterKeySource =
    config.masterKey === undefined
      ? { from: 'file', path: masterKeyPath(config.dataDir) }
      : { from: 'environment' }
  if (owner !== masters.currentId) await rewrapKeys(db, masters)
  return { masters, source, isNew: found.isNew }
}

interface Parts {
  readonly db: Db
  readonly masters: MasterKeys
  /** The installation's secret. */
  readonly secret: Buffer
  readonly log: Log
  readonly now: () => Date
}

/** The same value that fails again and again is one event an hour. */
const quietMilliseconds = 3_600_000

/** Tells the log and the person's own record; outside of the transaction that fails because of it. */
const reporter = ({ db, log, now }: Parts, vaultOf: () => Vault) => {
  const told = new BoundedMap<string, number>(1_000)
  return ({ userId, table, row, column }: Unreadable): void => {
    const at = now()
    const name = [userId, table, row, column].join(' ')
    if (at.getTime() - (told.get(name) ?? 0) < quietMilliseconds) return
    told.set(name, at.getTime())
    log.error('record.unreadable', { userId, table, column })
    append({ db, now: at, vault: vaultOf() }, userId, 'record.unreadable', { table, row, column }).catch(
      (error: unknown) => log.warn('audit.failed', { code: codeOf(error) }),
    )
  }
}

export const openVault = (parts: Parts): Vault => {
  const macKey = Buffer.from(hkdfSync('sha256', parts.secret, '', 'sol-os/audit/v1', 32))
  const vault: Vault = makeVault({
    masters: parts.masters,
    macKey,
    clock: () => performance.now(),
    onUnreadable: (what) => report(what),
  })
  const report = reporter(parts, () => vault)
  return vault
}
