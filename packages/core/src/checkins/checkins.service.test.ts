import { describe, expect } from 'vitest'
import { AppError } from '../shared/app-error.ts'
import { newId } from '../shared/ids.ts'
import { contextAt, ruleTest as test } from '../testing/context.ts'
import * as checkins from './checkins.service.ts'

const noon = '2026-11-23T12:00:00.000Z'
const bright = { mood: 70, energy: 55, focus: 40 }
const refusal = (code: string) => expect.objectContaining({ code }) as AppError

describe('a check-in', () => {
  test('is of this moment and this solar day', async ({ db, ada }) => {
    const night = '2026-11-24T02:30:00.000Z'
    expect(await checkins.log(contextAt(db, night), ada, bright)).toMatchObject({
      ...bright,
      note: null,
      at: night,
      day: '2026-11-23',
      version: 1,
    })
  })

  test('can be filled in for an earlier moment, in any offset', async ({ db, ada }) => {
    const checkin = await checkins.log(contextAt(db, noon), ada, {
      ...bright,
      at: '2026-11-20T23:00:00+05:30',
    })
    expect(checkin).toMatchObject({ at: '2026-11-20T17:30:00.000Z', day: '2026-11-20' })
  })

  test.each(['2026-11-23T12:06:00Z', '2126-01-01T00:00:00Z', '1999-12-31T00:00:00Z'])(
    'of %s is refused in words',
    async (at) => {
      // A test of the guard itself needs no database.
      const ctx = contextAt(undefined as never, noon)
      const actor = { userId: newId(), sessionId: newId(), role: 'user', timeZone: 'UTC' } as const
      await expect(checkins.log(ctx, actor, { ...bright, at })).rejects.toEqual(refusal('validation_failed'))
    },
  )

  test('with an id in use is refused', async ({ db, ada }) => {
    const id = newId()
    await checkins.log(contextAt(db, noon), ada, { ...bright, id })
    await expect(checkins.log(contextAt(db, noon), ada, { ...bright, id })).rejects.toEqual(
      refusal('id_taken'),
    )
  })
})

describe('the list of check-ins', () => {
  test("holds the person's own, latest moment first, by cursor", async ({ db, ada, stranger }) => {
    await checkins.log(contextAt(db, noon), stranger, bright)
    for (const hour of ['09', '11', '10']) {
      await checkins.log(contextAt(db, noon), ada, { ...bright, at: `2026-11-23T${hour}:00:00Z` })
    }
    const first = await checkins.list(contextAt(db, noon), ada, { limit: 2 })
    const second = await checkins.list(contextAt(db, noon), ada, { limit: 2, cursor: first.nextCursor ?? '' })
    const hours = [...first.items, ...second.items].map((checkin) => checkin.at.slice(11, 13))
    expect(hours).toEqual(['11', '10', '09'])
    expect(second.nextCursor).toBeNull()
  })
})

describe('a changed check-in', () => {
  test('keeps what is left out, and another moment takes its day along', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const { id } = await checkins.log(ctx, ada, { ...bright, note: 'tea', tags: ['calm', 'Calm', 'home'] })
    const change = (body: Parameters<typeof checkins.update>[2]['body'], ifMatch?: number) =>
      checkins.update(ctx, ada, { params: { id }, body, ifMatch })
    expect(await change({ mood: 20, tags: ['rain'] }, 1)).toMatchObject({
      ...bright,
      mood: 20,
      note: 'tea',
      tags: ['rain'],
      day: '2026-11-23',
      version: 2,
    })
    const moved = await change({ at: '2026-11-22T03:00:00Z', note: null })
    expect(moved).toMatchObject({ at: '2026-11-22T03:00:00.000Z', day: '2026-11-21', note: null, version: 3 })
    await expect(change({ mood: 1 }, 2)).rejects.toEqual(refusal('version_mismatch'))
    await expect(change({ at: '2126-01-01T00:00:00Z' })).rejects.toEqual(refusal('validation_failed'))
  })

  test('is gone when it is deleted, and logging it with its id brings it back whole', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const first = await checkins.log(ctx, ada, { ...bright, tags: ['home'], at: '2026-11-23T09:00:00Z' })
    const { id, mood, energy, focus, note, tags, at } = first
    await expect(checkins.remove(ctx, ada, { id, ifMatch: 2 })).rejects.toEqual(refusal('version_mismatch'))
    await checkins.remove(ctx, ada, { id, ifMatch: 1 })
    await expect(checkins.remove(ctx, ada, { id, ifMatch: undefined })).rejects.toEqual(refusal('not_found'))
    expect((await checkins.list(ctx, ada, { limit: 10 })).items).toEqual([])
    expect(await checkins.log(ctx, ada, { id, mood, energy, focus, note, tags, at })).toEqual(first)
  })

  test('of a stranger is 404 and stays as it is', async ({ db, ada, stranger }) => {
    const ctx = contextAt(db, noon)
    const theirs = await checkins.log(ctx, stranger, bright)
    const params = { id: theirs.id }
    const attempts = [
      () => checkins.update(ctx, ada, { params, body: { mood: 0 }, ifMatch: undefined }),
      () => checkins.update(ctx, ada, { params, body: { mood: 0 }, ifMatch: 1 }),
      () => checkins.remove(ctx, ada, { id: theirs.id, ifMatch: undefined }),
    ]
    for (const attempt of attempts) await expect(attempt()).rejects.toEqual(refusal('not_found'))
    expect((await checkins.list(ctx, stranger, { limit: 10 })).items).toEqual([theirs])
  })
})
