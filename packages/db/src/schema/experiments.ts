import { sql } from 'drizzle-orm'
import { date, integer, jsonb, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant, solOs } from './namespace.ts'
import { users } from './users.ts'

/** A change that a person tries on some days, chosen by chance, to see what it does to one outcome. */
export const experiments = solOs.table(
  'experiments',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    /** What is done on days with the change, in the person's words. */
    subject: text('subject').notNull(),
    outcome: text('outcome', { enum: ['mood', 'energy', 'focus'] }).notNull(),
    /** 28 or 56, decided before looking. */
    days: integer('days').notNull(),
    state: text('state', { enum: ['proposed', 'running', 'stopped', 'finished'] }).notNull(),
    /** Decides which day is which; the first day. Both from the start on. */
    seed: integer('seed'),
    startDay: date('start_day', { mode: 'string' }),
    /** What the person said about single days: by solar day, done or skipped. */
    marks: jsonb('marks').$type<Record<string, 'done' | 'skipped'>>().notNull().default({}),
    createdAt: instant('created_at').notNull(),
    endedAt: instant('ended_at'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    /** Two at once could not be told apart. */
    uniqueIndex('experiments_running')
      .on(t.userId)
      .where(sql`${t.state} = 'running'`),
  ],
)
