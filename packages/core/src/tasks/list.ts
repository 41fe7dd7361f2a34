import { and, desc, eq, gte, isNotNull, isNull, lte, sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import type { RequestOf } from '@sol/contracts/endpoint'
import type { listTasks } from '@sol/contracts/tasks'
import { tasks } from '@sol/db/schema/tasks'
import type { Actor, Ctx } from '../shared/context.ts'
import { pageOf, positionOf } from '../shared/page.ts'
import { openTasks } from './sealed-tasks.ts'
import { toTask } from './to-task.ts'

type Query = RequestOf<typeof listTasks>['query']

/** Small letters of every script: the cluster's own locale knows only the English ones. */
const small = (text: SQLWrapper) => sql`lower(${text} COLLATE "und-x-icu")`

/** What of a task is searched here, a line each: what is looked for has no line breaks, so nothing matches across. Notes are sealed. */
const searched = sql`concat_ws(chr(10), ${tasks.title}, array_to_string(${tasks.tags}, chr(10)))`

/** Letters that stand together. No pattern: `%` and `_` are letters like others. */
const holds = (q: string): SQL => sql`position(${small(sql`${q}::text`)} in ${small(searched)}) > 0`

/** The tasks that have the tag, however it is spelled. */
export const hasTag = (tag: string): SQL =>
  sql`EXISTS (SELECT FROM unnest(${tasks.tags}) AS tag WHERE ${small(sql`tag`)} = ${small(sql`${tag}::text`)})`

const isSet = (column: typeof tasks.shelvedAt | typeof tasks.waitingFor, wanted: boolean | undefined) =>
  wanted === undefined ? undefined : wanted ? isNotNull(column) : isNull(column)

const filtersOf = (query: Query): (SQL | undefined)[] => [
  query.trash ? isNotNull(tasks.deletedAt) : isNull(tasks.deletedAt),
  query.status && eq(tasks.status, query.status),
  query.projectId === undefined ? undefined : eq(tasks.projectId, query.projectId),
  query.tag === undefined ? undefined : hasTag(query.tag),
  isSet(tasks.shelvedAt, query.shelf),
  isSet(tasks.waitingFor, query.waiting),
  query.plannedFrom === undefined ? undefined : gte(tasks.plannedDay, query.plannedFrom),
  query.plannedTo === undefined ? undefined : lte(tasks.plannedDay, query.plannedTo),
  query.q === undefined ? undefined : holds(query.q),
]

export const list = async (ctx: Ctx, actor: Actor, query: Query) => {
  const after = positionOf(query.cursor)
  const rows = await ctx.db
    .select()
    .from(tasks)
    .where(
      and(
        eq(tasks.userId, actor.userId),
        after && sql`(${tasks.createdAt}, ${tasks.id}) < (${after.at.toISOString()}, ${after.id})`,
        ...filtersOf(query),
      ),
    )
    .orderBy(desc(tasks.createdAt), desc(tasks.id))
    .limit(query.limit + 1)
  const opened = await openTasks(ctx, actor.userId, rows)
  return pageOf(opened, query.limit, (row) => ({ at: row.createdAt, id: row.id }), toTask)
}
