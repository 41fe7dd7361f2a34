import { integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, solOs } from './namespace.ts'
import { users } from './users.ts'

/** What a person answered to a kind of suggestion. Never means never. */
export const suggestionAnswers = solOs.table(
  'suggestion_answers',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    kind: text('kind').notNull(),
    answer: text('answer', { enum: ['not-now', 'never'] }).notNull(),
    /** How often in a row it was "not now". */
    times: integer('times').notNull().default(1),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.kind] })],
)
