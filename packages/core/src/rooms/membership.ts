/** Who is in which room. A room is reached through one's own membership: to anybody else it is not there. */
import { and, asc, desc, eq, gte, inArray, isNull, ne } from 'drizzle-orm'
import type { Db } from '@sol/db/client'
import { focusSessions } from '@sol/db/schema/focus-sessions'
import { roomMembers, rooms } from '@sol/db/schema/rooms'
import { found } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'

export type RoomRow = typeof rooms.$inferSelect

/** @throws AppError not_found */
export const assertMember = async (db: Db, actor: Actor, roomId: string): Promise<void> => {
  const [row] = await db
    .select({ roomId: roomMembers.roomId })
    .from(roomMembers)
    .where(and(eq(roomMembers.userId, actor.userId), eq(roomMembers.roomId, roomId)))
  found(row)
}

/** The rooms of the person, the first joined first. @param roomId only this one, if the person is in it */
export const roomsOf = async (db: Db, actor: Actor, roomId?: string): Promise<RoomRow[]> => {
  const rows = await db
    .select({ room: rooms })
    .from(roomMembers)
    .innerJoin(rooms, eq(rooms.id, roomMembers.roomId))
    .where(
      and(
        eq(roomMembers.userId, actor.userId),
        roomId === undefined ? undefined : eq(roomMembers.roomId, roomId),
      ),
    )
    .orderBy(asc(roomMembers.joinedAt), asc(rooms.id))
  return rows.map(({ room }) => room)
}

/** Locks a room of the person, so that two who enter, leave or renew at once do it one after the other. */
export const lockRoom = async (db: Db, actor: Actor, roomId: string): Promise<RoomRow> => {
  await assertMember(db, actor, roomId)
  const [room] = await db.select().from(rooms).where(eq(rooms.id, roomId)).for('update')
  return found(room)
}

/** Everybody in a room, the first joined first. */
export const memberIds = async (db: Db, roomId: string): Promise<string[]> => {
  const rows = await db
    .select({ userId: roomMembers.userId })
    .from(roomMembers)
    .where(eq(roomMembers.roomId, roomId))
    .orderBy(asc(roomMembers.joinedAt), asc(roomMembers.userId))
  return rows.map(({ userId }) => userId)
}

/** A session that ended this long ago, in milliseconds, ended by the act that is asked about. */
const justNow = 1000

/**
 * Who sees it when the person's focus changes: the others in the rooms of the last two sessions, since one that starts
 * ends the one before.
 * @param isFocusAct false: what was done is not about focus, and tells the others only when it ended a session
 */
export const companionsOf = async (ctx: Ctx, actor: Actor, isFocusAct: boolean): Promise<string[]> => {
  const recent = await ctx.db
    .select({ roomId: focusSessions.roomId })
    .from(focusSessions)
    .where(
      and(
        eq(focusSessions.userId, actor.userId),
        isFocusAct ? undefined : gte(focusSessions.endedAt, new Date(ctx.now.getTime() - justNow)),
      ),
    )
    .orderBy(desc(focusSessions.startedAt))
    .limit(2)
  const ids = recent.flatMap(({ roomId }) => roomId ?? [])
  if (ids.length === 0) return []
  const mine = ctx.db
    .select({ roomId: roomMembers.roomId })
    .from(roomMembers)
    .where(and(eq(roomMembers.userId, actor.userId), inArray(roomMembers.roomId, ids)))
  const others = await ctx.db
    .selectDistinct({ userId: roomMembers.userId })
    .from(roomMembers)
    .where(and(inArray(roomMembers.roomId, mine), ne(roomMembers.userId, actor.userId)))
  return others.map(({ userId }) => userId)
}

/** What runs in these rooms. */
export const runningIn = (db: Db, roomIds: readonly string[]) =>
  db
    .select()
    .from(focusSessions)
    .where(
      and(
        inArray(focusSessions.roomId, [...roomIds]),
        eq(focusSessions.company, 'room'),
        isNull(focusSessions.endedAt),
      ),
    )
