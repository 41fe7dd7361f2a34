import { and, lte, ne, sql, type SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import * as z from 'zod/mini'
import type { Db } from '@sol/db/client'
import { journalEntries, journalRevisions } from '@sol/db/schema/journal'
import { job } from '../shared/job.ts'

/** The trash and earlier texts are kept as long as they are promised. */
const keptDays = 30
const dayMilliseconds = 86_400_000
/** Rows a statement: no lock is held for long. */
const atOnce = 500

const removeAll = async (db: Db, table: PgTable, where: SQL | undefined): Promise<number> => {
  let removed = 0
  for (let last = atOnce; last === atOnce; removed += last) {
    const due = sql`SELECT ctid FROM ${table} WHERE ${where} LIMIT ${atOnce} FOR UPDATE SKIP LOCKED`
    const gone = await db
      .delete(table)
      .where(sql`ctid = ANY(ARRAY(${due}))`)
      .returning({ one: sql`1` })
    last = gone.length
  }
  return removed
}

/** Removes what has been in the trash for 30 days with all its texts, and earlier texts of other entries as old. */
export const purgeJournal = job({
  name: 'journal.purge',
  payload: z.object({}),
  retries: 3,
  schedule: '53 3 * * *',
  async run({ db, now, log }) {
    const before = new Date(now.getTime() - keptDays * dayMilliseconds)
    const entries = await removeAll(db, journalEntries, lte(journalEntries.deletedAt, before))
    const texts = await removeAll(
      db,
      journalRevisions,
      and(ne(journalRevisions.kind, 'kept'), lte(journalRevisions.at, before)),
    )
    log.info('journal.purged', { entries, texts })
  },
})
