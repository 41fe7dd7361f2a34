/** Rooms (decision 17): made, entered by invitation, left at any time. Foreign and unknown rooms and invitations are 404. */
import { createHash, randomBytes } from 'node:crypto'
import { and, asc, count, eq, inArray, sql } from 'drizzle-orm'
import type { RequestOf, ResponseOf } from '@sol/contracts/endpoint'
import {
  membersMaximum,
  roomsMaximum,
  type createRoom,
  type joinRoom,
  type listRooms,
  type renewInvite,
  type Room,
} from '@sol/contracts/rooms'
import type { Db } from '@sol/db/client'
import { roomMembers, rooms } from '@sol/db/schema/rooms'
import { users } from '@sol/db/schema/users'
import { AppError, found } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { newId } from '../shared/ids.ts'
import { lockRoom, memberIds, roomsOf, runningIn, type RoomRow } from './membership.ts'
import { presenceOf } from './presence.ts'

/** What a change of a room answers: the room, and who is told that it changed. */
export interface Told<T> {
  readonly answer: T
  readonly tell: readonly string[]
}

const inviteBytes = 24
const newInvite = (): string => randomBytes(inviteBytes).toString('base64url')
const hashOf = (invite: string): string => createHash('sha256').update(invite).digest('hex')

const toRooms = async (ctx: Ctx, actor: Actor, rows: readonly RoomRow[]): Promise<Room[]> => {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const members = await ctx.db
    .select()
    .from(roomMembers)
    .where(inArray(roomMembers.roomId, ids))
    .orderBy(asc(roomMembers.joinedAt), asc(roomMembers.userId))
  const running = await runningIn(ctx.db, ids)
  return rows.map((room) => ({
    id: room.id,
    title: room.title,
    isOwner: room.ownerId === actor.userId,
    now: ctx.now.toISOString(),
    members: members
      .filter(({ roomId }) => roomId === room.id)
      .map(({ userId, name }) => ({
        name,
        isYou: userId === actor.userId,
        ...presenceOf(
          running.find((session) => session.userId === userId && session.roomId === room.id),
          ctx.now,
        ),
      })),
  }))
}

export const list = async (ctx: Ctx, actor: Actor): Promise<ResponseOf<typeof listRooms>> => ({
  items: await toRooms(ctx, actor, await roomsOf(ctx.db, actor)),
})

export const get = async (ctx: Ctx, actor: Actor, id: string): Promise<Room> => {
  const [room] = await toRooms(ctx, actor, await roomsOf(ctx.db, actor, id))
  return found(room)
}

/** One at a time per person, so that ten stays ten. @throws AppError too_many_rooms */
const assertFewRooms = async (db: Db, actor: Actor): Promise<void> => {
  await db.select({ id: users.id }).from(users).where(eq(users.id, actor.userId)).for('no key update')
  const [row] = await db
    .select({ rooms: count() })
    .from(roomMembers)
    .where(eq(roomMembers.userId, actor.userId))
  if ((row?.rooms ?? 0) >= roomsMaximum) throw new AppError('too_many_rooms')
}

export const create = async (
  ctx: Ctx,
  actor: Actor,
  { title, name }: RequestOf<typeof createRoom>['body'],
): Promise<ResponseOf<typeof createRoom>> =>
  ctx.db.transaction(async (tx) => {
    await assertFewRooms(tx, actor)
    const invite = newInvite()
    const id = newId()
    const row = { id, ownerId: actor.userId, title, inviteHash: hashOf(invite), createdAt: ctx.now }
    await tx.insert(rooms).values(row)
    await tx.insert(roomMembers).values({ roomId: id, userId: actor.userId, name, joinedAt: ctx.now })
    return { room: await get({ ...ctx, db: tx }, actor, id), invite }
  })

/** The name that is used in the room from now on, for who is in it already. */
const rename = async (db: Db, actor: Actor, roomId: string, name: string): Promise<boolean> => {
  const renamed = await db
    .update(roomMembers)
    .set({ name })
    .where(and(eq(roomMembers.roomId, roomId), eq(roomMembers.userId, actor.userId)))
    .returning({ userId: roomMembers.userId })
  return renamed.length > 0
}

/** @throws AppError not_found for an invitation that is old or was never one; room_full; too_many_rooms */
export const join = async (
  ctx: Ctx,
  actor: Actor,
  { invite, name }: RequestOf<typeof joinRoom>['body'],
): Promise<Told<Room>> =>
  ctx.db.transaction(async (tx) => {
    const [row] = await tx
      .select()
      .from(rooms)
      .where(eq(rooms.inviteHash, hashOf(invite)))
      .for('update')
    const { id } = found(row)
    if (!(await rename(tx, actor, id, name))) {
      await assertFewRooms(tx, actor)
      if ((await memberIds(tx, id)).length >= membersMaximum) throw new AppError('room_full')
      await tx.insert(roomMembers).values({ roomId: id, userId: actor.userId, name, joinedAt: ctx.now })
    }
    return { answer: await get({ ...ctx, db: tx }, actor, id), tell: await memberIds(tx, id) }
  })

const assertOwner = (room: RoomRow, actor: Actor): void => {
  if (room.ownerId !== actor.userId) throw new AppError('not_found')
}

/** The old invitation opens nothing from now on. */
export const renew = async (ctx: Ctx, actor: Actor, id: string): Promise<ResponseOf<typeof renewInvite>> =>
  ctx.db.transaction(async (tx) => {
    assertOwner(await lockRoom(tx, actor, id), actor)
    const invite = newInvite()
    await tx
      .update(rooms)
      .set({ inviteHash: hashOf(invite), version: sql`${rooms.version} + 1` })
      .where(eq(rooms.id, id))
    return { invite }
  })

export const leave = async (ctx: Ctx, actor: Actor, id: string): Promise<Told<undefined>> =>
  ctx.db.transaction(async (tx) => {
    const room = await lockRoom(tx, actor, id)
    const others = (await memberIds(tx, id)).filter((userId) => userId !== actor.userId)
    const [heir] = others
    if (heir === undefined) await tx.delete(rooms).where(eq(rooms.id, id))
    else if (room.ownerId === actor.userId)
      await tx.update(rooms).set({ ownerId: heir }).where(eq(rooms.id, id))
    await tx.delete(roomMembers).where(and(eq(roomMembers.roomId, id), eq(roomMembers.userId, actor.userId)))
    return { answer: undefined, tell: others }
  })

export const close = async (ctx: Ctx, actor: Actor, id: string): Promise<Told<undefined>> =>
  ctx.db.transaction(async (tx) => {
    assertOwner(await lockRoom(tx, actor, id), actor)
    const tell = await memberIds(tx, id)
    await tx.delete(rooms).where(eq(rooms.id, id))
    return { answer: undefined, tell }
  })
