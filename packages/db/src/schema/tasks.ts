import { index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, solOs } from './namespace.ts'
import { users } from './users.ts'

/**
 * Keys begin with the person: an id means something only together with its owner, a foreign key cannot
 * point at somebody else's row, and the table can be partitioned by person.
 */
export const tasks = solOs.table(
  'tasks',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    title: text('title').notNull(),
    notes: text('notes'),
    status: text('status', { enum: ['open', 'done'] })
      .notNull()
      .default('open'),
    estimateMinutes: integer('estimate_minutes'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    completedAt: instant('completed_at'),
    deletedAt: instant('deleted_at'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    index('tasks_newest').on(t.userId, t.createdAt.desc(), t.id.desc()),
    index('tasks_by_status').on(t.userId, t.status, t.createdAt.desc(), t.id.desc()),
  ],
)
