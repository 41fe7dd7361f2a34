/** What a change of a block consists of, and what undoing it puts back. Pure. */
import { differenceIn, isSame, stillHolds, valuesOfStored, type DifferenceOf } from '../shared/difference.ts'
import { isNamed, isSpan } from './block.rules.ts'
import type { BlockRow } from './to-block.ts'

const changeable = [
  'taskId',
  'title',
  'kind',
  'flexible',
  'startAt',
  'endAt',
  'doneAt',
  'deletedAt',
] as const satisfies readonly (keyof BlockRow)[]

type Column = (typeof changeable)[number]

/** What a change puts into a row; what is left out stays. */
export type BlockPatch = { readonly [C in Column]?: BlockRow[C] | undefined }

export const differenceOf = (row: BlockRow, patch: BlockPatch): DifferenceOf<Column> | undefined =>
  differenceIn(changeable, row, patch)

const moments = ['startAt', 'endAt', 'doneAt', 'deletedAt']

export const patchOfStored = (stored: Readonly<Record<string, unknown>>): Partial<Pick<BlockRow, Column>> =>
  valuesOfStored(stored, moments)

/** A place is a start with its end, a name is a title or a task: they go back together. */
const groups: readonly (readonly Column[])[] = [
  ['startAt', 'endAt'],
  ['taskId', 'title'],
]

interface Remembered {
  readonly before: Readonly<Record<string, unknown>>
  readonly after: Readonly<Record<string, unknown>>
}

export interface BlockUndone {
  readonly patch: BlockPatch
  /** The fields that were changed since. */
  readonly stayed: readonly string[]
}

/** What was done since may leave no room for the old start or end, or no name: then these stay. */
const withoutBroken = (row: BlockRow, patch: BlockPatch): BlockPatch => {
  const { startAt, endAt, taskId, title, ...rest } = patch
  const span = { startAt: startAt ?? row.startAt, endAt: endAt ?? row.endAt }
  const name = {
    taskId: taskId === undefined ? row.taskId : taskId,
    title: title === undefined ? row.title : title,
  }
  return { ...rest, ...(isSpan(span) ? { startAt, endAt } : {}), ...(isNamed(name) ? { taskId, title } : {}) }
}

/** @param isThere whether a task still exists: what went for good cannot be tied again */
export const undoneIn = (
  row: BlockRow,
  { before, after }: Remembered,
  { now, isThere }: { now: Date; isThere: (taskId: string) => boolean },
): BlockUndone => {
  const columns = Object.keys(after) as Column[]
  if (columns.length === 0) return { patch: { deletedAt: row.deletedAt ?? now }, stayed: [] }
  const isGone = typeof before['taskId'] === 'string' && !isThere(before['taskId'])
  const back = columns.filter(
    (column) =>
      stillHolds(row, after, column, groups) && !(isGone && (column === 'taskId' || column === 'title')),
  )
  const old = patchOfStored(Object.fromEntries(back.map((column) => [column, before[column] ?? null])))
  const patch = withoutBroken(row, old)
  const stayed = columns.filter(
    (column) => patch[column] === undefined && !isSame(row[column], before[column]),
  )
  return { patch, stayed }
}
