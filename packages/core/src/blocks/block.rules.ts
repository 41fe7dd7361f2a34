/** The rules between the fields of a block. Pure. */
import { blockMinutes } from '@sol/contracts/blocks'
import type { updateBlock } from '@sol/contracts/blocks'
import type { RequestOf } from '@sol/contracts/endpoint'
import { AppError } from '../shared/app-error.ts'
import type { BlockPatch } from './changed-values.ts'
import type { BlockRow } from './to-block.ts'

const refused = (path: string, message: string) =>
  new AppError('validation_failed', { issues: [{ path: [path], message }] })

const minute = 60_000
/** The years that a calendar of ours holds. */
const [earliest, latest] = [Date.UTC(2000, 0, 1), Date.UTC(2100, 0, 1)]

const isHeld = (at: Date) => at.getTime() >= earliest && at.getTime() < latest

type Span = Pick<BlockRow, 'startAt' | 'endAt'>

/** 5 minutes to 24 hours, forwards. */
export const isSpan = ({ startAt, endAt }: Span): boolean => {
  const minutes = (endAt.getTime() - startAt.getTime()) / minute
  return minutes >= blockMinutes.least && minutes <= blockMinutes.most
}

type Name = Pick<BlockRow, 'taskId' | 'title'>

export const isNamed = ({ taskId, title }: Name): boolean => taskId !== null || title !== null

/** @throws AppError validation_failed for a block that runs backwards, is too short, too long or too far away */
export const assertSpan = (span: Span): void => {
  if (!isHeld(span.startAt)) throw refused('startAt', 'Expected a moment between 2000 and 2100')
  if (!isSpan(span)) throw refused('endAt', 'Expected an end 5 minutes to 24 hours after the start')
}

/** @throws AppError validation_failed for a range that runs backwards or is longer than `days` */
export const assertRange = ({ from, to }: { from: Date; to: Date }, days: number): void => {
  if (!isHeld(from)) throw refused('from', 'Expected a moment between 2000 and 2100')
  const length = (to.getTime() - from.getTime()) / minute
  if (length > 0 && length <= days * 24 * 60) return
  throw refused('to', `Expected an end after the start, by ${days} days at most`)
}

/** @throws AppError validation_failed for a block with neither a task nor a title */
export const assertNamed = (name: Name): void => {
  if (!isNamed(name)) throw refused('title', 'A block needs a title or a task; give one of the two')
}

export type BlockChange = RequestOf<typeof updateBlock>['body']

/** Who lets go of the task keeps its title. */
const titleAfter = (row: BlockRow, { taskId, title }: BlockChange, taskTitle: string | null) => {
  if (title !== undefined) return title
  return taskId === null ? (row.title ?? taskTitle) : row.title
}

/**
 * @param taskTitle what the block's task is called, if it has one
 * @throws AppError validation_failed
 */
export const patchOf = (
  row: BlockRow,
  change: BlockChange,
  { now, taskTitle }: { now: Date; taskTitle: string | null },
): BlockPatch => {
  const next = {
    taskId: change.taskId === undefined ? row.taskId : change.taskId,
    title: titleAfter(row, change, taskTitle),
    startAt: change.startAt === undefined ? row.startAt : new Date(change.startAt),
    endAt: change.endAt === undefined ? row.endAt : new Date(change.endAt),
  }
  assertNamed(next)
  assertSpan(next)
  return {
    ...next,
    kind: change.kind,
    flexible: change.flexible,
    doneAt: change.done === undefined ? undefined : change.done ? (row.doneAt ?? now) : null,
  }
}
