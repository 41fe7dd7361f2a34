import { date, foreignKey, index, integer, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { bytes } from './bytes.ts'
import { instant, solOs } from './namespace.ts'
import { users } from './users.ts'

/** What a person writes for themselves. Every word of it is sealed (decision 14). */
export const journalEntries = solOs.table(
  'journal_entries',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    /** What the page began with. */
    kind: text('kind', { enum: ['free', 'gratitude', 'wentWell', 'difficult', 'tomorrow'] }).notNull(),
    /** Sealed: title, tags and first words, so that a list opens something small. */
    head: bytes('head').notNull(),
    /** Sealed: the whole text. */
    body: bytes('body').notNull(),
    /** The version at which head and body were sealed; moving to the trash and back leaves them as they are. */
    textVersion: integer('text_version').notNull().default(1),
    /** Who wrote what stands, and since which version nobody else has. */
    writer: uuid('writer'),
    writerSince: integer('writer_since').notNull().default(1),
    at: instant('at').notNull(),
    /** The solar day of `at` in the person's zone when it was written. */
    day: date('day', { mode: 'string' }).notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    deletedAt: instant('deleted_at'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    index('journal_entries_latest').on(t.userId, t.at.desc(), t.id.desc()),
    index('journal_entries_by_day').on(t.userId, t.day),
    index('journal_entries_trash')
      .on(t.deletedAt)
      .where(sql`${t.deletedAt} IS NOT NULL`),
  ],
)

/** Other texts of an entry: those it had, and those that could not be merged into it. */
export const journalRevisions = solOs.table(
  'journal_revisions',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    entryId: uuid('entry_id').notNull(),
    /** The version of the entry under which this text is known: the base of what is written on. */
    version: integer('version').notNull(),
    /** kept: waits to be looked at; settled: was looked at; earlier: stood there, or was merged into what stands. */
    kind: text('kind', { enum: ['kept', 'settled', 'earlier'] }).notNull(),
    /** Of a kept text: who sent it, on which base. Sent again with more words, it takes the place of this one. */
    writer: uuid('writer'),
    baseVersion: integer('base_version'),
    head: bytes('head').notNull(),
    body: bytes('body').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    foreignKey({
      columns: [t.userId, t.entryId],
      foreignColumns: [journalEntries.userId, journalEntries.id],
    }).onDelete('cascade'),
    uniqueIndex('journal_revisions_by_version').on(t.userId, t.entryId, t.version),
    index('journal_revisions_kept')
      .on(t.userId, t.entryId)
      .where(sql`${t.kind} = 'kept'`),
    index('journal_revisions_old')
      .on(t.at)
      .where(sql`${t.kind} <> 'kept'`),
  ],
)
