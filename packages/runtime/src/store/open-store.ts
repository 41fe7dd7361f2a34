import type pg from 'pg'
import type { Log } from '@sol/core/shared/context'
import type { Store } from '@sol/core/shared/store'
import { openPostgresStore } from './postgres-store.ts'
import { openRedisStore } from './redis-store.ts'

export type OpenStore = Store & { close(): Promise<void> }

export interface StoreOptions {
  /** A pool on the migrated database. It stays the caller's. */
  readonly pool: pg.Pool
  /** As `redis://user:password@host:6379/0`; left out: unlogged tables in PostgreSQL. */
  readonly redisUrl?: string | undefined
  readonly log: Log
}

/**
 * Opens the store for caches, limits and signals.
 * @throws StartError naming REDIS_URL when that Redis cannot be reached.
 */
export const openStore = async ({ redisUrl, ...options }: StoreOptions): Promise<OpenStore> =>
  redisUrl ? openRedisStore({ redisUrl, ...options }) : openPostgresStore(options)
