import type { Task } from '@sol/contracts/tasks'
import { inferEnergy } from './energy.ts'
import type { TaskRow } from './sealed-tasks.ts'

export type { TaskRow } from './sealed-tasks.ts'

/** The only way from a row to the contract. */
export const toTask = (row: TaskRow): Task => ({
  id: row.id,
  title: row.title,
  notes: row.notes,
  status: row.status,
  estimateMinutes: row.estimateMinutes,
  steps: row.steps,
  tags: row.tags,
  projectId: row.projectId,
  plannedDay: row.plannedDay,
  plannedTime: row.plannedTime,
  deadlineDay: row.deadlineDay,
  deadlineTime: row.deadlineTime,
  energy: row.energy,
  energyInferred: inferEnergy(row.title, row.estimateMinutes),
  cue: row.cue,
  firstMove: row.firstMove,
  pinned: row.pinned,
  waitingFor: row.waitingFor,
  carries: row.carries,
  shelvedAt: row.shelvedAt?.toISOString() ?? null,
  seriesId: row.seriesId,
  occurrenceDay: row.occurrenceDay,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
  completedAt: row.completedAt?.toISOString() ?? null,
  deletedAt: row.deletedAt?.toISOString() ?? null,
  changeId: row.changeId,
  version: row.version,
})
