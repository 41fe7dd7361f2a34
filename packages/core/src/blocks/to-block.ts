import { and, eq, inArray } from 'drizzle-orm'
import type { Block } from '@sol/contracts/blocks'
import type { blocks } from '@sol/db/schema/blocks'
import { tasks } from '@sol/db/schema/tasks'
import type { Actor, Ctx } from '../shared/context.ts'

export type BlockRow = typeof blocks.$inferSelect

interface NamedTask {
  readonly title: string
  readonly deletedAt: Date | null
}

/** The only way from a row to the contract. */
export const toBlock = (row: BlockRow, task: NamedTask | undefined): Block => ({
  id: row.id,
  title: row.title ?? task?.title ?? '',
  ownTitle: row.title,
  taskId: task && task.deletedAt === null ? row.taskId : null,
  kind: row.kind,
  flexible: row.flexible,
  startAt: row.startAt.toISOString(),
  endAt: row.endAt.toISOString(),
  doneAt: row.doneAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
  deletedAt: row.deletedAt?.toISOString() ?? null,
  changeId: row.changeId,
  version: row.version,
})

/** The rows with what their tasks are called; also of tasks in the trash, so that a block never loses its name. */
export const toBlocks = async (ctx: Ctx, actor: Actor, rows: readonly BlockRow[]): Promise<Block[]> => {
  const ids = [...new Set(rows.flatMap(({ taskId }) => taskId ?? []))]
  const named =
    ids.length === 0
      ? []
      : await ctx.db
          .select({ id: tasks.id, title: tasks.title, deletedAt: tasks.deletedAt })
          .from(tasks)
          .where(and(eq(tasks.userId, actor.userId), inArray(tasks.id, ids)))
  const byId = new Map(named.map((task) => [task.id, task]))
  return rows.map((row) => toBlock(row, byId.get(row.taskId ?? '')))
}
