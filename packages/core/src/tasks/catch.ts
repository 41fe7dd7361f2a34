/** How tasks come to be: the row and the beginning of its history in one statement. */
import { changes } from '@sol/db/schema/changes'
import { tasks } from '@sol/db/schema/tasks'
import type { Actor, Ctx } from '../shared/context.ts'
import { newId } from '../shared/ids.ts'
import { openTasks, sealTasks, type TaskRow } from './sealed-tasks.ts'

/** What a new task can begin with; the rest is empty. */
export type NewTask = Omit<
  typeof tasks.$inferInsert,
  'userId' | 'createdAt' | 'updatedAt' | 'changeId' | 'version' | 'notes' | 'notesVersion'
> & { readonly notes?: string | null | undefined }

/**
 * Stores new tasks under one change. Ids that the person uses already (also in the trash) are left alone, so that
 * making the same task twice makes it once.
 * @returns the rows that are new
 */
export const catchTasks = async (ctx: Ctx, actor: Actor, drafts: readonly NewTask[]): Promise<TaskRow[]> => {
  if (drafts.length === 0) return []
  const changeId = newId()
  const stamp = { userId: actor.userId, createdAt: ctx.now, updatedAt: ctx.now, changeId }
  return ctx.db.transaction(async (tx) => {
    const inside = { ...ctx, db: tx }
    const sealed = await sealTasks(inside, actor.userId, drafts)
    const rows = await tx
      .insert(tasks)
      .values(sealed.map((draft) => ({ ...draft, ...stamp })))
      .onConflictDoNothing()
      .returning()
    if (rows.length === 0) return []
    await tx.insert(changes).values(
      rows.map((row) => ({
        userId: actor.userId,
        id: changeId,
        taskId: row.id,
        at: ctx.now,
        kind: 'created' as const,
      })),
    )
    return openTasks(inside, actor.userId, rows)
  })
}
