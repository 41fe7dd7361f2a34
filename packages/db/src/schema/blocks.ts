import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, solOs } from './namespace.ts'
import { tasks } from './tasks.ts'
import { users } from './users.ts'

/** Time set aside in one's own calendar. It belongs to instants: a change of zone moves the wall, not the block. */
export const blocks = solOs.table(
  'blocks',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    /** What it is for; kept while the task is in the trash, emptied when the task goes for good. */
    taskId: uuid('task_id'),
    /** Its own name; null: the task's. */
    title: text('title'),
    kind: text('kind', { enum: ['focus', 'work', 'personal', 'rest', 'buffer'] }).notNull(),
    /** May be offered another place; one that is not stays where it was put. */
    flexible: boolean('flexible').notNull(),
    startAt: instant('start_at').notNull(),
    endAt: instant('end_at').notNull(),
    doneAt: instant('done_at'),
    changeId: uuid('change_id').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    deletedAt: instant('deleted_at'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    foreignKey({ columns: [t.userId, t.taskId], foreignColumns: [tasks.userId, tasks.id] }),
    index('blocks_start').on(t.userId, t.startAt),
    index('blocks_task').on(t.userId, t.taskId),
    index('blocks_deleted')
      .on(t.deletedAt)
      .where(sql`${t.deletedAt} IS NOT NULL`),
    check('blocks_named', sql`${t.title} IS NOT NULL OR ${t.taskId} IS NOT NULL`),
    check('blocks_forward', sql`${t.startAt} < ${t.endAt}`),
  ],
)

/** What `changes` is for tasks, for blocks. A change of both shares its id. */
export const blockChanges = solOs.table(
  'block_changes',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    blockId: uuid('block_id').notNull(),
    at: instant('at').notNull(),
    /** Only the columns that differ; empty for a creation. */
    before: jsonb('before').$type<Record<string, unknown>>().notNull(),
    after: jsonb('after').$type<Record<string, unknown>>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id, t.blockId] }),
    index('block_changes_of_block').on(t.userId, t.blockId),
    index('block_changes_at').on(t.at),
  ],
)
