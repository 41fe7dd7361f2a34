import { eq } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import { roomMembers, rooms as roomTable } from '@sol/db/schema/rooms'
import { users } from '@sol/db/schema/users'
import type { Db } from '@sol/db/client'
import { makePerson } from '@sol/db/testing/people'
import * as focus from '../focus/focus.service.ts'
import { newId } from '../shared/ids.ts'
import * as tasks from '../tasks/tasks.service.ts'
import type { Actor } from '../shared/context.ts'
import { actorOf, contextAt, ruleTest as test } from '../testing/context.ts'
import { companionsOf } from './membership.ts'
import * as rooms from './rooms.service.ts'

const noon = '2026-11-25T12:00:00.000Z'
const later = '2026-11-25T12:10:00.000Z'
const refusal = (code: string) => expect.objectContaining({ code }) as Error

const made = (db: Db, actor: Actor, title = 'Library') =>
  rooms.create(contextAt(db, noon), actor, { title, name: 'Ada' })

const entered = (db: Db, actor: Actor, invite: string, name = 'G.') =>
  rooms.join(contextAt(db, later), actor, { invite, name })

const sit = (db: Db, actor: Actor, roomId: string, at = noon) =>
  focus.start(contextAt(db, at), actor, { mode: 'countdown', plannedMinutes: 25, company: 'room', roomId })

describe('a room', () => {
  test('shows who is there and how long still, and no task', async ({ db, ada, stranger }) => {
    const { room, invite } = await made(db, ada)
    await entered(db, stranger, invite)
    const { id } = await tasks.create(contextAt(db, noon), ada, { title: 'secret words' })
    await focus.start(contextAt(db, noon), ada, {
      taskId: id,
      mode: 'countdown',
      plannedMinutes: 25,
      company: 'room',
      roomId: room.id,
    })
    const seen = await rooms.get(contextAt(db, later), stranger, room.id)
    expect(seen).toMatchObject({ title: 'Library', isOwner: false, now: later })
    expect(seen.members).toEqual([
      {
        name: 'Ada',
        isYou: false,
        state: 'focusing',
        endsAt: '2026-11-25T12:25:00.000Z',
        plannedMinutes: 25,
      },
      { name: 'G.', isYou: true, state: 'away', endsAt: null, plannedMinutes: null },
    ])
    expect(JSON.stringify(seen)).not.toContain('secret')
  })

  test('sees only sessions that were begun in it, and not for ever', async ({ db, ada }) => {
    const { room } = await made(db, ada)
    const stateAt = async (at: string) => (await rooms.get(contextAt(db, at), ada, room.id)).members[0]?.state
    await focus.start(contextAt(db, noon), ada, { mode: 'flow', company: 'sol' })
    expect(await stateAt(later)).toBe('away')
    await sit(db, ada, room.id, later)
    expect(await stateAt(later)).toBe('focusing')
    expect(await stateAt('2026-11-25T13:30:00.000Z')).toBe('focusing')
    expect(await stateAt('2026-11-25T13:40:00.000Z')).toBe('away')
  })

  test('is left at once: nothing of the person is seen, and the others are told', async ({
    db,
    ada,
    stranger,
  }) => {
    const { room, invite } = await made(db, ada)
    await entered(db, stranger, invite)
    await sit(db, stranger, room.id)
    expect(await rooms.leave(contextAt(db, later), stranger, room.id)).toMatchObject({ tell: [ada.userId] })
    expect((await rooms.get(contextAt(db, later), ada, room.id)).members.map(({ name }) => name)).toEqual([
      'Ada',
    ])
    await expect(rooms.get(contextAt(db, later), stranger, room.id)).rejects.toEqual(refusal('not_found'))
    expect(await companionsOf(contextAt(db, later), stranger, true)).toEqual([])
  })

  test('goes on with the next one when its owner leaves, and ends with the last', async ({
    db,
    ada,
    stranger,
  }) => {
    const { room, invite } = await made(db, ada)
    await entered(db, stranger, invite)
    await rooms.leave(contextAt(db, later), ada, room.id)
    expect(await rooms.get(contextAt(db, later), stranger, room.id)).toMatchObject({ isOwner: true })
    await rooms.leave(contextAt(db, later), stranger, room.id)
    expect(await db.select().from(roomTable).where(eq(roomTable.id, room.id))).toEqual([])
  })

  test('loses who deletes their account', async ({ db, ada, stranger }) => {
    const { room, invite } = await made(db, ada)
    await entered(db, stranger, invite)
    await sit(db, stranger, room.id)
    await db.delete(users).where(eq(users.id, stranger.userId))
    expect((await rooms.get(contextAt(db, later), ada, room.id)).members).toHaveLength(1)
  })
})

describe('an invitation', () => {
  test('is stored as a hash, and a renewed one replaces it', async ({ db, ada, stranger }) => {
    const { room, invite } = await made(db, ada)
    const [stored] = await db.select().from(roomTable).where(eq(roomTable.id, room.id))
    expect(JSON.stringify(stored)).not.toContain(invite)
    const renewed = await rooms.renew(contextAt(db, later), ada, room.id)
    await expect(entered(db, stranger, invite)).rejects.toEqual(refusal('not_found'))
    expect((await entered(db, stranger, renewed.invite)).tell).toEqual([ada.userId, stranger.userId])
  })

  test('used again changes the name and nothing else', async ({ db, ada, stranger }) => {
    const { invite } = await made(db, ada)
    await entered(db, stranger, invite, 'Grace')
    const { answer } = await entered(db, stranger, invite, 'G.')
    expect(answer.members.map(({ name }) => name)).toEqual(['Ada', 'G.'])
  })

  test('opens a room for twenty, and a person is in ten at most', async ({ db, ada, stranger }) => {
    const { room, invite } = await made(db, ada)
    for (let n = 0; n < 19; n += 1) {
      const { id } = await makePerson(db)
      await db
        .insert(roomMembers)
        .values({ roomId: room.id, userId: id, name: 'x', joinedAt: new Date(noon) })
    }
    await expect(entered(db, stranger, invite)).rejects.toEqual(refusal('room_full'))
    for (let n = 0; n < 9; n += 1) await made(db, ada)
    await expect(made(db, ada)).rejects.toEqual(refusal('too_many_rooms'))
    const theirs = await made(db, stranger)
    await expect(entered(db, ada, theirs.invite)).rejects.toEqual(refusal('too_many_rooms'))
    expect((await rooms.list(contextAt(db, later), ada)).items).toHaveLength(10)
  })
})

test('a foreign room is not there, for anything', async ({ db, ada, stranger }) => {
  const { room, invite } = await made(db, ada)
  const ctx = contextAt(db, later)
  const third = actorOf(await makePerson(db))
  await entered(db, third, invite)
  const attempts = [
    () => rooms.get(ctx, stranger, room.id),
    () => rooms.leave(ctx, stranger, room.id),
    () => rooms.close(ctx, stranger, room.id),
    () => rooms.renew(ctx, stranger, room.id),
    () => sit(db, stranger, room.id),
    () => rooms.get(ctx, ada, newId()),
    () => entered(db, stranger, 'x'.repeat(32)),
    // Who is in it does not own it.
    () => rooms.close(ctx, third, room.id),
    () => rooms.renew(ctx, third, room.id),
  ]
  for (const attempt of attempts) await expect(attempt()).rejects.toEqual(refusal('not_found'))
  expect((await rooms.list(ctx, stranger)).items).toEqual([])
  expect((await focus.current(ctx, stranger)).current).toBeNull()
  expect((await rooms.close(ctx, ada, room.id)).tell).toEqual([ada.userId, third.userId])
  await expect(rooms.get(ctx, third, room.id)).rejects.toEqual(refusal('not_found'))
})

test('companions hear of focus, and of other acts only when these ended it', async ({
  db,
  ada,
  stranger,
}) => {
  const { room, invite } = await made(db, ada)
  await entered(db, stranger, invite)
  const task = await tasks.create(contextAt(db, noon), ada, { title: 'x' })
  await sit(db, ada, room.id)
  expect(await companionsOf(contextAt(db, later), ada, true)).toEqual([stranger.userId])
  expect(await companionsOf(contextAt(db, later), ada, false)).toEqual([])
  await focus.start(contextAt(db, later), ada, { mode: 'flow', taskId: task.id })
  expect(await companionsOf(contextAt(db, later), ada, true)).toEqual([stranger.userId])
  expect(await companionsOf(contextAt(db, later), ada, false)).toEqual([stranger.userId])
})
