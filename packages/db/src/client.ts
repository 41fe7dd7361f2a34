import { drizzle, type NodePgDatabase, type NodePgQueryResultHKT } from 'drizzle-orm/node-postgres'
import type { PgDatabase } from 'drizzle-orm/pg-core'
import type pg from 'pg'
import { tables } from './tables.ts'

/** A database or a transaction in it; rules take either, so that they compose. */
export type Db = PgDatabase<NodePgQueryResultHKT, typeof tables>

export const openDb = (client: pg.Pool | pg.ClientBase): NodePgDatabase<typeof tables> =>
  drizzle(client as pg.Pool, { schema: tables })
