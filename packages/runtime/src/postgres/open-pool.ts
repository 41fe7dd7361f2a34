/** Connections to PostgreSQL, and the first one's failure as a sentence. */
import pg from 'pg'
import type { Log } from '@sol/core/shared/context'
import { codeOf, StartError } from '../start-error.ts'

/** More connections than this only queue inside PostgreSQL: the work is short and a laptop has few cores. */
const mostConnections = 10

/** Milliseconds. A request that waits longer has nobody waiting for it any more. */
const statementLimit = 15_000
const idleInTransactionLimit = 30_000
const connectLimit = 5_000

/**
 * A pool whose idle connections may break without taking the process along; the next query opens a new one.
 * Nothing is connected yet.
 */
export const openPool = (url: string, log: Log): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max: mostConnections,
    connectionTimeoutMillis: connectLimit,
    statement_timeout: statementLimit,
    idle_in_transaction_session_timeout: idleInTransactionLimit,
    keepAlive: true,
    application_name: 'sol-os',
  })
  pool.on('error', (error) => {
    if (!pool.ending) log.warn('database.connection_lost', { code: codeOf(error) })
  })
  return pool
}

/** One connection without a time limit, for migrations, which may take as long as the data need. */
export const openPatientPool = (url: string): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max: 1,
    connectionTimeoutMillis: connectLimit,
    application_name: 'sol-os migration',
  })
  pool.on('error', () => undefined)
  return pool
}

/** SQLSTATE and system codes that a person can act on. */
const causes: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'its host is unknown',
  EAI_AGAIN: 'its host cannot be looked up',
  ENOENT: 'its socket does not exist',
  EACCES: 'its socket may not be opened',
  ECONNRESET: 'the connection was cut',
  ETIMEDOUT: 'it does not answer',
  EHOSTUNREACH: 'its host cannot be reached',
  ENETUNREACH: 'its network cannot be reached',
  '28P01': 'it refuses the password',
  '28000': 'it refuses this user',
  '3D000': 'that database does not exist there',
  '53300': 'it has no free connection',
  '57P03': 'it is starting up or shutting down',
}

/** Host, port and database: what helps to find the mistake, without user, password and options. */
const placeOf = (url: string): string => {
  const { host, port, database } = new pg.Client({ connectionString: url })
  return `${host}:${port}/${database ?? ''}`
}

const unreachable = (url: string, error: unknown): StartError => {
  const timedOut = error instanceof Error && /timeout/i.test(error.message)
  const code = timedOut ? 'ETIMEDOUT' : codeOf(error)
  return new StartError(
    `The database at ${placeOf(url)} (DATABASE_URL) cannot be used: ${causes[code] ?? `it answers ${code}`}; ` +
      'nothing was changed: check the address and that PostgreSQL runs.',
    { cause: error },
  )
}

/** @throws StartError when a database given by address cannot be reached or does not let us in. */
export const requireDatabase = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectLimit })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.end()
  } catch (error) {
    throw unreachable(url, error)
  }
}
