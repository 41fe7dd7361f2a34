/** The database of an installation: the embedded PostgreSQL, or the one given by address. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '@sol/core/shared/context'
import { migrateDatabase, UnfitDatabaseError } from '@sol/db/migrate'
import type { Config } from './config.ts'
import { holdFolder, prepareDataFolder } from './data-folder.ts'
import { openPatientPool, requireDatabase } from './postgres/open-pool.ts'
import { startCluster } from './postgres/start-cluster.ts'
import { openSecret } from './secrets.ts'
import { codeOf, StartError } from './start-error.ts'

export interface Database {
  readonly url: string
  readonly secret: Buffer
  close(): Promise<void>
}

interface Needs {
  readonly log: Log
  /** The embedded PostgreSQL is gone for good. */
  readonly onLost: (reason: unknown) => void
}

/** Secret first: a crash between the two must not leave data without their key. */
const openEmbedded = async (config: Config, { log, onLost }: Needs): Promise<Database> => {
  const { dataDir } = config
  prepareDataFolder(dataDir)
  const hold = holdFolder(dataDir)
  try {
    const folder = join(dataDir, 'postgres')
    const secret = openSecret({ dataDir, given: config.secretKey, dataExist: existsSync(folder) })
    const cluster = await startCluster({
      folder,
      engineFolder: join(dataDir, 'engine'),
      onRestart: () => log.warn('database.restarted'),
      onLost,
    })
    const close = () => cluster.stop().finally(() => hold.release())
    return { url: cluster.url, secret, close }
  } catch (error) {
    hold.release()
    throw error
  }
}

/** With a key given as well nothing is written here at all: containers run on a read-only file system. */
const openGiven = async (url: string, { dataDir, secretKey }: Config): Promise<Database> => {
  if (secretKey === undefined) prepareDataFolder(dataDir)
  const secret = openSecret({ dataDir, given: secretKey, dataExist: false })
  await requireDatabase(url)
  return { url, secret, close: () => Promise.resolve() }
}

const migrate = async (url: string) => {
  const pool = openPatientPool(url)
  try {
    await migrateDatabase(pool)
  } catch (error) {
    if (error instanceof UnfitDatabaseError) throw new StartError(error.message, { cause: error })
    const reason = error instanceof Error && error.cause ? error.cause : error
    throw new StartError(
      `The database could not be brought up to date (${codeOf(reason)}); what was in it is unchanged.`,
      { cause: error },
    )
  } finally {
    await pool.end()
  }
}

/**
 * Opens the database that the configuration asks for and brings it to this code's schema.
 * @throws StartError with one sentence; whatever was started is stopped again.
 */
export const openDatabase = async (config: Config, needs: Needs): Promise<Database> => {
  const database = config.databaseUrl
    ? await openGiven(config.databaseUrl, config)
    : await openEmbedded(config, needs)
  try {
    await migrate(database.url)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}
