/** A day of a series as a task: its id, what it begins with, and whether anybody worked on it. Pure. */
import type { SeriesTemplate } from '@sol/contracts/series'
import { isDeepStrictEqual } from 'node:util'
import { v5 } from 'uuid'
import type { NewTask } from '../tasks/catch.ts'
import type { TaskRow } from '../tasks/to-task.ts'
import type { SeriesRow } from './sealed-series.ts'

/** Follows from rule and day (RFC 9562, version 5), so that devices, jobs and retries make the same task. */
export const copyId = (seriesId: string, day: string): string => v5(day, seriesId)

/** Everything a copy begins with, but for when it is. */
const contentOf = (template: SeriesTemplate, id: string) => ({
  title: template.title,
  notes: template.notes,
  estimateMinutes: template.estimateMinutes,
  tags: template.tags,
  projectId: template.projectId,
  energy: template.energy,
  cue: template.cue,
  firstMove: template.firstMove,
  steps: template.steps.map((step, at) => ({ ...step, id: v5(String(at), id), doneAt: null })),
})

/** What a copy holds for as long as nobody changes it. */
export const beginningOf = (row: SeriesRow, day: string) => ({
  ...contentOf(row.template, copyId(row.id, day)),
  plannedDay: day,
  plannedTime: row.time,
})

export const copyFor = (row: SeriesRow, day: string): NewTask => ({
  id: copyId(row.id, day),
  ...beginningOf(row, day),
  seriesId: row.id,
  occurrenceDay: day,
})

/**
 * Nobody worked on it: its words, steps and marks are those of the template. To be moved, carried over or put on the
 * shelf is not to be worked on, or a thing that was put off each day would pile up after all.
 */
export const isUntouched = (copy: TaskRow, row: SeriesRow): boolean => {
  const content = contentOf(row.template, copy.id)
  return (
    copy.status === 'open' &&
    copy.deletedAt === null &&
    copy.waitingFor === null &&
    copy.deadlineDay === null &&
    !copy.pinned &&
    Object.entries(content).every(([name, value]) => isDeepStrictEqual(copy[name as keyof TaskRow], value))
  )
}
