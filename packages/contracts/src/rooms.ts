/** Rooms: people of one instance who focus beside each other. Who is there, and how long still; nothing is said. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { Id, IdParams, Instant, line } from './values.ts'

/** People a room holds, and rooms a person can be in. */
export const membersMaximum = 20
export const roomsMaximum = 10

/** As the person wants to be called in this room. */
const RoomName = line(40)

export const Presence = z.enum(['focusing', 'break', 'away'])
export type Presence = z.infer<typeof Presence>

export const RoomMember = z.object({
  name: z.string(),
  isYou: z.boolean(),
  state: Presence,
  /** While focusing: when the planned time is over. null: nothing is planned, or not focusing. */
  endsAt: z.nullable(Instant),
  /** While focusing: how long the whole was planned. */
  plannedMinutes: z.nullable(z.int()),
})
export type RoomMember = z.infer<typeof RoomMember>

export const Room = z.object({
  id: Id,
  title: z.string(),
  /** Who made it, or who took it over, can renew the invitation and close it. */
  isOwner: z.boolean(),
  members: z.array(RoomMember),
  /** The clock of the server, to count from. */
  now: Instant,
})
export type Room = z.infer<typeof Room>

/** What lets somebody in. Only its hash is stored: it is shown when it is made, and never after. */
const Invite = z.string().check(z.regex(/^[\w-]{32}$/, 'Expected an invitation'))

export const listRooms = endpoint({
  id: 'listRooms',
  method: 'GET',
  path: '/rooms',
  tag: 'Rooms',
  summary: 'List the rooms that you are in, the first joined first; at most ten.',
  access: 'user',
  status: 200,
  response: z.object({ items: z.array(Room) }),
})

export const createRoom = endpoint({
  id: 'createRoom',
  method: 'POST',
  path: '/rooms',
  tag: 'Rooms',
  summary: 'Make a room; you are the first in it. The invitation is shown this once.',
  access: 'user',
  body: z.strictObject({ title: line(80), name: RoomName }),
  status: 201,
  response: z.object({ room: Room, invite: Invite }),
  problems: ['too_many_rooms'],
  changes: ['rooms'],
  secret: true,
})

export const joinRoom = endpoint({
  id: 'joinRoom',
  method: 'POST',
  path: '/rooms/join',
  tag: 'Rooms',
  summary: 'Enter a room by its invitation; who is in it already is called by the new name.',
  access: 'user',
  body: z.strictObject({ invite: Invite, name: RoomName }),
  status: 200,
  response: Room,
  problems: ['not_found', 'room_full', 'too_many_rooms'],
  changes: ['rooms'],
})

export const getRoom = endpoint({
  id: 'getRoom',
  method: 'GET',
  path: '/rooms/:id',
  tag: 'Rooms',
  summary: 'Read who is in a room, and how long still. No task is ever named.',
  access: 'user',
  params: IdParams,
  status: 200,
  response: Room,
})

export const renewInvite = endpoint({
  id: 'renewInvite',
  method: 'POST',
  path: '/rooms/:id/invite',
  tag: 'Rooms',
  summary: 'Make a new invitation; the old one opens nothing any more. For its owner.',
  access: 'user',
  params: IdParams,
  status: 200,
  response: z.object({ invite: Invite }),
  secret: true,
})

export const leaveRoom = endpoint({
  id: 'leaveRoom',
  method: 'POST',
  path: '/rooms/:id/leave',
  tag: 'Rooms',
  summary: 'Leave a room at once. When its owner leaves, the next one owns it; the last one closes it.',
  access: 'user',
  params: IdParams,
  status: 204,
  response: null,
  changes: ['rooms'],
})

export const closeRoom = endpoint({
  id: 'closeRoom',
  method: 'DELETE',
  path: '/rooms/:id',
  tag: 'Rooms',
  summary: 'Close a room for everybody. For its owner. What was focused in it stays with each person.',
  access: 'user',
  params: IdParams,
  status: 204,
  response: null,
  changes: ['rooms'],
})
