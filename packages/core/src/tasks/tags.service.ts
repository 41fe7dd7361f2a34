import { eq, sql } from 'drizzle-orm'
import type { RequestOf, ResponseOf } from '@sol/contracts/endpoint'
import type { listTags, removeTag, renameTag } from '@sol/contracts/tags'
import { tasks } from '@sol/db/schema/tasks'
import type { Actor, Ctx } from '../shared/context.ts'
import { applyChange, type Applied } from './change.ts'
import { hasTag } from './list.ts'
import { tagsRenamed, tagsWithout } from './tag-list.ts'

/** More than this is no list that anyone reads. */
const mostTags = 500

export const list = async (ctx: Ctx, actor: Actor): Promise<ResponseOf<typeof listTags>> => {
  const { rows } = await ctx.db.execute<{ name: string; open: number }>(sql`
    SELECT mode() WITHIN GROUP (ORDER BY tag) AS name,
           (count(*) FILTER (WHERE ${tasks.status} = 'open'))::int AS open
    FROM ${tasks}, unnest(${tasks.tags}) AS tag
    WHERE ${eq(tasks.userId, actor.userId)} AND ${tasks.deletedAt} IS NULL
    GROUP BY lower(tag COLLATE "und-x-icu")
    ORDER BY lower(tag COLLATE "und-x-icu")
    LIMIT ${mostTags}`)
  return { items: rows.map(({ name, open }) => ({ name, openCount: open })) }
}

const summary = ({ changeId, changedIds }: Applied) => ({ changeId, count: changedIds.length })

export const rename = async (
  ctx: Ctx,
  actor: Actor,
  { name, to }: RequestOf<typeof renameTag>['body'],
): Promise<ResponseOf<typeof renameTag>> =>
  summary(
    await applyChange(ctx, actor, {
      where: hasTag(name),
      kind: 'changed',
      change: ({ tags }) => ({ tags: tagsRenamed(tags, name, to) }),
    }),
  )

export const remove = async (
  ctx: Ctx,
  actor: Actor,
  { name }: RequestOf<typeof removeTag>['body'],
): Promise<ResponseOf<typeof removeTag>> =>
  summary(
    await applyChange(ctx, actor, {
      where: hasTag(name),
      kind: 'changed',
      change: ({ tags }) => ({ tags: tagsWithout(tags, [name]) }),
    }),
  )
