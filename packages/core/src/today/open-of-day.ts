/** What is open and belongs to a day, in its order. What may belong to it is narrowed here, decided in `membership`. */
import { and, asc, desc, eq, fillPlaceholders, isNull, lte, or, sql, type SQL } from 'drizzle-orm'
import type { Db } from '@sol/db/client'
import { tasks } from '@sol/db/schema/tasks'
import type { Actor, Ctx } from '../shared/context.ts'
import { prepared } from '../shared/prepared.ts'
import type { TaskRow } from '../tasks/to-task.ts'
import { ofDay, type Moment } from './membership.ts'

/** More than this in one day nobody looks at. */
export const mostShown = 100
/** What an act on the whole day moves at once at most. */
export const mostMoved = 2000

const day = sql`${sql.placeholder('day')}::date`
const tomorrow = sql`${sql.placeholder('tomorrow')}::date`
const limit = sql`${sql.placeholder('limit')}::int`

const isPressing = lte(tasks.deadlineDay, tomorrow)

/** Written out instead of bound, so that the planner sees that the partial indexes hold all of it. */
const isOpen = and(
  eq(tasks.userId, sql.placeholder('userId')),
  sql`${tasks.status} = 'open'`,
  isNull(tasks.deletedAt),
)

const mayBeOfDay = and(
  isOpen,
  or(isNull(tasks.plannedDay), lte(tasks.plannedDay, day), tasks.pinned),
  or(isNull(tasks.shelvedAt), isPressing),
  or(isNull(tasks.waitingFor), eq(tasks.plannedDay, day), isPressing, tasks.pinned),
)

const byWeight = [
  sql`${tasks.dayOrder} NULLS LAST`,
  desc(sql`${tasks.pinned} OR coalesce(${isPressing}, false)`),
  desc(sql`${tasks.plannedDay} IS NOT DISTINCT FROM ${day}`),
  asc(tasks.createdAt),
  asc(tasks.id),
]

const idsOf = (which: SQL, order: readonly SQL[]) =>
  sql`(SELECT ${tasks.id} FROM ${tasks} WHERE ${and(mayBeOfDay, which)} ORDER BY ${sql.join([...order], sql`, `)} LIMIT ${limit})`

/** Whatever can be among the first of the day is among the first of one of these; each has an index that gives it. */
const marked = idsOf(
  sql`(${tasks.pinned} OR ${tasks.deadlineDay} IS NOT NULL OR ${tasks.dayOrder} IS NOT NULL)`,
  byWeight,
)
const planned = idsOf(eq(tasks.plannedDay, day), [asc(tasks.createdAt), asc(tasks.id)])
const oldest = idsOf(isNull(tasks.shelvedAt), [asc(tasks.createdAt), asc(tasks.id)])

/** An array, not a subquery: its rows are then always fetched by their keys. */
const query = (db: Db) =>
  db
    .select()
    .from(tasks)
    .where(and(isOpen, sql`${tasks.id} = ANY (ARRAY(${marked} UNION ${planned} UNION ${oldest}))`))
    .orderBy(...byWeight)
    .limit(sql.placeholder('limit'))

const mayBeOpen = prepared((db) => query(db).prepare('today_open'))

const givenOf = ({ userId }: Actor, moment: Moment, most: number) => ({
  userId,
  day: moment.day,
  tomorrow: moment.tomorrow,
  limit: most,
})

/** The statement with its values in place, for those who look at its plan. */
export const statementOfOpen = (db: Db, actor: Actor, moment: Moment, most: number): SQL => {
  const given = givenOf(actor, moment, most)
  const { sql: text, params } = query(db).toSQL()
  const values = fillPlaceholders(params, given)
  const [first = '', ...rest] = text.split(/\$\d+/)
  return sql.join([sql.raw(first), ...rest.flatMap((part, at) => [sql`${values[at]}`, sql.raw(part)])])
}

/** @param most how many of them; the weightiest stay */
export const openOfDay = async (
  ctx: Ctx,
  actor: Actor,
  moment: Moment,
  most = mostShown,
): Promise<TaskRow[]> => {
  return ofDay(await mayBeOpen(ctx.db).execute(givenOf(actor, moment, most)), moment)
}
