import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Block } from '@sol/contracts/blocks'
import { blockChanges, blocks } from '@sol/db/schema/blocks'
import { tasks } from '@sol/db/schema/tasks'
import { found } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { applyBlockChange } from './change.ts'
import { undoneIn, type BlockUndone } from './changed-values.ts'
import { toBlocks } from './to-block.ts'

/** Which of the tasks that the blocks had are still there, in the trash or out of it. */
const tasksThere = async (ctx: Ctx, actor: Actor, ids: readonly string[]): Promise<Set<string>> => {
  if (ids.length === 0) return new Set()
  const rows = await ctx.db
    .select({ id: tasks.id })
    .from(tasks)
    .where(and(eq(tasks.userId, actor.userId), inArray(tasks.id, [...ids])))
  return new Set(rows.map(({ id }) => id))
}

export interface BlocksUndone {
  readonly changeId: string | null
  readonly blocks: Block[]
  readonly blocksStayed: { blockId: string; fields: string[] }[]
}

/**
 * Takes back what a change did to blocks.
 * @param undoneId the id of the change that this undo is
 * @returns undefined when the change did nothing to blocks
 */
export const undoBlocks = async (
  ctx: Ctx,
  actor: Actor,
  { id, undoneId }: { id: string; undoneId: string },
): Promise<BlocksUndone | undefined> => {
  const remembered = await ctx.db
    .select()
    .from(blockChanges)
    .where(and(eq(blockChanges.userId, actor.userId), eq(blockChanges.id, id)))
  if (remembered.length === 0) return undefined
  const byBlock = new Map(remembered.map((row) => [row.blockId, row]))
  const wanted = remembered.flatMap(({ before }) =>
    typeof before['taskId'] === 'string' ? before['taskId'] : [],
  )
  const there = await tasksThere(ctx, actor, wanted)
  const undone = new Map<string, BlockUndone>()
  const { changeId, rows } = await applyBlockChange(ctx, actor, {
    where: sql`${blocks.id} IN (SELECT ${blockChanges.blockId} FROM ${blockChanges} WHERE ${blockChanges.userId} = ${actor.userId} AND ${blockChanges.id} = ${id})`,
    changeId: undoneId,
    seesTrash: true,
    change: (row) => {
      const isThere = (taskId: string) => there.has(taskId)
      const outcome = undoneIn(row, found(byBlock.get(row.id)), { now: ctx.now, isThere })
      undone.set(row.id, outcome)
      return outcome.patch
    },
  })
  return {
    changeId,
    blocks: await toBlocks(ctx, actor, rows),
    blocksStayed: [...undone]
      .filter(([, { stayed }]) => stayed.length > 0)
      .map(([blockId, { stayed }]) => ({ blockId, fields: [...stayed] })),
  }
}
