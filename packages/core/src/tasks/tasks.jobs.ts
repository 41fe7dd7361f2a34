import { lte, sql } from 'drizzle-orm'
import * as z from 'zod/mini'
import { blocks } from '@sol/db/schema/blocks'
import { changes } from '@sol/db/schema/changes'
import { focusSessions } from '@sol/db/schema/focus-sessions'
import { tasks } from '@sol/db/schema/tasks'
import type { Db } from '@sol/db/client'
import { job } from '../shared/job.ts'
import { keptSince } from '../shared/kept.ts'

/** Tasks a statement: no lock is held for long. */
const atOnce = 1000

/** A share of what is due; what was focused on them keeps its times, their blocks keep their name. Answers how many went. */
const purgeSome = (db: Db, before: Date): Promise<number> =>
  db.transaction(async (tx) => {
    const due = await tx
      .select({ userId: tasks.userId, id: tasks.id })
      .from(tasks)
      .where(lte(tasks.deletedAt, before))
      .limit(atOnce)
      .for('update', { skipLocked: true })
    if (due.length === 0) return 0
    const keys = sql.join(
      due.map(({ userId, id }) => sql`(${userId}::uuid, ${id}::uuid)`),
      sql`, `,
    )
    await tx
      .update(focusSessions)
      .set({ taskId: null })
      .where(sql`(${focusSessions.userId}, ${focusSessions.taskId}) IN (${keys})`)
    await tx
      .update(blocks)
      .set({
        title: sql`coalesce(${blocks.title}, (SELECT ${tasks.title} FROM ${tasks} WHERE ${tasks.userId} = ${blocks.userId} AND ${tasks.id} = ${blocks.taskId}))`,
        taskId: null,
        version: sql`${blocks.version} + 1`,
      })
      .where(sql`(${blocks.userId}, ${blocks.taskId}) IN (${keys})`)
    await tx.delete(changes).where(sql`(${changes.userId}, ${changes.taskId}) IN (${keys})`)
    await tx.delete(tasks).where(sql`(${tasks.userId}, ${tasks.id}) IN (${keys})`)
    return due.length
  })

/** Removes what has been in the trash for 30 days, with its history. */
export const purgeTasks = job({
  name: 'tasks.purge',
  payload: z.object({}),
  retries: 3,
  schedule: '41 3 * * *',
  async run({ db, now, log }) {
    let purged = 0
    for (let last = atOnce; last === atOnce; purged += last) last = await purgeSome(db, keptSince(now))
    log.info('tasks.purged', { count: purged })
  },
})

/** Forgets what was changed more than 30 days ago; it cannot be undone any more. */
export const pruneChanges = job({
  name: 'changes.prune',
  payload: z.object({}),
  retries: 3,
  schedule: '47 3 * * *',
  async run({ db, now }) {
    await db.delete(changes).where(lte(changes.at, keptSince(now)))
  },
})
