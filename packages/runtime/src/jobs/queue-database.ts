import type pg from 'pg'
import type { Db } from 'pg-boss'
import type { Log } from '@sol/core/shared/context'
import { listenTo } from '../store/postgres-listener.ts'

/** What pg-boss works on: our pool instead of one of its own, and our listener. */
export const queueDatabase = (pool: pg.Pool, log: Log): Db => ({
  executeSql: (text, values) => pool.query(text, values),
  async listen(channel, onText, onReconnect) {
    const listener = await listenTo({ pool, channel, log, onText, onGap: onReconnect })
    onReconnect()
    return listener
  },
})
