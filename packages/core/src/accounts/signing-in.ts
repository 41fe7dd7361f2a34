/** Opens sessions and hands out their tokens. */
import { eq } from 'drizzle-orm'
import type { SignedIn } from '@sol/contracts/auth'
import type { Db } from '@sol/db/client'
import { sessions } from '@sol/db/schema/sessions'
import { users } from '@sol/db/schema/users'
import { AppError } from '../shared/app-error.ts'
import { newId } from '../shared/ids.ts'
import { deviceLabelOf } from './device-label.ts'
import type { AccountsCtx } from './kit.ts'
import { toUser, type UserRow } from './me.ts'
import { readRefreshToken, refreshTokenOf, type Presented } from './refresh-tokens.ts'
import { absoluteLifetime, idleLifetime, rotate, type Rotated } from './session-rotation.ts'

/** What a sign-in answers, and what goes into the refresh cookie. */
export interface Issued {
  readonly signedIn: SignedIn
  readonly refreshToken: string
  readonly refreshExpiresAt: Date
}

export const openSession = async (
  ctx: AccountsCtx,
  db: Db,
  { userId, userAgent }: { userId: string; userAgent: string | undefined },
): Promise<Rotated> => {
  const session = {
    id: newId(),
    userId,
    generation: 0,
    device: deviceLabelOf(userAgent),
    createdAt: ctx.now,
    rotatedAt: ctx.now,
    idleExpiresAt: new Date(ctx.now.getTime() + idleLifetime),
    absoluteExpiresAt: new Date(ctx.now.getTime() + absoluteLifetime),
  }
  await db.insert(sessions).values(session)
  return session
}

export const issue = async ({ kit, now }: AccountsCtx, session: Rotated, user: UserRow): Promise<Issued> => {
  const { id: sessionId, generation } = session
  const access = await kit.accessTokens.issue({ sub: user.id, sid: sessionId, gen: generation }, now)
  return {
    signedIn: { accessToken: access.token, expiresAt: access.expiresAt.toISOString(), user: toUser(user) },
    refreshToken: refreshTokenOf(kit.keys.refreshToken, { sessionId, generation }),
    refreshExpiresAt: session.idleExpiresAt,
  }
}

interface Refresh {
  readonly refreshToken: string | undefined
  readonly attempt: string | undefined
  /** Settles once the answer has left; until then the same token may join this refresh. */
  readonly answered?: Promise<unknown>
}

/** Exchanges a refresh token for the next one. @throws AppError unauthenticated */
export const refresh = async (ctx: AccountsCtx, _actor: null, input: Refresh): Promise<Issued> => {
  const presented = readRefreshToken(ctx.kit.keys.refreshToken, input.refreshToken)
  if (!presented || input.refreshToken === undefined) throw new AppError('unauthenticated')
  const work = () => exchange(ctx, presented, input.attempt)
  return ctx.kit.refreshes.join(input.refreshToken, ctx.now, work, input.answered)
}

/** Done once for all who ask at the same time. */
const exchange = async (
  ctx: AccountsCtx,
  presented: Presented,
  attempt: string | undefined,
): Promise<Issued> => {
  const session = await rotate(ctx, presented, attempt)
  const [user] = await ctx.db.select().from(users).where(eq(users.id, session.userId))
  if (!user) throw new AppError('unauthenticated')
  return issue(ctx, session, user)
}
