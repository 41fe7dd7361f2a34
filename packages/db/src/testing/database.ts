/** Real PostgreSQL for tests: a rolled-back transaction per test, or a database of its own. */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject, test } from 'vitest'
import { openDb, type Db } from '../client.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** An address of the test cluster, given by the suite's global set-up. */
    clusterUrl: string
    /** The name of the migrated database that others are copied from. */
    templateDatabase: string
  }
}

const addressOf = (database: string) => {
  const url = new URL(inject('clusterUrl'))
  url.pathname = `/${database}`
  return url.href
}

const asAdministrator = async (statement: string) => {
  const client = new pg.Client({ connectionString: addressOf('postgres') })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

export interface TestDatabase {
  readonly url: string
  readonly pool: pg.Pool
  readonly db: Db
  /** Ends the connections and removes the database. */
  close(): Promise<void>
}

/** A migrated, empty database that belongs to the caller: for tests that commit or connect more than once. */
export const freshDatabase = async (): Promise<TestDatabase> => {
  const name = `sol_${randomUUID().replaceAll('-', '')}`
  await asAdministrator(`CREATE DATABASE ${name} TEMPLATE ${inject('templateDatabase')}`)
  const pool = new pg.Pool({ connectionString: addressOf(name), max: 20 })
  pool.on('error', () => undefined)
  return {
    url: addressOf(name),
    pool,
    db: openDb(pool),
    close: async () => {
      await pool.end()
      await asAdministrator(`DROP DATABASE ${name} WITH (FORCE)`)
    },
  }
}

class Rollback extends Error {}

/** One database per test file; each test runs inside a transaction that is rolled back. */
export const dbTest = test.extend<{ shared: TestDatabase; db: Db }>({
  shared: [
    // eslint-disable-next-line no-empty-pattern -- Vitest reads the parameter's shape
    async ({}, use) => {
      const database = await freshDatabase()
      await use(database)
      await database.close()
    },
    { scope: 'file' },
  ],
  db: async ({ shared }, use) => {
    await shared.db
      .transaction(async (tx) => {
        await use(tx)
        throw new Rollback()
      })
      .catch((error: unknown) => {
        if (!(error instanceof Rollback)) throw error
      })
  },
})
