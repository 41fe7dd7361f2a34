/** What estimates usually become for this person: finished tasks against the focus sessions on them. */
import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Estimates } from '@sol/contracts/insights'
import { focusSessions } from '@sol/db/schema/focus-sessions'
import { projects } from '@sol/db/schema/projects'
import { tasks } from '@sol/db/schema/tasks'
import { estimateAll, type Finished } from '@sol/insight/estimates/estimates'
import type { Actor, Ctx } from '../shared/context.ts'

const tasksNeeded = 5
const fewestOfCategory = 3
const mostTasks = 400
const mostCategories = 40

/** Minutes of work: the intervals where they are kept, else from start to end. */
const workMinutes = sql<string>`sum(CASE
  WHEN jsonb_array_length(${focusSessions.intervals}) > 0 THEN (
    SELECT coalesce(sum(extract(epoch FROM ((one->>'to')::timestamptz - (one->>'from')::timestamptz)) / 60), 0)
    FROM jsonb_array_elements(${focusSessions.intervals}) one
    WHERE one->>'kind' = 'work' AND one->>'to' IS NOT NULL)
  ELSE extract(epoch FROM (${focusSessions.endedAt} - ${focusSessions.startedAt})) / 60 END)`

const finishedTasks = (ctx: Ctx, actor: Actor) =>
  ctx.db
    .select({
      estimate: tasks.estimateMinutes,
      projectId: tasks.projectId,
      projectTitle: projects.title,
      tags: tasks.tags,
      actual: workMinutes,
    })
    .from(tasks)
    .innerJoin(
      focusSessions,
      and(
        eq(focusSessions.userId, tasks.userId),
        eq(focusSessions.taskId, tasks.id),
        isNotNull(focusSessions.endedAt),
      ),
    )
    .leftJoin(projects, and(eq(projects.userId, tasks.userId), eq(projects.id, tasks.projectId)))
    .where(
      and(
        eq(tasks.userId, actor.userId),
        eq(tasks.status, 'done'),
        isNotNull(tasks.estimateMinutes),
        isNull(tasks.deletedAt),
      ),
    )
    .groupBy(tasks.userId, tasks.id, projects.title)
    .orderBy(desc(tasks.completedAt))
    .limit(mostTasks)

interface Category {
  readonly kind: 'project' | 'tag'
  readonly key: string
  readonly name: string
}

type TaskRow = Awaited<ReturnType<typeof finishedTasks>>[number]

const categoryOf = ({ projectId, projectTitle, tags }: TaskRow): Category | undefined => {
  if (projectId !== null) return { kind: 'project', key: projectId, name: projectTitle ?? '' }
  const [tag] = tags
  return tag === undefined ? undefined : { kind: 'tag', key: tag, name: tag }
}

const keyOf = (category: Category | undefined): string => (category ? `${category.kind} ${category.key}` : '')

/** Of an estimate of one minute: factors. */
const factors = ({ p50, p80 }: { p50: number; p80: number }) => ({
  usual: Math.round(p50 * 100) / 100,
  most: Math.round(p80 * 100) / 100,
})

/** A name that no category has: what is said of tasks of any kind. */
const anyKind = 'any'

export const estimates = async (ctx: Ctx, actor: Actor): Promise<Estimates> => {
  const rows = await finishedTasks(ctx, actor)
  const known = new Map<string, Category>()
  const history: Finished[] = []
  for (const row of rows) {
    const category = categoryOf(row)
    const actual = Number(row.actual)
    if (!(actual >= 1) || row.estimate === null) continue
    if (category) known.set(keyOf(category), category)
    history.push({ category: keyOf(category), estimate: row.estimate, actual })
  }
  if (history.length < tasksNeeded) return { overall: null, tasksNeeded, categories: [] }
  const asked = [anyKind, ...known.keys()].map((category) => ({ category, estimate: 1 }))
  const [overall, ...rest] = estimateAll(history, asked)
  const categories = [...known.values()]
    .flatMap((category, index) => {
      const one = rest[index]
      return one && one.nCategory >= fewestOfCategory
        ? [{ ...category, tasks: one.nCategory, ...factors(one) }]
        : []
    })
    .sort((a, b) => (a.kind === b.kind ? b.tasks - a.tasks : a.kind === 'project' ? -1 : 1))
    .slice(0, mostCategories)
  return { overall: overall ? { tasks: history.length, ...factors(overall) } : null, tasksNeeded, categories }
}
