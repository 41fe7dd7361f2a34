import { integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { bytes } from './bytes.ts'
import { instant, solOs } from './namespace.ts'
import { users } from './users.ts'

/** What happened to an account: ids, codes and numbers, never content. Rows are added and never changed (a trigger). */
export const audit = solOs.table(
  'audit',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** Counts up from 1, per person, without gaps. */
    seq: integer('seq').notNull(),
    at: instant('at').notNull(),
    kind: text('kind').notNull(),
    fields: jsonb('fields').$type<Record<string, string | number | boolean | null>>().notNull(),
    /** HMAC-SHA-256 over this row and the code of the one before. */
    mac: bytes('mac').notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.seq] })],
)
