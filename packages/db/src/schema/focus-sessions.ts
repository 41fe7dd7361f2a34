import { sql } from 'drizzle-orm'
import {
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, solOs } from './namespace.ts'
import { tasks } from './tasks.ts'
import { users } from './users.ts'

/** A stretch of a session. Intervals are stored, totals are computed; the last one is open while the session runs. */
export interface StoredInterval {
  readonly kind: 'work' | 'break' | 'pause'
  /** ISO instants. */
  readonly from: string
  readonly to: string | null
}

/** What came in between, kept without leaving. */
export interface StoredRemark {
  /** Made by the device, so that sending it twice keeps it once. */
  readonly id: string
  readonly at: string
  readonly kind: 'interruption' | 'parked'
  readonly text: string
}

export const focusSessions = solOs.table(
  'focus_sessions',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    taskId: uuid('task_id'),
    mode: text('mode', { enum: ['countdown', 'flow', 'pomodoro'] }).notNull(),
    plannedMinutes: integer('planned_minutes'),
    startedAt: instant('started_at').notNull(),
    intervals: jsonb('intervals').$type<StoredInterval[]>().notNull().default([]),
    remarks: jsonb('remarks').$type<StoredRemark[]>().notNull().default([]),
    /** The step it was started on. */
    stepId: uuid('step_id'),
    /** "Sit with me": quiet company was asked for. */
    company: text('company', { enum: ['none', 'sol', 'room'] })
      .notNull()
      .default('none'),
    /** How focused it was, 0 to 100, and the one line for next time. */
    rating: smallint('rating'),
    nextMove: text('next_move'),
    endedAt: instant('ended_at'),
    outcome: text('outcome', { enum: ['finished', 'stopped'] }),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    foreignKey({ columns: [t.userId, t.taskId], foreignColumns: [tasks.userId, tasks.id] }),
    index('focus_sessions_started').on(t.userId, t.startedAt),
    /** Those that ended on a day. */
    index('focus_sessions_ended').on(t.userId, t.endedAt),
    /** How long was worked on a task, and where it was left. */
    index('focus_sessions_task').on(t.userId, t.taskId, t.startedAt),
    /** A person has one attention: at most one session runs. */
    uniqueIndex('focus_sessions_running')
      .on(t.userId)
      .where(sql`${t.endedAt} IS NULL`),
  ],
)
