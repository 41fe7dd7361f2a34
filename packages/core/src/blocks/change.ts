/** The one write path of blocks, as tasks have theirs: lock, compute, write, and remember what stood there before. */
import { and, asc, eq, getTableColumns, inArray, isNull, sql, type SQL } from 'drizzle-orm'
import type { Db } from '@sol/db/client'
import { blockChanges, blocks } from '@sol/db/schema/blocks'
import { AppError } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { newId } from '../shared/ids.ts'
import { versionMismatch } from '../shared/version.ts'
import { differenceOf, patchOfStored, type BlockPatch } from './changed-values.ts'
import type { BlockRow } from './to-block.ts'

interface What {
  /** What to put into the row. Pure: it may only look at the row. */
  readonly change: (row: BlockRow) => BlockPatch
  readonly ifMatch?: number | undefined
  /** Of a change that touches more than blocks; else one of its own. */
  readonly changeId?: string | undefined
  /** Undo reaches into the trash, everything else does not. */
  readonly seesTrash?: boolean
}

export type BlockChangeRequest = What &
  ({ readonly ids: readonly string[] } | { readonly where: SQL | undefined })

export interface BlocksApplied {
  /** null when nothing differed. */
  readonly changeId: string | null
  /** Every block that was asked for, as it is now, by id. */
  readonly rows: readonly BlockRow[]
}

/** Locked in one order, so that two changes of the same blocks queue instead of blocking each other. */
const lockRows = (db: Db, actor: Actor, request: BlockChangeRequest): Promise<BlockRow[]> =>
  db
    .select()
    .from(blocks)
    .where(
      and(
        eq(blocks.userId, actor.userId),
        'ids' in request ? inArray(blocks.id, [...request.ids]) : request.where,
        request.seesTrash ? undefined : isNull(blocks.deletedAt),
      ),
    )
    .orderBy(asc(blocks.id))
    .for('no key update')

const assertAllThere = (request: BlockChangeRequest, rows: readonly BlockRow[]): void => {
  if ('ids' in request && rows.length !== new Set(request.ids).size) throw new AppError('not_found')
  if (request.ifMatch !== undefined && rows.some(({ version }) => version !== request.ifMatch))
    throw versionMismatch()
}

/** `column = excluded.column` for every column but the key. */
const overwritten = Object.fromEntries(
  Object.entries(getTableColumns(blocks))
    .filter(([name]) => name !== 'userId' && name !== 'id')
    .map(([name, column]) => [name, sql.raw(`excluded."${column.name}"`)]),
)

/**
 * Changes blocks and remembers how to take it back. Tasks are never touched.
 * @throws AppError not_found when an id is foreign, absent or in the trash: then nothing is changed; version_mismatch
 */
export const applyBlockChange = (
  ctx: Ctx,
  actor: Actor,
  request: BlockChangeRequest,
): Promise<BlocksApplied> =>
  ctx.db.transaction(async (tx) => {
    const rows = await lockRows(tx, actor, request)
    assertAllThere(request, rows)
    const changeId = request.changeId ?? newId()
    const drafts = rows.map((row) => {
      const difference = differenceOf(row, request.change(row))
      if (!difference) return { row, difference }
      const stamp = { changeId, updatedAt: ctx.now, version: row.version + 1 }
      return { row: { ...row, ...patchOfStored(difference.after), ...stamp }, difference }
    })
    const differing = drafts.filter(({ difference }) => difference !== undefined)
    if (differing.length === 0) return { changeId: null, rows }
    await tx
      .insert(blocks)
      .values(differing.map(({ row }) => row))
      .onConflictDoUpdate({ target: [blocks.userId, blocks.id], set: overwritten })
    await tx.insert(blockChanges).values(
      differing.map(({ row, difference }) => ({
        userId: actor.userId,
        id: changeId,
        blockId: row.id,
        at: ctx.now,
        before: difference?.before ?? {},
        after: difference?.after ?? {},
      })),
    )
    return { changeId, rows: drafts.map(({ row }) => row) }
  })
