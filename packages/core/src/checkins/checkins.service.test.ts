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
