/** The person's own sessions: list them, end them, sign out. */
import { and, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import type { listSessions, Session } from '@sol/contracts/auth'
import type { RequestOf } from '@sol/contracts/endpoint'
import type { Db } from '@sol/db/client'
import { sessions } from '@sol/db/schema/sessions'
import { found } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { pageOf, positionOf } from '../shared/page.ts'
import type { AccountsCtx, AccountsKit } from './kit.ts'
import { readRefreshToken } from './refresh-tokens.ts'
import type { SessionRow } from './session-rotation.ts'
import { announceEnded, assertOpenNow } from './session-state.ts'

const toSession = (row: SessionRow, actor: Actor): Session => ({
  id: row.id,
  current: row.id === actor.sessionId,
  device: row.device,
  createdAt: row.createdAt.toISOString(),
  lastUsedAt: row.rotatedAt.toISOString(),
  expiresAt: row.idleExpiresAt.toISOString(),
})

/** The person's own sessions that can still be used. */
const openOnes = (actor: Actor, now: Date) =>
  and(eq(sessions.userId, actor.userId), isNull(sessions.revokedAt), gt(sessions.idleExpiresAt, now))

export const list = async (ctx: Ctx, actor: Actor, query: RequestOf<typeof listSessions>['query']) => {
  await assertOpenNow(ctx.db, actor)
  const after = positionOf(query.cursor)
  const rows = await ctx.db
    .select()
    .from(sessions)
    .where(
      and(
        openOnes(actor, ctx.now),
        after && sql`(${sessions.createdAt}, ${sessions.id}) < (${after.at.toISOString()}, ${after.id})`,
      ),
    )
    .orderBy(desc(sessions.createdAt), desc(sessions.id))
    .limit(query.limit + 1)
  return pageOf(
    rows,
    query.limit,
    (row) => ({ at: row.createdAt, id: row.id }),
    (row) => toSession(row, actor),
  )
}

/** Ends one of the person's sessions. @throws AppError not_found when none of that id is open */
export const end = async (ctx: AccountsCtx, actor: Actor, { id }: { id: string }): Promise<void> => {
  await assertOpenNow(ctx.db, actor)
  const [ended] = await ctx.db
    .update(sessions)
    .set({ revokedAt: ctx.now, revokedBecause: 'ended' })
    .where(and(openOnes(actor, ctx.now), eq(sessions.id, id)))
    .returning({ id: sessions.id })
  await announceEnded(ctx.kit, [found(ended).id])
}

/** Ends every session of the person but this one. @returns their ids, to be announced once `db` has committed */
export const endOthers = async (db: Db, actor: Actor, now: Date): Promise<string[]> => {
  const ended = await db
    .update(sessions)
    .set({ revokedAt: now, revokedBecause: 'password' })
    .where(
      and(
        eq(sessions.userId, actor.userId),
        isNull(sessions.revokedAt),
        sql`${sessions.id} <> ${actor.sessionId}`,
      ),
    )
    .returning({ id: sessions.id })
  return ended.map(({ id }) => id)
}

interface Credentials {
  readonly refreshToken: string | undefined
  readonly accessToken: string | undefined
}

/** Ends the session that either credential names; does nothing when neither does. */
export const logout = async (ctx: AccountsCtx, _actor: null, credentials: Credentials): Promise<void> => {
  const ids = await sessionsNamedBy(ctx.kit, credentials, ctx.now)
  if (ids.length === 0) return
  const ended = await ctx.db
    .update(sessions)
    .set({ revokedAt: ctx.now, revokedBecause: 'logout' })
    .where(and(inArray(sessions.id, ids), isNull(sessions.revokedAt)))
    .returning({ id: sessions.id })
  await announceEnded(
    ctx.kit,
    ended.map(({ id }) => id),
  )
}

const sessionsNamedBy = async (kit: AccountsKit, given: Credentials, now: Date): Promise<string[]> => {
  const presented = readRefreshToken(kit.keys.refreshToken, given.refreshToken)
  const claims =
    given.accessToken === undefined
      ? undefined
      : await kit.accessTokens.verify(given.accessToken, now).catch(() => undefined)
  return [presented?.sessionId, claims?.sid].filter((id) => id !== undefined)
}
