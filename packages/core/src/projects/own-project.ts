import { and, eq } from 'drizzle-orm'
import { projects } from '@sol/db/schema/projects'
import { found } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'

/** @throws AppError not_found when the project is foreign or absent; no project is always fine */
export const assertOwnProject = async (
  ctx: Ctx,
  actor: Actor,
  projectId: string | null | undefined,
): Promise<void> => {
  if (projectId === null || projectId === undefined) return
  const [row] = await ctx.db
    .select({ id: projects.id })
    .from(projects)
    .where(and(eq(projects.userId, actor.userId), eq(projects.id, projectId)))
  found(row)
}
