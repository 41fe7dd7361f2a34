/** What a change of a task consists of: the columns that can differ, and how their values are kept in the history. */
import { differenceIn, valuesOfStored, type DifferenceOf } from '../shared/difference.ts'
import type { TaskRow } from './to-task.ts'

/** The columns that a change may touch; everything else follows from the write itself. */
export const changeable = [
  'title',
  'notes',
  'status',
  'estimateMinutes',
  'steps',
  'tags',
  'projectId',
  'plannedDay',
  'plannedTime',
  'deadlineDay',
  'deadlineTime',
  'energy',
  'cue',
  'firstMove',
  'pinned',
  'waitingFor',
  'carries',
  'shelvedAt',
  'dayOrder',
  'completedAt',
  'deletedAt',
] as const satisfies readonly (keyof TaskRow)[]

export type ChangeableColumn = (typeof changeable)[number]

/** What a change puts into a row; what is left out stays. */
export type TaskPatch = { readonly [Column in ChangeableColumn]?: TaskRow[Column] | undefined }

/** Values as JSON holds them: moments as ISO texts. */
export type StoredValues = Partial<Record<ChangeableColumn, unknown>>

const moments: readonly string[] = ['shelvedAt', 'completedAt', 'deletedAt']

/** Back from the history to what the row holds. */
export const patchOfStored = (stored: StoredValues): Partial<Pick<TaskRow, ChangeableColumn>> =>
  valuesOfStored(stored, moments)

export type Difference = DifferenceOf<ChangeableColumn>

/** Only the columns that differ; undefined when none does. */
export const differenceOf = (row: TaskRow, patch: TaskPatch): Difference | undefined =>
  differenceIn(changeable, row, patch)
