import { sql } from 'drizzle-orm'
import { customType, integer, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { bytes } from './bytes.ts'
import { instant, solOs } from './namespace.ts'
import { users } from './users.ts'

const transactionId = customType<{ data: string; driverData: string }>({ dataType: () => 'xid8' })

/** The data keys of a person, wrapped by a master key that is not in the database. */
export const userKeys = solOs.table(
  'user_keys',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** Counts up from 1; stands in the head of everything sealed with it. */
    id: integer('id').notNull(),
    wrapped: bytes('wrapped').notNull(),
    masterId: text('master_id').notNull(),
    /** New values are sealed with the current one; a retiring one is being replaced; a retired one is kept for a while. */
    state: text('state', { enum: ['current', 'retiring', 'retired'] }).notNull(),
    createdAt: instant('created_at')
      .notNull()
      .default(sql`now()`),
    retiredAt: instant('retired_at'),
    /** The transaction that made it: a key may be remembered only once it is known to be committed. */
    madeIn: transactionId('made_in')
      .notNull()
      .default(sql`pg_current_xact_id()`),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    uniqueIndex('user_keys_current')
      .on(t.userId)
      .where(sql`${t.state} = 'current'`),
  ],
)
