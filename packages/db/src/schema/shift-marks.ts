import { date, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, solOs } from './namespace.ts'
import { users } from './users.ts'

/** A day from which on something was different, in the person's words; without words: nothing was, and it is not asked. */
export const shiftMarks = solOs.table(
  'shift_marks',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    label: text('label'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.id] })],
)
