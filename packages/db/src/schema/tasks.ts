import { sql } from 'drizzle-orm'
import {
  boolean,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, solOs } from './namespace.ts'
import { projects } from './projects.ts'
import { series } from './series.ts'
import { users } from './users.ts'

/** A small part of a task. Steps live in their task's row: one version, one history, one order. */
export interface StoredStep {
  readonly id: string
  readonly title: string
  readonly estimateMinutes: number | null
  /** ISO instant, or null while it is open. */
  readonly doneAt: string | null
}

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
    steps: jsonb('steps').$type<StoredStep[]>().notNull().default([]),
    tags: text('tags').array().notNull().default([]),
    projectId: uuid('project_id'),
    /** When it is meant to be done: a solar day, and a time on the wall that travels with the person. */
    plannedDay: date('planned_day', { mode: 'string' }),
    plannedTime: text('planned_time'),
    /** A true deadline, which nobody chose. */
    deadlineDay: date('deadline_day', { mode: 'string' }),
    deadlineTime: text('deadline_time'),
    /** What the person said; without it the energy is inferred when it is read. */
    energy: text('energy', { enum: ['low', 'medium', 'high'] }),
    /** "When <cue> → <first move>". */
    cue: text('cue'),
    firstMove: text('first_move'),
    pinned: boolean('pinned').notNull().default(false),
    /** What or whom it waits for. */
    waitingFor: text('waiting_for'),
    /** On how many new days it was carried over since it was planned or touched. */
    carries: integer('carries').notNull().default(0),
    shelvedAt: instant('shelved_at'),
    /** The place within Today, chosen by hand; null: computed. */
    dayOrder: doublePrecision('day_order'),
    /** The rule that made it, and the day that it stands for. */
    seriesId: uuid('series_id'),
    occurrenceDay: date('occurrence_day', { mode: 'string' }),
    /** The change that made this version; taking it back is undo. */
    changeId: uuid('change_id'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    completedAt: instant('completed_at'),
    deletedAt: instant('deleted_at'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    foreignKey({ columns: [t.userId, t.projectId], foreignColumns: [projects.userId, projects.id] }),
    foreignKey({ columns: [t.userId, t.seriesId], foreignColumns: [series.userId, series.id] }),
    index('tasks_newest').on(t.userId, t.createdAt.desc(), t.id.desc()),
    /** What may belong to a day: by age, by the day it is planned for, and what a mark brings to the front. */
    index('tasks_open')
      .on(t.userId, t.createdAt, t.id)
      .where(sql`${t.status} = 'open' AND ${t.deletedAt} IS NULL AND ${t.shelvedAt} IS NULL`),
    index('tasks_open_planned')
      .on(t.userId, t.plannedDay, t.createdAt, t.id)
      .where(sql`${t.status} = 'open' AND ${t.deletedAt} IS NULL AND ${t.plannedDay} IS NOT NULL`),
    index('tasks_open_marked')
      .on(t.userId, t.id)
      .where(
        sql`${t.status} = 'open' AND ${t.deletedAt} IS NULL AND (${t.pinned} OR ${t.deadlineDay} IS NOT NULL OR ${t.dayOrder} IS NOT NULL)`,
      ),
    index('tasks_completed')
      .on(t.userId, t.completedAt)
      .where(sql`${t.completedAt} IS NOT NULL`),
    index('tasks_by_status').on(t.userId, t.status, t.createdAt.desc(), t.id.desc()),
  ],
)
