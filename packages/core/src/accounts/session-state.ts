/**
 * Who is asking? The truth is in PostgreSQL; a copy lives up to a second in this process and up to four in the store.
 * Together that is the longest a revoked session can be taken for an open one, even when the note about it is lost.
 */
import { and, eq, isNull } from 'drizzle-orm'
import * as z from 'zod/mini'
import { Role } from '@sol/contracts/me'
import type { Db } from '@sol/db/client'
import { sessions } from '@sol/db/schema/sessions'
import { users } from '@sol/db/schema/users'
import { AppError } from '../shared/app-error.ts'
import type { Actor } from '../shared/context.ts'
import { holds, type Claims } from './access-tokens.ts'
import type { AccountsKit } from './kit.ts'
import { isFresh, type SessionCopy } from './session-memory.ts'

const copySeconds = 4
/** Outlives every copy that a slower reader may still be about to store. */
const doubtSeconds = 60
/** Stands where a copy would: ask PostgreSQL. It is put over copies, and copies are only put where nothing is. */
const doubt = 'ask'

const storeKey = (sessionId: string) => `session:${sessionId}`

const Stored = z.object({
  userId: z.uuid(),
  role: Role,
  timeZone: z.string(),
  generation: z.int(),
  confirmed: z.boolean(),
  absoluteExpiresAt: z.int(),
})
type Stored = z.infer<typeof Stored>

/**
 * The person behind an access token. Warm, this is one look into a map.
 * @throws AppError unauthenticated when the token is not ours, has expired, or its session has ended
 */
export const authenticate = async (kit: AccountsKit, db: Db, token: string, now: Date): Promise<Actor> => {
  const known = kit.memory.tokens.get(token)
  const inTime = known !== undefined && holds(known.claims, now)
  if (inTime && isFresh(known.copy, now.getTime())) return known.copy.actor
  const claims = inTime ? known.claims : await kit.accessTokens.verify(token, now)
  const copy = await sessionOf(kit, db, claims, now)
  kit.memory.tokens.set(token, { claims, copy })
  return copy.actor
}

const sessionOf = async (kit: AccountsKit, db: Db, claims: Claims, now: Date): Promise<SessionCopy> => {
  const { forgettings } = kit.memory
  const near = kit.memory.sessions.get(claims.sid)
  if (near && isFresh(near, now.getTime()) && suits(near, claims)) return near
  const stored = (await fromStore(kit, claims)) ?? (await fromDatabase(kit, db, claims))
  const copy = toCopy(stored, claims, now)
  if (!isFresh(copy, now.getTime())) throw new AppError('unauthenticated')
  kit.memory.keep(copy, forgettings)
  return copy
}

/** Whether a copy is recent enough for this token, and nothing is to be written down about it. */
const suits = (copy: Pick<SessionCopy, 'generation' | 'confirmed'>, { gen }: Claims): boolean =>
  copy.generation > gen || (copy.generation === gen && copy.confirmed)

const toCopy = (stored: Stored, { sid }: Claims, now: Date): SessionCopy => ({
  actor: { userId: stored.userId, sessionId: sid, role: stored.role, timeZone: stored.timeZone },
  generation: stored.generation,
  confirmed: stored.confirmed,
  absoluteExpiresAt: stored.absoluteExpiresAt,
  readAt: now.getTime(),
  forgotten: false,
})

/** A store that is away or holds nonsense is a store that knows nothing. */
const fromStore = async (kit: AccountsKit, claims: Claims): Promise<Stored | undefined> => {
  if (kit.memory.doubted.has(claims.sid)) return undefined
  const text = await kit.store.kv.get(storeKey(claims.sid)).catch(() => undefined)
  if (text === undefined || text === doubt) return undefined
  const stored = Stored.safeParse(parsed(text))
  return stored.success && stored.data.userId === claims.sub && suits(stored.data, claims)
    ? stored.data
    : undefined
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const fromDatabase = async (kit: AccountsKit, db: Db, claims: Claims): Promise<Stored> => {
  const open = and(eq(sessions.id, claims.sid), eq(sessions.userId, claims.sub), isNull(sessions.revokedAt))
  const [row] = await db
    .select({
      role: users.role,
      timeZone: users.timeZone,
      generation: sessions.generation,
      confirmed: sessions.confirmed,
      absoluteExpiresAt: sessions.absoluteExpiresAt,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(open)
  if (!row) throw new AppError('unauthenticated')
  const confirmsNow = row.generation === claims.gen && !row.confirmed
  if (confirmsNow) {
    // From here on the client has this generation for certain, and the one before it can only be a replay.
    await db
      .update(sessions)
      .set({ confirmed: true })
      .where(and(open, eq(sessions.generation, claims.gen)))
  }
  const stored: Stored = {
    ...row,
    userId: claims.sub,
    confirmed: row.confirmed || confirmsNow,
    absoluteExpiresAt: row.absoluteExpiresAt.getTime(),
  }
  await kit.store.kv.add(storeKey(claims.sid), JSON.stringify(stored), copySeconds).catch(() => false)
  return stored
}

/**
 * Tells every instance that these sessions ended. Called after the change is written: whoever asks now is told the truth.
 * A store that is away cannot undo it; copies it may hold live four seconds.
 */
export const announceEnded = async (kit: AccountsKit, sessionIds: readonly string[]): Promise<void> => {
  for (const sessionId of sessionIds) kit.store.signals.publish('revoked', { sessionId })
  await doubtCopies(kit, sessionIds)
}

/** For changes that end nothing, such as another time zone: the next request of these sessions asks PostgreSQL. */
export const doubtCopies = async (kit: AccountsKit, sessionIds: readonly string[]): Promise<void> => {
  const put = (id: string) => kit.store.kv.set(storeKey(id), doubt, doubtSeconds).catch(() => undefined)
  await Promise.all(sessionIds.map(put))
}

/** For what must not rest on a copy: password and sessions. @throws AppError unauthenticated */
export const assertOpenNow = async (db: Db, actor: Actor): Promise<void> => {
  const [open] = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(
      and(eq(sessions.id, actor.sessionId), eq(sessions.userId, actor.userId), isNull(sessions.revokedAt)),
    )
  if (!open) throw new AppError('unauthenticated')
}
