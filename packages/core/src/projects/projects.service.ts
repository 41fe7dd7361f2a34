import { and, count, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { RequestOf } from '@sol/contracts/endpoint'
import type { createProject, listProjects, Project, updateProject } from '@sol/contracts/projects'
import type { Db } from '@sol/db/client'
import { projects } from '@sol/db/schema/projects'
import { tasks } from '@sol/db/schema/tasks'
import { AppError } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { newId } from '../shared/ids.ts'
import { pageOf, positionOf } from '../shared/page.ts'
import { updated } from '../shared/version.ts'

type Row = typeof projects.$inferSelect

const toProject = (row: Row, openCount: number): Project => ({
  id: row.id,
  title: row.title,
  openCount,
  archivedAt: row.archivedAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
  version: row.version,
})

const own = (actor: Actor, id: string) => and(eq(projects.userId, actor.userId), eq(projects.id, id))

/** How many open tasks each project has. */
const openCounts = async (db: Db, actor: Actor): Promise<ReadonlyMap<string | null, number>> => {
  const rows = await db
    .select({ id: tasks.projectId, open: count() })
    .from(tasks)
    .where(
      and(
        eq(tasks.userId, actor.userId),
        eq(tasks.status, 'open'),
        isNull(tasks.deletedAt),
        isNotNull(tasks.projectId),
      ),
    )
    .groupBy(tasks.projectId)
  return new Map(rows.map(({ id, open }) => [id, open]))
}

export const create = async (
  ctx: Ctx,
  actor: Actor,
  { id = newId(), title }: RequestOf<typeof createProject>['body'],
): Promise<Project> => {
  const [row] = await ctx.db
    .insert(projects)
    .values({ userId: actor.userId, id, title, createdAt: ctx.now, updatedAt: ctx.now })
    .onConflictDoNothing()
    .returning()
  if (!row) throw new AppError('id_taken')
  return toProject(row, 0)
}

export const list = async (ctx: Ctx, actor: Actor, query: RequestOf<typeof listProjects>['query']) => {
  const after = positionOf(query.cursor)
  const rows = await ctx.db
    .select()
    .from(projects)
    .where(
      and(
        eq(projects.userId, actor.userId),
        query.archived ? isNotNull(projects.archivedAt) : isNull(projects.archivedAt),
        after && sql`(${projects.createdAt}, ${projects.id}) < (${after.at.toISOString()}, ${after.id})`,
      ),
    )
    .orderBy(desc(projects.createdAt), desc(projects.id))
    .limit(query.limit + 1)
  const open = await openCounts(ctx.db, actor)
  const position = (row: Row) => ({ at: row.createdAt, id: row.id })
  return pageOf(rows, query.limit, position, (row) => toProject(row, open.get(row.id) ?? 0))
}

/** Archiving keeps the tasks and the first moment. */
const archiving = (archived: boolean | undefined, now: Date) => {
  if (archived === undefined) return {}
  return {
    archivedAt: archived ? sql`coalesce(${projects.archivedAt}, ${now.toISOString()}::timestamptz)` : null,
  }
}

export const update = async (
  ctx: Ctx,
  actor: Actor,
  { params, body, ifMatch }: Omit<RequestOf<typeof updateProject>, 'query'>,
): Promise<Project> => {
  const { archived, ...fields } = body
  const [row] = await ctx.db
    .update(projects)
    .set({
      ...fields,
      ...archiving(archived, ctx.now),
      updatedAt: ctx.now,
      version: sql`${projects.version} + 1`,
    })
    .where(and(own(actor, params.id), ifMatch === undefined ? undefined : eq(projects.version, ifMatch)))
    .returning()
  const exists = async () =>
    (await ctx.db.select({ id: projects.id }).from(projects).where(own(actor, params.id))).length > 0
  const project = await updated(row, ifMatch, exists)
  return toProject(project, (await openCounts(ctx.db, actor)).get(project.id) ?? 0)
}
