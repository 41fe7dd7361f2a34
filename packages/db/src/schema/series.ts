import { boolean, date, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { bytes } from './bytes.ts'
import { instant, solOs } from './namespace.ts'
import { users } from './users.ts'

/** A recurrence: makes one task per rule and day, whose id follows from both, so that nothing can make it twice. */
export const series = solOs.table(
  'series',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    /** RFC 5545, without DTSTART: days only, evaluated on the person's wall. */
    rule: text('rule').notNull(),
    firstDay: date('first_day', { mode: 'string' }).notNull(),
    time: text('time'),
    /** by the calendar, or so long after the last one was completed */
    basis: text('basis', { enum: ['calendar', 'completion'] })
      .notNull()
      .default('calendar'),
    /** Whether missed copies fold into one (daily things) or stay (bills). */
    keepsMissed: boolean('keeps_missed').notNull().default(false),
    /** What each task begins with: title, notes, estimate, tags, project, energy, steps. Sealed JSON. */
    template: bytes('template').notNull(),
    templateVersion: integer('template_version').notNull().default(1),
    skippedDays: date('skipped_days', { mode: 'string' }).array().notNull().default([]),
    /** Days up to this one have been made. */
    madeUntil: date('made_until', { mode: 'string' }),
    endedAt: instant('ended_at'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [primaryKey({ columns: [t.userId, t.id] })],
)
