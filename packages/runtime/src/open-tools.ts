/** What commands beside the server work with: the same database and vault, whether a server runs or not. */
import { join } from 'node:path'
import type { Ctx } from '@sol/core/shared/context'
import { openDb } from '@sol/db/client'
import type { Config } from './config.ts'
import { FolderInUseError } from './data-folder.ts'
import { openLog } from './log.ts'
import { openDatabase, type Database } from './open-database.ts'
import { openMasterKeys, openVault, type OpenMasterKeys } from './open-vault.ts'
import { openPatientPool } from './postgres/open-pool.ts'
import { urlOfRunning } from './postgres/running-cluster.ts'
import { openSecret } from './secrets.ts'
import { StartError } from './start-error.ts'

export interface Tools {
  readonly ctx: Pick<Ctx, 'db' | 'now' | 'vault' | 'log'>
  readonly masterKeys: OpenMasterKeys
  close(): Promise<void>
}

/** A server that runs has brought the database up to date already. */
const beside = ({ dataDir, secretKey }: Config): Database => ({
  url: urlOfRunning(join(dataDir, 'postgres')),
  secret: openSecret({ dataDir, given: secretKey, dataExist: true }),
  close: () => Promise.resolve(),
})

const reach = async (config: Config): Promise<Database> => {
  const onLost = () => {
    throw new StartError('The database stopped while the command ran; what was done until then is kept.')
  }
  try {
    return await openDatabase(config, { log: openLog('silent'), onLost })
  } catch (error) {
    if (error instanceof FolderInUseError) return beside(config)
    throw error
  }
}

/** @throws StartError with one sentence */
export const openTools = async (config: Config, now = new Date()): Promise<Tools> => {
  const log = openLog('silent')
  const database = await reach(config)
  const pool = openPatientPool(database.url)
  const close = () => pool.end().finally(() => database.close())
  try {
    const db = openDb(pool)
    const masterKeys = await openMasterKeys(config, db)
    const { masters } = masterKeys
    const vault = openVault({ db, masters, secret: database.secret, log, now: () => now })
    return { ctx: { db, now, vault, log }, masterKeys, close }
  } catch (error) {
    await close()
    throw error
  }
}
