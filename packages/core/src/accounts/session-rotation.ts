/**
 * A refresh token works once: using it makes the next generation. An older generation that comes back is a replay, and
 * the session ends, because nobody can tell which of the two holders is the thief (RFC 9700 §4.14.2). Two exceptions,
 * both for the direct predecessor, give out the current token again and mint nothing: docs/decisions/0004-sessions.md.
 */
import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Db } from '@sol/db/client'
import { sessions } from '@sol/db/schema/sessions'
import { AppError } from '../shared/app-error.ts'
import type { AccountsCtx } from './kit.ts'
import type { Presented } from './refresh-tokens.ts'
import { announceEnded } from './session-state.ts'

const day = 24 * 60 * 60 * 1000
export const idleLifetime = 14 * day
export const absoluteLifetime = 90 * day

/** A request lives 15 s at most; whatever seems to have waited longer for its turn came from a clock that was set back. */
const longestWait = 30_000

export type SessionRow = typeof sessions.$inferSelect
/** What a refresh token stands for after it was used. */
export type Rotated = Pick<SessionRow, 'id' | 'userId' | 'generation' | 'idleExpiresAt'>

export interface Attempt {
  readonly presented: Presented
  /** The client's id of this refresh, the same when it repeats one whose answer was lost. */
  readonly attempt: string | undefined
  readonly arrivedAt: Date
  /** Whether the presented generation was still the current one when the session was read after the arrival. */
  readonly sawCurrent: boolean
}

export type Verdict = 'repeat' | 'replay' | 'gone'

/** What to do with a token that could not be rotated. */
export const judge = (session: SessionRow | undefined, given: Attempt): Verdict => {
  const { presented, attempt, arrivedAt, sawCurrent } = given
  if (!session || session.revokedAt || presented.generation > session.generation) return 'gone'
  if (arrivedAt >= session.absoluteExpiresAt || arrivedAt >= session.idleExpiresAt) return 'gone'
  if (presented.generation === session.generation) return 'gone'
  if (presented.generation < session.generation - 1) return 'replay'
  const lostAnswer = !session.confirmed && attempt !== undefined && attempt === session.lastAttempt
  return lostAnswer || sawCurrent || cameBefore(arrivedAt, session.rotatedAt) ? 'repeat' : 'replay'
}

/** Strictly, since both are cut to the millisecond: a request of the same millisecond may have come after the answer. */
const cameBefore = (arrivedAt: Date, rotatedAt: Date): boolean => {
  const waited = rotatedAt.getTime() - arrivedAt.getTime()
  return waited > 0 && waited < longestWait
}

/** @throws AppError unauthenticated when the token is used up, revoked or too old; after a replay the session has ended */
export const rotate = async (
  ctx: AccountsCtx,
  presented: Presented,
  attempt: string | undefined,
): Promise<Rotated> => {
  const sawCurrent = await isCurrent(ctx.db, presented)
  const rotated = await step(ctx, presented, attempt)
  if (rotated) return rotated
  const { verdict, session } = await settle(ctx, { presented, attempt, arrivedAt: ctx.now, sawCurrent })
  if (verdict === 'repeat' && session) return session
  if (verdict === 'replay') {
    ctx.log.warn('session.replay', { sessionId: presented.sessionId })
    await announceEnded(ctx.kit, [presented.sessionId])
  }
  throw new AppError('unauthenticated')
}

const isCurrent = async (db: Db, { sessionId, generation }: Presented): Promise<boolean> => {
  const [row] = await db
    .select({ generation: sessions.generation })
    .from(sessions)
    .where(eq(sessions.id, sessionId))
  return row?.generation === generation
}

/** The one statement that makes a generation; of many at once, the row lock lets exactly one match. */
const step = async (ctx: AccountsCtx, { sessionId, generation }: Presented, attempt: string | undefined) => {
  const idle = new Date(ctx.now.getTime() + idleLifetime).toISOString()
  const [row] = await ctx.db
    .update(sessions)
    .set({
      generation: generation + 1,
      confirmed: false,
      lastAttempt: attempt ?? null,
      // The database's clock, read under the row lock: later than the arrival of every request that waited for it.
      rotatedAt: sql`date_trunc('milliseconds', clock_timestamp())`,
      idleExpiresAt: sql`least(${idle}::timestamptz, ${sessions.absoluteExpiresAt})`,
    })
    .where(
      and(
        eq(sessions.id, sessionId),
        eq(sessions.generation, generation),
        isNull(sessions.revokedAt),
        gt(sessions.idleExpiresAt, ctx.now),
        gt(sessions.absoluteExpiresAt, ctx.now),
      ),
    )
    .returning()
  return row
}

/** Judges under the row lock, so that two replays, or a replay and a refresh, are one after the other. */
const settle = (ctx: AccountsCtx, given: Attempt) =>
  ctx.db.transaction(async (tx) => {
    const mine = eq(sessions.id, given.presented.sessionId)
    const [session] = await tx.select().from(sessions).where(mine).for('update')
    const verdict = judge(session, given)
    if (verdict === 'replay') {
      await tx.update(sessions).set({ revokedAt: ctx.now, revokedBecause: 'replay' }).where(mine)
    }
    return { verdict, session }
  })
