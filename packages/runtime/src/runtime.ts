/** The composition root: everything that the server and the rules need, opened in order and closed in reverse. */
import type pg from 'pg'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import { jobs as jobList } from '@sol/core/jobs'
import type { Log } from '@sol/core/shared/context'
import type { Jobs } from '@sol/core/shared/job'
import type { Vault } from '@sol/core/shared/vault'
import { openDb } from '@sol/db/client'
import type { tables } from '@sol/db/tables'
import { openCompute, type OpenCompute } from './compute/open-compute.ts'
import type { Config } from './config.ts'
import { openJobs, type OpenJobs } from './jobs/open-jobs.ts'
import { openLog } from './log.ts'
import { openDatabase, type Database } from './open-database.ts'
import { openMasterKeys, openVault, type OpenMasterKeys } from './open-vault.ts'
import { openPool } from './postgres/open-pool.ts'
import { codeOf, StartError } from './start-error.ts'
import { openStore, type OpenStore } from './store/open-store.ts'
import { within } from './within.ts'

export interface Runtime {
  readonly config: Config
  readonly pool: pg.Pool
  readonly db: NodePgDatabase<typeof tables>
  readonly store: OpenStore
  readonly jobs: OpenJobs
  readonly compute: OpenCompute
  /** At least 32 bytes; core derives every key from them. */
  readonly secret: Buffer
  readonly vault: Vault
  readonly masterKeys: OpenMasterKeys
  readonly log: Log
  /** Where the data of this installation lie. */
  readonly dataDir: string
  /** Ends jobs, store, connections and PostgreSQL, in this order, within 5 s. May be called again. */
  close(): Promise<void>
}

export interface RuntimeOptions {
  /** The clock that jobs are given. */
  readonly now?: () => Date
  /** In place of the one that the configuration describes. */
  readonly log?: Log
}

/** Closes one part after the other; what takes longer than its share (milliseconds) is left to the process's end. */
const inOrder = (parts: readonly (readonly [close: () => Promise<void>, share: number])[], log: Log) => {
  const closeAll = async () => {
    for (const [close, share] of parts) {
      await within(share, close()).catch((error: unknown) =>
        log.warn('close.failed', { code: codeOf(error) }),
      )
    }
  }
  let closing: Promise<void> | undefined
  return () => (closing ??= closeAll())
}

type Opened = Omit<Runtime, 'config' | 'secret' | 'log' | 'dataDir' | 'close'>

const openParts = async (config: Config, database: Database, log: Log, now: () => Date): Promise<Opened> => {
  const pool = openPool(database.url, log)
  const db = openDb(pool)
  let store: OpenStore | undefined
  try {
    const masterKeys = await openMasterKeys(config, db)
    const vault = openVault({ db, masters: masterKeys.masters, secret: database.secret, log, now })
    store = await openStore({ pool, redisUrl: config.redisUrl, log })
    const compute = openCompute()
    const makeCtx = (jobs: Jobs) => ({ db, jobs, log, vault, compute, now: now() })
    const jobs = await openJobs({ pool, list: jobList, makeCtx, log, work: config.role !== 'api' })
    return { pool, db, store, jobs, vault, compute, masterKeys }
  } catch (error) {
    await store?.close()
    await pool.end()
    throw error
  }
}

/** Without its database the process can do nothing: it ends, and whoever watches it starts it again. */
const endProcess = (log: Log) => (reason: unknown) => {
  log.error('database.lost', { reason: reason instanceof StartError ? reason.message : codeOf(reason) })
  process.exit(1)
}

/**
 * Opens the database (embedded, or DATABASE_URL), migrates it, then the store and the jobs.
 * @throws StartError with one sentence for the person who started it; what was opened is closed again.
 */
export const openRuntime = async (config: Config, options: RuntimeOptions = {}): Promise<Runtime> => {
  const log = options.log ?? openLog(config.logLevel)
  const now = options.now ?? (() => new Date())
  const database: Database = await openDatabase(config, { log, onLost: endProcess(log) })
  try {
    const parts = await openParts(config, database, log, now)
    const close = inOrder(
      [
        [() => parts.jobs.close(), 2_700],
        [() => parts.compute.close(), 200],
        [() => parts.store.close(), 300],
        [() => parts.pool.end(), 300],
        [() => database.close(), 2_500],
      ],
      log,
    )
    return { config, ...parts, secret: database.secret, log, dataDir: config.dataDir, close }
  } catch (error) {
    await database.close()
    throw error
  }
}
