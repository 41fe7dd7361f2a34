import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { createTask, listTasks, Task, updateTask } from '@sol/contracts/tasks'
import type { RequestOf } from '@sol/contracts/endpoint'
import type { Db } from '@sol/db/client'
import { tasks } from '@sol/db/schema/tasks'
import { finishFocusOn } from '../focus/focus.rules.ts'
import { AppError, found } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { newId } from '../shared/ids.ts'
import { pageOf, positionOf } from '../shared/page.ts'
import { prepared } from '../shared/prepared.ts'
import { updated } from '../shared/version.ts'

type Row = typeof tasks.$inferSelect

export const toTask = (row: Row): Task => ({
  id: row.id,
  title: row.title,
  notes: row.notes,
  status: row.status,
  estimateMinutes: row.estimateMinutes,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
  completedAt: row.completedAt?.toISOString() ?? null,
  version: row.version,
})

/** The person's own task that is not in the trash. */
const own = (actor: Actor, id: string) =>
  and(eq(tasks.userId, actor.userId), eq(tasks.id, id), isNull(tasks.deletedAt))

const exists = (db: Db, actor: Actor, id: string) => async () =>
  (await db.select({ id: tasks.id }).from(tasks).where(own(actor, id))).length > 0

export const create = async (
  ctx: Ctx,
  actor: Actor,
  input: RequestOf<typeof createTask>['body'],
): Promise<Task> => {
  const [row] = await ctx.db
    .insert(tasks)
    .values({
      userId: actor.userId,
      id: input.id ?? newId(),
      title: input.title,
      notes: input.notes ?? null,
      estimateMinutes: input.estimateMinutes ?? null,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    })
    .onConflictDoNothing()
    .returning()
  if (!row) throw new AppError('id_taken')
  return toTask(row)
}

/** What nearly every list asks for: the newest, whatever their status. */
const firstPage = prepared((db) =>
  db
    .select()
    .from(tasks)
    .where(and(eq(tasks.userId, sql.placeholder('userId')), isNull(tasks.deletedAt)))
    .orderBy(desc(tasks.createdAt), desc(tasks.id))
    .limit(sql.placeholder('limit'))
    .prepare('tasks_first_page'),
)

const anyPage = (db: Db, actor: Actor, query: RequestOf<typeof listTasks>['query'], limit: number) => {
  const after = positionOf(query.cursor)
  return db
    .select()
    .from(tasks)
    .where(
      and(
        eq(tasks.userId, actor.userId),
        isNull(tasks.deletedAt),
        query.status && eq(tasks.status, query.status),
        after && sql`(${tasks.createdAt}, ${tasks.id}) < (${after.at.toISOString()}, ${after.id})`,
      ),
    )
    .orderBy(desc(tasks.createdAt), desc(tasks.id))
    .limit(limit)
}

export const list = async (ctx: Ctx, actor: Actor, query: RequestOf<typeof listTasks>['query']) => {
  const isFirst = query.cursor === undefined && query.status === undefined
  const limit = query.limit + 1
  const rows = isFirst
    ? await firstPage(ctx.db).execute({ userId: actor.userId, limit })
    : await anyPage(ctx.db, actor, query, limit)
  return pageOf(rows, query.limit, (row) => ({ at: row.createdAt, id: row.id }), toTask)
}

export const get = async (ctx: Ctx, actor: Actor, id: string): Promise<Task> => {
  const [row] = await ctx.db.select().from(tasks).where(own(actor, id))
  return toTask(found(row))
}

/** When the status changes to done the moment is kept, and a focus session that runs on the task is finished. */
const statusChange = (status: Task['status'] | undefined, now: Date) => {
  if (status === undefined) return {}
  const completedAt =
    status === 'done' ? sql`coalesce(${tasks.completedAt}, ${now.toISOString()}::timestamptz)` : null
  return { status, completedAt }
}

export const update = async (
  ctx: Ctx,
  actor: Actor,
  { params, body, ifMatch }: Omit<RequestOf<typeof updateTask>, 'query'>,
): Promise<Task> =>
  ctx.db.transaction(async (tx) => {
    const { status, ...fields } = body
    const [row] = await tx
      .update(tasks)
      .set({
        ...fields,
        ...statusChange(status, ctx.now),
        updatedAt: ctx.now,
        version: sql`${tasks.version} + 1`,
      })
      .where(and(own(actor, params.id), ifMatch === undefined ? undefined : eq(tasks.version, ifMatch)))
      .returning()
    const task = toTask(await updated(row, ifMatch, exists(tx, actor, params.id)))
    if (status === 'done') await finishFocusOn({ ...ctx, db: tx }, actor, task.id)
    return task
  })

/** Moves the task to the trash. */
export const remove = async (
  ctx: Ctx,
  actor: Actor,
  { id, ifMatch }: { id: string; ifMatch: number | undefined },
): Promise<void> =>
  ctx.db.transaction(async (tx) => {
    const [row] = await tx
      .update(tasks)
      .set({ deletedAt: ctx.now, updatedAt: ctx.now, version: sql`${tasks.version} + 1` })
      .where(and(own(actor, id), ifMatch === undefined ? undefined : eq(tasks.version, ifMatch)))
      .returning({ id: tasks.id })
    await updated(row, ifMatch, exists(tx, actor, id))
    await finishFocusOn({ ...ctx, db: tx }, actor, id, 'stopped')
  })
