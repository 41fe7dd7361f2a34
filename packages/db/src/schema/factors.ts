import { date, doublePrecision, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, solOs } from './namespace.ts'
import { users } from './users.ts'

/** Something of a day that may matter. Built-in names: sleep (hours), caffeine (cups), movement (minutes), medication (doses). */
export const factors = solOs.table(
  'factors',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    day: date('day', { mode: 'string' }).notNull(),
    name: text('name').notNull(),
    value: doublePrecision('value').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.day, t.name] })],
)
