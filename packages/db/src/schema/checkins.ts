import { date, index, integer, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { bytes } from './bytes.ts'
import { instant, solOs } from './namespace.ts'
import { users } from './users.ts'

export const checkins = solOs.table(
  'checkins',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    mood: smallint('mood').notNull(),
    energy: smallint('energy').notNull(),
    focus: smallint('focus').notNull(),
    /** Sealed; `noteVersion` is the version for which it was. */
    note: bytes('note'),
    noteVersion: integer('note_version').notNull().default(1),
    tags: text('tags').array().notNull().default([]),
    at: instant('at').notNull(),
    /** The solar day of `at` in the person's zone when it was logged. */
    day: date('day', { mode: 'string' }).notNull(),
    createdAt: instant('created_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    index('checkins_latest').on(t.userId, t.at.desc(), t.id.desc()),
  ],
)
