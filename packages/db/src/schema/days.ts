import { date, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { bytes } from './bytes.ts'
import { instant, solOs } from './namespace.ts'
import { users } from './users.ts'

/** What was decided about a solar day: its start, its end and its one line. */
export const days = solOs.table(
  'days',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    day: date('day', { mode: 'string' }).notNull(),
    /** When the person stops today, on the wall. */
    stopTime: text('stop_time'),
    /** Carrying over happens once a day, at the first look. */
    rolledAt: instant('rolled_at'),
    morningAt: instant('morning_at'),
    eveningAt: instant('evening_at'),
    returnedAt: instant('returned_at'),
    /** Sealed; `lineVersion` is the version for which it was. */
    line: bytes('line'),
    lineVersion: integer('line_version').notNull().default(1),
    /** Chosen in the evening for the next day. */
    firstTaskId: uuid('first_task_id'),
    version: integer('version').notNull().default(1),
  },
  (t) => [primaryKey({ columns: [t.userId, t.day] })],
)
