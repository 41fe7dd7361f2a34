import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import type pg from 'pg'
import { openDb } from './client.ts'

const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))
const migrationsSchema = 'sol_os_migrations'
const migrationsTable = 'applied'
/** Any number, the same in every release: who holds it migrates. */
const advisoryLock = 7_651_365

/** Why a database cannot be used by this code. */
export class UnfitDatabaseError extends Error {}

interface Journal {
  entries: { when: number; tag: string }[]
}

const newestKnown = (): number => {
  const journal = JSON.parse(readFileSync(`${migrationsFolder}/meta/_journal.json`, 'utf8')) as Journal
  return Math.max(...journal.entries.map((entry) => entry.when))
}

const newestApplied = async (client: pg.ClientBase): Promise<number> => {
  const found = await client.query<{ present: string | null }>('SELECT to_regclass($1) AS present', [
    `${migrationsSchema}.${migrationsTable}`,
  ])
  if (!found.rows[0]?.present) return 0
  const newest = await client.query<{ at: string | null }>(
    `SELECT max(created_at) AS at FROM ${migrationsSchema}.${migrationsTable}`,
  )
  return Number(newest.rows[0]?.at ?? 0)
}

/**
 * Brings the database to this code's schema, one instance at a time.
 * @throws UnfitDatabaseError when PostgreSQL is older than 15, or the schema is newer than this code.
 */
export const migrateDatabase = async (pool: pg.Pool): Promise<void> => {
  const client = await pool.connect()
  try {
    const version = await client.query<{ number: string }>(
      `SELECT current_setting('server_version_num') AS number`,
    )
    const major = Math.floor(Number(version.rows[0]?.number) / 10_000)
    if (major < 15)
      throw new UnfitDatabaseError(`PostgreSQL ${major} is too old; Sol OS needs version 15 or newer.`)
    await client.query('SELECT pg_advisory_lock($1)', [advisoryLock])
    try {
      if ((await newestApplied(client)) > newestKnown()) {
        throw new UnfitDatabaseError(
          'The database was made by a newer version of Sol OS; nothing was changed. Start that version again.',
        )
      }
      await migrate(openDb(client), { migrationsFolder, migrationsSchema, migrationsTable })
    } finally {
      await client.query('SELECT pg_advisory_unlock($1)', [advisoryLock])
    }
  } finally {
    client.release()
  }
}
