import type { Task } from '@sol/contracts/tasks'
import type { TaskEntry } from './entry.ts'

/** A caught thought as the task that it will be; until the server has it, nothing about it is inferred. */
export const taskOfEntry = ({ id, madeAt, body }: TaskEntry): Task => {
  const at = new Date(madeAt).toISOString()
  return {
    id,
    title: body.title,
    status: 'open',
    notes: body.notes ?? null,
    estimateMinutes: body.estimateMinutes ?? null,
    projectId: body.projectId ?? null,
    plannedDay: body.plannedDay ?? null,
    plannedTime: body.plannedTime ?? null,
    deadlineDay: body.deadlineDay ?? null,
    deadlineTime: body.deadlineTime ?? null,
    energy: body.energy ?? null,
    cue: body.cue ?? null,
    firstMove: body.firstMove ?? null,
    waitingFor: body.waitingFor ?? null,
    tags: body.tags ?? [],
    steps: [],
    pinned: body.pinned ?? false,
    energyInferred: 'medium',
    carries: 0,
    shelvedAt: null,
    seriesId: null,
    occurrenceDay: null,
    createdAt: at,
    updatedAt: at,
    completedAt: null,
    deletedAt: null,
    changeId: null,
    version: 1,
  }
}
