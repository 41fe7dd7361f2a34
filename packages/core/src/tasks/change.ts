/**
 * The one write path of tasks (decision 9): lock the rows, compute what differs, write the rows and, beside each, what
 * stood there before and after. Whoever changes a task goes through here; so everything can be undone.
 */
import { and, asc, eq, getTableColumns, inArray, isNull, sql, type SQL } from 'drizzle-orm'
import type { ChangeKind } from '@sol/contracts/changes'
import type { Db } from '@sol/db/client'
import { changes } from '@sol/db/schema/changes'
import { tasks } from '@sol/db/schema/tasks'
import { finishFocusOn } from '../focus/focus.rules.ts'
import { AppError } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { newId } from '../shared/ids.ts'
import { versionMismatch } from '../shared/version.ts'
import { differenceOf, patchOfStored, type Difference, type TaskPatch } from './changed-values.ts'
import type { TaskRow } from './to-task.ts'

interface What {
  /** `changed` and `trashed` see only what is not in the trash. */
  readonly kind: Exclude<ChangeKind, 'created'>
  /** What to put into the row; an empty patch leaves it alone. Pure: it may only look at the row. */
  readonly change: (row: TaskRow) => TaskPatch
  /** The version that the change is based on. */
  readonly ifMatch?: number | undefined
  /** Of a change that touches more than tasks; else one of its own. */
  readonly changeId?: string | undefined
}

/** Which tasks: by id, each of which has to be the person's own, or by a condition on their tasks. */
export type ChangeRequest = What & ({ readonly ids: readonly string[] } | { readonly where: SQL | undefined })

export interface Applied {
  /** What undo is given; null when nothing differed. */
  readonly changeId: string | null
  /** Every task that was asked for, as it is now, by id. */
  readonly rows: readonly TaskRow[]
  /** Those among them that differ from before. */
  readonly changedIds: readonly string[]
}

/** Rows a statement: far below what PostgreSQL can bind. */
const atOnce = 500

const inPieces = async <T>(items: readonly T[], work: (piece: T[]) => Promise<unknown>): Promise<void> => {
  for (let at = 0; at < items.length; at += atOnce) await work(items.slice(at, at + atOnce))
}

const whichOf = (request: ChangeRequest): SQL | undefined =>
  'ids' in request ? inArray(tasks.id, [...request.ids]) : request.where

/** Locked in one order, so that two changes of the same tasks queue instead of blocking each other. */
const lockRows = (db: Db, actor: Actor, request: ChangeRequest): Promise<TaskRow[]> => {
  const seesTrash = request.kind === 'restored' || request.kind === 'undone'
  return db
    .select()
    .from(tasks)
    .where(
      and(eq(tasks.userId, actor.userId), whichOf(request), seesTrash ? undefined : isNull(tasks.deletedAt)),
    )
    .orderBy(asc(tasks.id))
    .for('no key update')
}

const assertAllThere = (request: ChangeRequest, rows: readonly TaskRow[]): void => {
  if ('ids' in request && rows.length !== new Set(request.ids).size) throw new AppError('not_found')
  if (request.ifMatch !== undefined && rows.some((row) => row.version !== request.ifMatch)) {
    throw versionMismatch()
  }
}

/** `column = excluded.column` for every column but the key. */
const overwritten = Object.fromEntries(
  Object.entries(getTableColumns(tasks))
    .filter(([name]) => name !== 'userId' && name !== 'id')
    .map(([name, column]) => [name, sql.raw(`excluded."${column.name}"`)]),
)

/** Many different rows in one statement; they are locked and known to exist. */
const writeRows = (db: Db, rows: readonly TaskRow[]) =>
  inPieces(rows, (piece) =>
    db
      .insert(tasks)
      .values(piece)
      .onConflictDoUpdate({ target: [tasks.userId, tasks.id], set: overwritten }),
  )

interface Draft {
  readonly row: TaskRow
  readonly difference: Difference | undefined
}

const draftOf = (row: TaskRow, patch: TaskPatch, stamp: Pick<TaskRow, 'changeId' | 'updatedAt'>): Draft => {
  const difference = differenceOf(row, patch)
  if (!difference) return { row, difference }
  const next = { ...row, ...patchOfStored(difference.after), ...stamp, version: row.version + 1 }
  return { row: next, difference }
}

/** A task that is finished or in the trash is not focused on any more. */
const leaveFocus = async (ctx: Ctx, actor: Actor, drafts: readonly Draft[]): Promise<void> => {
  const finished = drafts.filter(({ difference }) => difference?.after.status === 'done')
  const trashed = drafts.filter(({ difference }) => difference?.after.deletedAt)
  if (finished.length > 0)
    await finishFocusOn(
      ctx,
      actor,
      finished.map(({ row }) => row.id),
    )
  if (trashed.length > 0)
    await finishFocusOn(
      ctx,
      actor,
      trashed.map(({ row }) => row.id),
      'stopped',
    )
}

/**
 * Changes tasks and remembers how to take it back. Focus sessions on what becomes done or goes to the trash end.
 * @throws AppError not_found when an id is foreign, absent or (for `changed` and `trashed`) in the trash: then nothing is
 * changed; version_mismatch when `ifMatch` is not the version that stands there.
 */
export const applyChange = async (ctx: Ctx, actor: Actor, request: ChangeRequest): Promise<Applied> =>
  ctx.db.transaction(async (tx) => {
    const rows = await lockRows(tx, actor, request)
    assertAllThere(request, rows)
    const changeId = request.changeId ?? newId()
    const stamp = { changeId, updatedAt: ctx.now }
    const drafts = rows.map((row) => draftOf(row, request.change(row), stamp))
    const differing = drafts.filter((draft) => draft.difference !== undefined)
    if (differing.length === 0) return { changeId: null, rows, changedIds: [] }
    await writeRows(
      tx,
      differing.map(({ row }) => row),
    )
    const remembered = differing.map(({ row, difference }) => ({
      userId: actor.userId,
      id: changeId,
      taskId: row.id,
      at: ctx.now,
      kind: request.kind,
      before: difference?.before ?? {},
      after: difference?.after ?? {},
    }))
    await inPieces(remembered, (piece) => tx.insert(changes).values(piece))
    await leaveFocus({ ...ctx, db: tx }, actor, differing)
    return { changeId, rows: drafts.map(({ row }) => row), changedIds: differing.map(({ row }) => row.id) }
  })
