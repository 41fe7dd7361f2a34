import { and, asc, eq, gte, isNull, lt, lte, or } from 'drizzle-orm'
import type { PlannedTask } from '@sol/contracts/plan'
import { tasks } from '@sol/db/schema/tasks'
import type { Actor, Ctx } from '../shared/context.ts'
import { inferEnergy } from '../tasks/energy.ts'
import type { TaskRow } from '../tasks/to-task.ts'
import type { EstimateMinutes } from './estimates.ts'

/** Tasks that a plan shows; the list has the rest. */
const mostTasks = 2000

/**
 * Open tasks that are planned for one of the days; what was planned for a day before today stands on today.
 * @param days first and last, both included
 */
export const plannedBetween = async (
  ctx: Ctx,
  actor: Actor,
  { from, to, today }: { from: string; to: string; today: string },
): Promise<TaskRow[]> => {
  const isCarriedInto = from <= today && today <= to
  const carried = and(lt(tasks.plannedDay, today), isNull(tasks.waitingFor))
  const first = from < today ? today : from
  const planned = and(gte(tasks.plannedDay, first), lte(tasks.plannedDay, to))
  return ctx.db
    .select()
    .from(tasks)
    .where(
      and(
        eq(tasks.userId, actor.userId),
        eq(tasks.status, 'open'),
        isNull(tasks.deletedAt),
        isNull(tasks.shelvedAt),
        isCarriedInto ? or(planned, carried) : planned,
      ),
    )
    .orderBy(asc(tasks.plannedDay), asc(tasks.createdAt), asc(tasks.id))
    .limit(mostTasks)
}

/** The only way from a row to a task of the plan. */
export const toPlannedTask = (row: TaskRow, today: string, estimate: EstimateMinutes): PlannedTask => ({
  id: row.id,
  title: row.title,
  day: row.plannedDay === null || row.plannedDay < today ? today : row.plannedDay,
  minutes: estimate(row),
  energy: row.energy ?? inferEnergy(row.title, row.estimateMinutes),
  version: row.version,
})
