/**
 * What undoing a change puts back into one task. Field by field: what still holds what the change put there goes back,
 * what was changed since stays. Steps and tags are undone one by one, since two devices may work on the same list. Pure.
 */
import { isSame, stillHolds } from '../shared/difference.ts'
import { patchOfStored, type ChangeableColumn, type StoredValues, type TaskPatch } from './changed-values.ts'
import { stepsUndone } from './undo-steps.ts'
import { tagsWith, tagsWithout } from './tag-list.ts'
import { assertTimesHaveDays } from './patch.ts'
import type { TaskRow } from './to-task.ts'

export interface Undone {
  readonly patch: TaskPatch
  /** The fields that were changed since. */
  readonly stayed: readonly ChangeableColumn[]
}

/** Fields that mean something only together go back together. */
const groups: readonly (readonly ChangeableColumn[])[] = [
  ['plannedDay', 'plannedTime'],
  ['deadlineDay', 'deadlineTime'],
  ['status', 'completedAt'],
]

/** What the rules keep beside a field; nobody is told about these. */
const inner: readonly ChangeableColumn[] = ['carries', 'dayOrder', 'completedAt']

interface Remembered {
  readonly before: StoredValues
  readonly after: StoredValues
}

const tagsUndone = (row: TaskRow, { before, after }: Remembered): string[] => {
  const [was, became] = [before.tags as string[], after.tags as string[]]
  if (isSame(row.tags, became)) return was
  return tagsWith(tagsWithout(row.tags, tagsWithout(became, was)), tagsWithout(was, became))
}

/** A day that a time was given to since cannot leave it behind. */
const withoutLoneTimes = (row: TaskRow, patch: TaskPatch): TaskPatch => {
  try {
    assertTimesHaveDays({ ...row, ...patch })
    return patch
  } catch {
    const { plannedDay: _p, plannedTime: _pt, deadlineDay: _d, deadlineTime: _dt, ...rest } = patch
    return rest
  }
}

const listsUndone = (row: TaskRow, remembered: Remembered): TaskPatch => ({
  ...('tags' in remembered.after ? { tags: tagsUndone(row, remembered) } : {}),
  ...('steps' in remembered.after ? { steps: stepsUndone(row.steps, remembered) } : {}),
})

/** @param remembered what the change put there and what stood there before; both empty for a creation */
export const undoneIn = (row: TaskRow, remembered: Remembered, now: Date): Undone => {
  const columns = Object.keys(remembered.after) as ChangeableColumn[]
  if (columns.length === 0) return { patch: { deletedAt: row.deletedAt ?? now }, stayed: [] }
  const back = columns.filter((column) => stillHolds(row, remembered.after, column, groups))
  const plain = patchOfStored(
    Object.fromEntries(back.map((column) => [column, remembered.before[column] ?? null])),
  )
  const patch = withoutLoneTimes(row, { ...plain, ...listsUndone(row, remembered) })
  const after = { ...row, ...patch }
  const stayed = columns.filter(
    (column) =>
      !inner.includes(column) && !(column in patch) && !isSame(after[column], remembered.before[column]),
  )
  return { patch, stayed }
}
