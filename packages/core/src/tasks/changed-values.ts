/** What a change of a task consists of: the columns that can differ, and how their values are kept in the history. */
import { isDeepStrictEqual } from 'node:util'
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

export const storedValue = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value)

const columnValue = (column: string, value: unknown): unknown =>
  moments.includes(column) && typeof value === 'string' ? new Date(value) : value

/** Back from the history to what the row holds. */
export const patchOfStored = (stored: StoredValues): Partial<Pick<TaskRow, ChangeableColumn>> =>
  Object.fromEntries(Object.entries(stored).map(([column, value]) => [column, columnValue(column, value)]))

/** Whether two stored values are the same; PostgreSQL reorders the keys of JSON, which must not count. */
export const isSame = (one: unknown, other: unknown): boolean =>
  isDeepStrictEqual(storedValue(one), storedValue(other))

export interface Difference {
  readonly before: StoredValues
  readonly after: StoredValues
}

/** Only the columns that differ; undefined when none does. */
export const differenceOf = (row: TaskRow, patch: TaskPatch): Difference | undefined => {
  const columns = changeable.filter(
    (column) => patch[column] !== undefined && !isSame(row[column], patch[column]),
  )
  if (columns.length === 0) return undefined
  const pick = (from: TaskPatch): StoredValues =>
    Object.fromEntries(columns.map((column) => [column, storedValue(from[column])]))
  return { before: pick(row), after: pick(patch) }
}
