import { index, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { bytes } from './bytes.ts'
import { instant, solOs } from './namespace.ts'
import { users } from './users.ts'

/** One row of one change: what stood there before and after. Bulk changes share an id; undo takes back all of it. */
export const changes = solOs.table(
  'changes',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    taskId: uuid('task_id').notNull(),
    at: instant('at').notNull(),
    kind: text('kind', { enum: ['created', 'changed', 'trashed', 'restored', 'undone'] }).notNull(),
    /** Sealed JSON, `{ before, after }`: only the columns that differ. Null for a creation. */
    difference: bytes('difference'),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id, t.taskId] }),
    index('changes_of_task').on(t.userId, t.taskId, t.at.desc()),
    index('changes_at').on(t.at),
  ],
)
