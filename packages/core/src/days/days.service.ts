/** What a person decides about their solar days. The one place that reads and writes the line about a day. */
import { and, desc, eq, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import type { DayPage, updateDay } from '@sol/contracts/days'
import type { RequestOf } from '@sol/contracts/endpoint'
import type { Db } from '@sol/db/client'
import { days } from '@sol/db/schema/days'
import { tasks } from '@sol/db/schema/tasks'
import { dayAfter } from '../series/occurrences.ts'
import { AppError, found } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { solarDayOf } from '../shared/solar-day.ts'
import { versionMismatch } from '../shared/version.ts'
import { openLine, sealedLine } from './sealed-line.ts'

type Row = typeof days.$inferSelect
type Given = RequestOf<typeof updateDay>['body']

const own = (actor: Actor, day: string) => and(eq(days.userId, actor.userId), eq(days.day, day))

const rowOf = async (db: Db, actor: Actor, day: string): Promise<Row | undefined> =>
  (await db.select().from(days).where(own(actor, day)))[0]

/** What was said last, before this day. */
const usualStopTime = async (db: Db, actor: Actor, day: string): Promise<string | null> => {
  const [row] = await db
    .select({ stopTime: days.stopTime })
    .from(days)
    .where(and(eq(days.userId, actor.userId), lt(days.day, day), isNotNull(days.stopTime)))
    .orderBy(desc(days.day))
    .limit(1)
  return row?.stopTime ?? null
}

interface Words {
  readonly line: string | null
  readonly usual: string | null
}

const toDayPage = (day: string, row: Row | undefined, { line, usual }: Words): DayPage => ({
  day,
  stopTime: row?.stopTime ?? null,
  usualStopTime: usual,
  morningAt: row?.morningAt?.toISOString() ?? null,
  eveningAt: row?.eveningAt?.toISOString() ?? null,
  line,
  firstTaskId: row?.firstTaskId ?? null,
  version: row?.version ?? 1,
})

const columnsOf = ({ stopTime, firstTaskId, morning, evening }: Given, now: Date) => ({
  ...(stopTime === undefined ? {} : { stopTime }),
  ...(firstTaskId === undefined ? {} : { firstTaskId }),
  ...(morning && { morningAt: sql`coalesce(${days.morningAt}, ${now.toISOString()}::timestamptz)` }),
  ...(evening && { eveningAt: sql`coalesce(${days.eveningAt}, ${now.toISOString()}::timestamptz)` }),
})

const refuse = (path: string, message: string) =>
  new AppError('validation_failed', { issues: [{ path: [path], message }] })

/** A day that has not begun is not decided about, except for what tomorrow begins with. */
const assertBegun = (day: string, body: Given, today: string): void => {
  if (day <= today) return
  const isFirstOnly = Object.keys(body).every((name) => name === 'firstTaskId')
  if (day !== dayAfter(today, 1) || !isFirstOnly) throw refuse('day', 'Expected a day that has begun')
}

/** @throws AppError not_found for a task that is foreign, absent or in the trash */
const assertOwnTask = async (db: Db, actor: Actor, id: string | null | undefined): Promise<void> => {
  if (!id) return
  const [row] = await db
    .select({ id: tasks.id })
    .from(tasks)
    .where(and(eq(tasks.userId, actor.userId), eq(tasks.id, id), isNull(tasks.deletedAt)))
  found(row)
}

type VaultCtx = Pick<Ctx, 'db' | 'vault'>

/** The line leaves its column here and enters it in `update`, nowhere else. */
const pageOf = async (ctx: VaultCtx, actor: Actor, day: string, row: Row | undefined): Promise<DayPage> =>
  toDayPage(day, row, {
    line: await openLine(ctx, actor, row),
    usual: await usualStopTime(ctx.db, actor, day),
  })

export const read = async (ctx: VaultCtx, actor: Actor, day: string): Promise<DayPage> =>
  pageOf(ctx, actor, day, await rowOf(ctx.db, actor, day))

/**
 * @throws AppError validation_failed for a day that has not begun; not_found for a foreign task; version_mismatch when
 * `ifMatch` is not the version that stands there
 */
export const update = async (
  ctx: Ctx,
  actor: Actor,
  { params: { day }, body, ifMatch }: Omit<RequestOf<typeof updateDay>, 'query'>,
): Promise<DayPage> => {
  assertBegun(day, body, solarDayOf(ctx.now, actor.timeZone))
  return ctx.db.transaction(async (tx) => {
    await assertOwnTask(tx, actor, body.firstTaskId)
    await tx.insert(days).values({ userId: actor.userId, day }).onConflictDoNothing()
    const inside = { ...ctx, db: tx }
    const [before] = await tx.select().from(days).where(own(actor, day)).for('update')
    const version = found(before).version + 1
    if (ifMatch !== undefined && ifMatch + 1 !== version) throw versionMismatch()
    const line = body.line === undefined ? {} : await sealedLine(inside, actor, { day, version }, body.line)
    const [row] = await tx
      .update(days)
      .set({ ...columnsOf(body, ctx.now), ...line, version })
      .where(own(actor, day))
      .returning()
    return pageOf(inside, actor, day, found(row))
  })
}
