import { integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, solOs } from './namespace.ts'
import { users } from './users.ts'

export const projects = solOs.table(
  'projects',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    title: text('title').notNull(),
    archivedAt: instant('archived_at'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [primaryKey({ columns: [t.userId, t.id] })],
)
