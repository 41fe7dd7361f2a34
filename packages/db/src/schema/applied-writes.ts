import { index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { bytes } from './bytes.ts'
import { instant, solOs } from './namespace.ts'
import { users } from './users.ts'

/** What an Idempotency-Key has done already; written in the same transaction as the effect. */
export const appliedWrites = solOs.table(
  'applied_writes',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    key: text('key').notNull(),
    /** SHA-256 of method, path and body: the same key on another request is refused. */
    fingerprint: text('fingerprint').notNull(),
    status: integer('status').notNull(),
    /** Sealed JSON: an answer holds what the person wrote. Null while the write is being done. */
    response: bytes('response'),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.key] }), index('applied_writes_at').on(t.at)],
)
