import type pg from 'pg'
import { RateLimiterPostgres } from 'rate-limiter-flexible'
import type { Log } from '@sol/core/shared/context'
import type { KeyValue, Store } from '@sol/core/shared/store'
import { limitsOver } from './limits.ts'
import { listenTo } from './postgres-listener.ts'
import { notifierOf } from './postgres-notify.ts'
import { signalsOver } from './signals.ts'

const channel = 'sol_os_signals'

/** Named, so that PostgreSQL plans each once per connection. */
const getRow = { name: 'kv-get', text: 'SELECT value FROM sol_os.kv WHERE key = $1 AND expires_at > now()' }
const upsert = `INSERT INTO sol_os.kv AS held (key, value, expires_at) VALUES ($1, $2, now() + make_interval(secs => $3))
  ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires_at = excluded.expires_at`
const setRow = { name: 'kv-set', text: upsert }
/** An expired row is as good as none. */
const addRow = { name: 'kv-add', text: `${upsert} WHERE held.expires_at <= now()` }
const removeRow = { name: 'kv-remove', text: 'DELETE FROM sol_os.kv WHERE key = $1' }

const keyValue = (pool: pg.Pool): KeyValue => ({
  async get(key) {
    const found = await pool.query<{ value: string }>({ ...getRow, values: [key] })
    return found.rows[0]?.value
  },
  async set(key, value, seconds) {
    await pool.query({ ...setRow, values: [key, value, seconds] })
  },
  async add(key, value, seconds) {
    const added = await pool.query({ ...addRow, values: [key, value, seconds] })
    return added.rowCount === 1
  },
  async remove(key) {
    await pool.query({ ...removeRow, values: [key] })
  },
})

const limits = (pool: pg.Pool) =>
  limitsOver(
    (options) =>
      new RateLimiterPostgres({
        ...options,
        storeClient: pool,
        storeType: 'pool',
        schemaName: 'sol_os',
        tableName: 'rate_limits',
        tableCreated: true,
        // The job store.prune does it, once for all instances.
        clearExpiredByTimeout: false,
      }),
  )

interface Options {
  readonly pool: pg.Pool
  readonly log: Log
}

/** The store in unlogged tables (migration 0001) and LISTEN/NOTIFY. Takes one connection beside the pool. */
export const openPostgresStore = async (options: Options): Promise<Store & { close(): Promise<void> }> => {
  const { pool, log } = options
  const notifier = notifierOf(pool, channel, log)
  const signals = signalsOver(notifier.send, log)
  const listener = await listenTo({ ...options, channel, onText: signals.receive, onGap: signals.missed })
  return {
    kv: keyValue(pool),
    limits: limits(pool),
    signals,
    async close() {
      signals.flush()
      await notifier.settle()
      await listener.close()
    },
  }
}
