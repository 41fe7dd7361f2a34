import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant, solOs } from './namespace.ts'
import { tasks } from './tasks.ts'
import { users } from './users.ts'

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
    endedAt: instant('ended_at'),
    outcome: text('outcome', { enum: ['finished', 'stopped'] }),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    foreignKey({ columns: [t.userId, t.taskId], foreignColumns: [tasks.userId, tasks.id] }),
    index('focus_sessions_started').on(t.userId, t.startedAt),
    /** A person has one attention: at most one session runs. */
    uniqueIndex('focus_sessions_running')
      .on(t.userId)
      .where(sql`${t.endedAt} IS NULL`),
  ],
)
