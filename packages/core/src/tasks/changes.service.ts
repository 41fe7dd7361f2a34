import { and, desc, eq, sql } from 'drizzle-orm'
import type { Change, taskHistory, undoChange } from '@sol/contracts/changes'
import type { RequestOf, ResponseOf } from '@sol/contracts/endpoint'
import { changes } from '@sol/db/schema/changes'
import { tasks } from '@sol/db/schema/tasks'
import { undoBlocks } from '../blocks/undo.ts'
import { found } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { newId } from '../shared/ids.ts'
import { pageOf, positionOf } from '../shared/page.ts'
import { applyChange } from './change.ts'
import { toTask } from './to-task.ts'
import { undoneIn, type Undone } from './undo.ts'

type Row = typeof changes.$inferSelect

const toChange = (row: Row): Change => ({
  id: row.id,
  at: row.at.toISOString(),
  kind: row.kind,
  before: row.before,
  after: row.after,
})

/** Also of a task in the trash: what happened to it is why one looks. */
export const history = async (
  ctx: Ctx,
  actor: Actor,
  { params, query }: Pick<RequestOf<typeof taskHistory>, 'params' | 'query'>,
) => {
  const [task] = await ctx.db
    .select({ id: tasks.id })
    .from(tasks)
    .where(and(eq(tasks.userId, actor.userId), eq(tasks.id, params.id)))
  found(task)
  const after = positionOf(query.cursor)
  const rows = await ctx.db
    .select()
    .from(changes)
    .where(
      and(
        eq(changes.userId, actor.userId),
        eq(changes.taskId, params.id),
        after && sql`(${changes.at}, ${changes.id}) < (${after.at.toISOString()}, ${after.id})`,
      ),
    )
    .orderBy(desc(changes.at), desc(changes.id))
    .limit(query.limit + 1)
  return pageOf(rows, query.limit, ({ at, id }) => ({ at, id }), toChange)
}

/** Tasks that an undo answers with; the list has the rest. */
const mostAnswered = 200

interface Asked {
  readonly id: string
  /** The id of the change that the undo is. */
  readonly undoneId: string
}

/** What the change did to tasks; undefined when that was nothing. */
const undoTasks = async (ctx: Ctx, actor: Actor, { id, undoneId }: Asked) => {
  const remembered = await ctx.db
    .select()
    .from(changes)
    .where(and(eq(changes.userId, actor.userId), eq(changes.id, id)))
  if (remembered.length === 0) return undefined
  const byTask = new Map(remembered.map((row) => [row.taskId, row]))
  const undone = new Map<string, Undone>()
  const { changeId, rows } = await applyChange(ctx, actor, {
    // What left the trash for good since is not there any more; the rest still goes back.
    where: sql`${tasks.id} IN (SELECT ${changes.taskId} FROM ${changes} WHERE ${changes.userId} = ${actor.userId} AND ${changes.id} = ${id})`,
    changeId: undoneId,
    kind: 'undone',
    change: (row) => {
      const outcome = undoneIn(row, found(byTask.get(row.id)), ctx.now)
      undone.set(row.id, outcome)
      return outcome.patch
    },
  })
  const stayed = [...undone].filter(([, { stayed }]) => stayed.length > 0)
  return {
    changeId,
    tasks: rows.slice(0, mostAnswered).map(toTask),
    stayed: stayed.map(([taskId, outcome]) => ({ taskId, fields: [...outcome.stayed] })),
  }
}

/** @throws AppError not_found for a change that is foreign, absent or forgotten */
export const undo = (ctx: Ctx, actor: Actor, id: string): Promise<ResponseOf<typeof undoChange>> =>
  ctx.db.transaction(async (tx) => {
    const inside = { ...ctx, db: tx }
    const asked = { id, undoneId: newId() }
    const ofTasks = await undoTasks(inside, actor, asked)
    const ofBlocks = await undoBlocks(inside, actor, asked)
    found(ofTasks ?? ofBlocks)
    return {
      tasks: ofTasks?.tasks ?? [],
      stayed: ofTasks?.stayed ?? [],
      blocks: ofBlocks?.blocks ?? [],
      blocksStayed: ofBlocks?.blocksStayed ?? [],
      changeId: ofTasks?.changeId ?? ofBlocks?.changeId ?? null,
    }
  })
