import { eq } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import { journalEntries, journalRevisions } from '@sol/db/schema/journal'
import type { AppError } from '../shared/app-error.ts'
import { newId } from '../shared/ids.ts'
import { contextAt, ruleTest as test } from '../testing/context.ts'
import { purgeJournal } from './journal.jobs.ts'
import * as journal from './journal.service.ts'
import { previewOf } from './preview.ts'
import * as texts from './texts.service.ts'
import { update } from './write.service.ts'

const noon = '2026-11-23T12:00:00.000Z'
const refusal = (code: string) => expect.objectContaining({ code }) as AppError
const free = { kind: 'free' } as const

describe('an entry', () => {
  test('is kept so that the database holds none of its words', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const given = { ...free, title: 'Xylophone', tags: ['quagmire'], body: 'Zephyr over **the** hills' }
    const entry = await journal.create(ctx, ada, given)
    expect(entry).toMatchObject({ ...given, day: '2026-11-23', version: 1, keptCount: 0, deletedAt: null })
    await update(ctx, ada, {
      params: { id: entry.id },
      body: { body: 'Other', baseVersion: 1 },
      ifMatch: undefined,
    })
    const stored = [
      await db.select().from(journalEntries).where(eq(journalEntries.id, entry.id)),
      await db.select().from(journalRevisions).where(eq(journalRevisions.entryId, entry.id)),
    ].flat()
    expect(stored).toHaveLength(2)
    for (const row of stored) {
      const text = Buffer.concat([row.head, row.body]).toString('latin1')
      for (const word of ['Xylophone', 'quagmire', 'Zephyr', 'Other']) expect(text).not.toContain(word)
    }
  })

  test('that is sent again answers what is there', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const id = newId()
    const first = await journal.create(ctx, ada, { ...free, id, body: 'One' })
    expect(await journal.create(ctx, ada, { ...free, id, body: 'Two' })).toEqual(first)
  })

  test('of tomorrow is refused', async ({ db, ada }) => {
    const given = { ...free, body: '', at: '2026-11-24T12:00:00Z' }
    await expect(journal.create(contextAt(db, noon), ada, given)).rejects.toEqual(
      refusal('validation_failed'),
    )
  })
})

describe('lists', () => {
  test('show first words only, latest first, by cursor, and nothing of a stranger', async ({
    db,
    ada,
    stranger,
  }) => {
    const ctx = contextAt(db, noon)
    await journal.create(ctx, stranger, { ...free, body: 'Theirs' })
    for (const hour of ['09', '11', '10'])
      await journal.create(ctx, ada, { ...free, body: `## At ${hour}`, at: `2026-11-23T${hour}:00:00Z` })
    const first = await journal.list(ctx, ada, { limit: 2 })
    const second = await journal.list(ctx, ada, { limit: 2, cursor: first.nextCursor ?? '' })
    const items = [...first.items, ...second.items]
    expect(items.map(({ preview }) => preview)).toEqual(['At 11', 'At 10', 'At 09'])
    expect(items.every((item) => !('body' in item))).toBe(true)
    expect(second.nextCursor).toBeNull()
  })

  test('of this day hold the same date of earlier months and years', async ({ db, ada, stranger }) => {
    const ctx = contextAt(db, noon)
    const days = ['2026-11-23', '2026-10-23', '2026-10-22', '2025-11-23', '2025-10-23', '2019-11-23']
    for (const day of days) {
      await journal.create(ctx, ada, { ...free, body: day, at: `${day}T10:00:00Z` })
      await journal.create(ctx, stranger, { ...free, body: 'Theirs', at: `${day}T10:00:00Z` })
    }
    const { items } = await journal.ofThisDay(ctx, ada, { day: '2026-11-23' })
    expect(items.map(({ preview }) => preview)).toEqual(['2026-10-23', '2025-11-23', '2019-11-23'])
    expect(journal.sameDays('2026-03-31').slice(0, 3)).toEqual(['2026-01-31', '2025-12-31', '2025-10-31'])
  })
})

describe('the trash', () => {
  test('gives back what it holds, and loses it with all its texts after 30 days', async ({ db, ada }) => {
    const ctx = contextAt(db, '2026-10-01T12:00:00.000Z')
    const { id } = await journal.create(ctx, ada, { ...free, body: 'One' })
    await update(ctx, ada, { params: { id }, body: { body: 'Two', baseVersion: 1 }, ifMatch: undefined })
    await expect(journal.remove(ctx, ada, { id, ifMatch: 1 })).rejects.toEqual(refusal('version_mismatch'))
    await journal.remove(ctx, ada, { id, ifMatch: 2 })
    expect((await journal.list(ctx, ada, { limit: 9 })).items).toEqual([])
    expect((await journal.list(ctx, ada, { limit: 9, trash: true })).items).toMatchObject([{ id }])
    await journal.restore(ctx, ada, id)
    expect(await journal.get(ctx, ada, id)).toMatchObject({ body: 'Two', deletedAt: null, version: 4 })
    await journal.remove(ctx, ada, { id, ifMatch: undefined })
    await purgeJournal.run(contextAt(db, '2026-10-31T11:59:59.999Z'), {})
    expect(await journal.get(ctx, ada, id)).toMatchObject({ body: 'Two' })
    await purgeJournal.run(contextAt(db, '2026-10-31T12:00:00.000Z'), {})
    await expect(journal.get(ctx, ada, id)).rejects.toEqual(refusal('not_found'))
    expect(await db.select().from(journalRevisions)).toEqual([])
  })

  test('gives an entry back when somebody writes on it elsewhere', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const { id } = await journal.create(ctx, ada, { ...free, body: 'One' })
    await journal.remove(ctx, ada, { id, ifMatch: undefined })
    const body = { body: 'One more', baseVersion: 1 }
    const { entry } = await update(ctx, ada, { params: { id }, body, ifMatch: undefined })
    expect(entry).toMatchObject({ body: 'One more', deletedAt: null })
  })
})

test('a stranger finds nothing, and changes nothing', async ({ db, ada, stranger }) => {
  const ctx = contextAt(db, noon)
  const mine = await journal.create(ctx, ada, { ...free, body: 'Mine' })
  const { id } = mine
  const body = { body: 'Yours', baseVersion: 1 }
  const attempts = [
    () => journal.get(ctx, stranger, id),
    () => update(ctx, stranger, { params: { id }, body, ifMatch: undefined }),
    () => update(ctx, stranger, { params: { id }, body, ifMatch: 1 }),
    () => journal.remove(ctx, stranger, { id, ifMatch: undefined }),
    () => journal.remove(ctx, stranger, { id, ifMatch: 1 }),
    () => journal.restore(ctx, stranger, id),
    () => texts.list(ctx, stranger, { id, kept: true }),
    () => texts.settle(ctx, stranger, { id, textId: newId() }),
  ]
  for (const attempt of attempts) await expect(attempt()).rejects.toEqual(refusal('not_found'))
  expect(await journal.get(ctx, ada, id)).toEqual(mine)
})

test.each([
  ['# A\n\n- *one*\n- [two](https://e.org)\n\n---\n\n> three `four`', 'A one two three four'],
  ['1\\. not a list, 2\\*3', '1. not a list, 2*3'],
  ['', ''],
])('the preview of %j is %j', (body, preview) => {
  expect(previewOf(body)).toBe(preview)
})
