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
import { updated } from '../shared/version.ts'

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

/** The line leaves the column here and enters it in `columnsOf`, nowhere else. */
const toDayPage = (day: string, row: Row | undefined, usual: string | null): DayPage => ({
  day,
  stopTime: row?.stopTime ?? null,
  usualStopTime: usual,
  morningAt: row?.morningAt?.toISOString() ?? null,
  eveningAt: row?.eveningAt?.toISOString() ?? null,
  line: row?.line ?? null,
  firstTaskId: row?.firstTaskId ?? null,
  version: row?.version ?? 1,
})

const columnsOf = ({ stopTime, line, firstTaskId, morning, evening }: Given, now: Date) => ({
  ...(stopTime === undefined ? {} : { stopTime }),
  ...(line === undefined ? {} : { line }),
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

export const read = async ({ db }: Pick<Ctx, 'db'>, actor: Actor, day: string): Promise<DayPage> =>
  toDayPage(day, await rowOf(db, actor, day), await usualStopTime(db, actor, day))

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
    const [row] = await tx
      .update(days)
      .set({ ...columnsOf(body, ctx.now), version: sql`${days.version} + 1` })
      .where(and(own(actor, day), ifMatch === undefined ? undefined : eq(days.version, ifMatch)))
      .returning()
    const after = await updated(row, ifMatch, () => Promise.resolve(true))
    return toDayPage(day, after, await usualStopTime(tx, actor, day))
  })
}
