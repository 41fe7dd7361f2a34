import { and, asc, eq, gt, isNull, lt } from 'drizzle-orm'
import { rangeMaximum, type Block, type createBlock, type updateBlock } from '@sol/contracts/blocks'
import type { RequestOf } from '@sol/contracts/endpoint'
import { blockChanges, blocks } from '@sol/db/schema/blocks'
import { tasks } from '@sol/db/schema/tasks'
import { AppError, found } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { newId } from '../shared/ids.ts'
import { assertNamed, assertRange, assertSpan, patchOf } from './block.rules.ts'
import { applyBlockChange } from './change.ts'
import { toBlocks, type BlockRow } from './to-block.ts'

const mapped = async (ctx: Ctx, actor: Actor, row: BlockRow | undefined): Promise<Block> =>
  found((await toBlocks(ctx, actor, [found(row)]))[0])

/** @throws AppError not_found for a task that is foreign, absent or in the trash */
const assertOwnTask = async (ctx: Ctx, actor: Actor, taskId: string | null | undefined): Promise<void> => {
  if (!taskId) return
  const [task] = await ctx.db
    .select({ id: tasks.id })
    .from(tasks)
    .where(and(eq(tasks.userId, actor.userId), eq(tasks.id, taskId), isNull(tasks.deletedAt)))
  found(task)
}

const draftOf = (input: RequestOf<typeof createBlock>['body']) => ({
  id: input.id ?? newId(),
  taskId: input.taskId ?? null,
  title: input.title ?? null,
  kind: input.kind ?? 'focus',
  flexible: input.flexible ?? true,
  startAt: new Date(input.startAt),
  endAt: new Date(input.endAt),
})

export const create = async (
  ctx: Ctx,
  actor: Actor,
  input: RequestOf<typeof createBlock>['body'],
): Promise<Block> => {
  const draft = draftOf(input)
  assertNamed(draft)
  assertSpan(draft)
  await assertOwnTask(ctx, actor, draft.taskId)
  const changeId = newId()
  const stamp = { userId: actor.userId, changeId, createdAt: ctx.now, updatedAt: ctx.now }
  return ctx.db.transaction(async (tx) => {
    const [row] = await tx
      .insert(blocks)
      .values({ ...draft, ...stamp })
      .onConflictDoNothing()
      .returning()
    if (!row) throw new AppError('id_taken')
    const remembered = { userId: actor.userId, id: changeId, blockId: row.id, at: ctx.now }
    await tx.insert(blockChanges).values({ ...remembered, before: {}, after: {} })
    return mapped({ ...ctx, db: tx }, actor, row)
  })
}

const dayMilliseconds = 86_400_000

/** The rows that touch the range, earliest first, one more than the bound. A block is a day long at most. */
const rowsBetween = (ctx: Ctx, actor: Actor, { from, to }: { from: Date; to: Date }, most: number) =>
  ctx.db
    .select()
    .from(blocks)
    .where(
      and(
        eq(blocks.userId, actor.userId),
        isNull(blocks.deletedAt),
        gt(blocks.startAt, new Date(from.getTime() - dayMilliseconds)),
        lt(blocks.startAt, to),
        gt(blocks.endAt, from),
      ),
    )
    .orderBy(asc(blocks.startAt), asc(blocks.id))
    .limit(most + 1)

export interface Between {
  readonly items: Block[]
  readonly more: boolean
}

/** What touches the range, for screens that show one: earliest first, bounded. */
export const between = async (
  ctx: Ctx,
  actor: Actor,
  range: { from: Date; to: Date },
  most: number = rangeMaximum.blocks,
): Promise<Between> => {
  const rows = await rowsBetween(ctx, actor, range, most)
  return { items: await toBlocks(ctx, actor, rows.slice(0, most)), more: rows.length > most }
}

export const list = (ctx: Ctx, actor: Actor, query: { from: string; to: string }): Promise<Between> => {
  const range = { from: new Date(query.from), to: new Date(query.to) }
  assertRange(range, rangeMaximum.days)
  return between(ctx, actor, range)
}

const own = (actor: Actor, id: string) =>
  and(eq(blocks.userId, actor.userId), eq(blocks.id, id), isNull(blocks.deletedAt))

export const get = async (ctx: Ctx, actor: Actor, id: string): Promise<Block> => {
  const [row] = await ctx.db.select().from(blocks).where(own(actor, id))
  return mapped(ctx, actor, row)
}

export const update = async (
  ctx: Ctx,
  actor: Actor,
  { params, body, ifMatch }: Omit<RequestOf<typeof updateBlock>, 'query'>,
): Promise<Block> => {
  await assertOwnTask(ctx, actor, body.taskId)
  const before = await get(ctx, actor, params.id)
  const { rows } = await applyBlockChange(ctx, actor, {
    ids: [params.id],
    ifMatch,
    change: (row) => patchOf(row, body, { now: ctx.now, taskTitle: before.title || null }),
  })
  return mapped(ctx, actor, rows[0])
}

/** Into the trash; taken back by undoing the change. */
export const remove = async (
  ctx: Ctx,
  actor: Actor,
  { id, ifMatch }: { id: string; ifMatch: number | undefined },
): Promise<Block> => {
  const { rows } = await applyBlockChange(ctx, actor, {
    ids: [id],
    ifMatch,
    change: () => ({ deletedAt: ctx.now }),
  })
  return mapped(ctx, actor, rows[0])
}
