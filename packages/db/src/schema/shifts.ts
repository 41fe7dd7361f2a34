import { date, doublePrecision, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, solOs } from './namespace.ts'
import { users } from './users.ts'

/** A day from which on an outcome looks different: asked about once, or marked by the person. */
export const shifts = solOs.table(
  'shifts',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    /** null: marked by the person, for all outcomes. */
    outcome: text('outcome', { enum: ['mood', 'energy', 'focus'] }),
    day: date('day', { mode: 'string' }).notNull(),
    /** Points that the level moved by when it was asked. */
    points: doublePrecision('points'),
    answer: text('answer', { enum: ['open', 'happened', 'no'] }).notNull(),
    /** What happened, in the person's words. */
    label: text('label'),
    askedAt: instant('asked_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [primaryKey({ columns: [t.userId, t.id] })],
)
