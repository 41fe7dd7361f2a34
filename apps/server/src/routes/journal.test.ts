import { describe, expect } from 'vitest'
import {
  createEntry,
  deleteEntry,
  getEntry,
  listEntries,
  listTexts,
  onThisDay,
  restoreEntry,
  settleText,
  updateEntry,
} from '@sol/contracts/journal'
import { newId } from '@sol/core/shared/ids'
import { appTest as test } from '../testing/test-app.ts'

const absent = newId()

describe('the journal', () => {
  test('201 written, 200 listed and read, 204 thrown away and taken back', async ({ api, ada, stranger }) => {
    const id = newId()
    const params = { id }
    const made = await api.call(createEntry, { body: { id, body: 'Rain', kind: 'wentWell' } }, ada)
    expect(made).toMatchObject({ status: 201, body: { id, body: 'Rain', kind: 'wentWell' } })
    expect(made.headers['etag']).toBe('"v1"')
    const saved = await api.call(updateEntry, { params, body: { body: 'Sun', baseVersion: 1 } }, ada)
    expect(saved).toMatchObject({ status: 200, body: { outcome: 'saved', entry: { body: 'Sun' } } })
    expect((await api.call(getEntry, { params }, ada)).headers['etag']).toBe('"v2"')
    const items = [{ id, preview: 'Sun' }]
    expect(await api.call(listEntries, { query: {} }, ada)).toMatchObject({ status: 200, body: { items } })
    expect((await api.call(listEntries, { query: {} }, stranger)).body).toMatchObject({ items: [] })
    const day = { query: { day: '2026-11-23' } }
    expect(await api.call(onThisDay, day, ada)).toMatchObject({ status: 200, body: { items: [] } })
    expect((await api.call(deleteEntry, { params }, ada)).status).toBe(204)
    const trash = await api.call(listEntries, { query: { trash: 'true' } }, ada)
    expect(trash.body).toMatchObject({ items })
    expect((await api.call(restoreEntry, { params }, ada)).status).toBe(204)
  })

  test('200 for both texts of a conflict, 204 when it was looked at', async ({ api, ada }) => {
    const id = newId()
    const params = { id }
    await api.call(createEntry, { body: { id, body: 'One' } }, ada)
    await api.call(updateEntry, { params, body: { body: 'Two', baseVersion: 1 } }, ada)
    const late = await api.call(updateEntry, { params, body: { body: 'Three', baseVersion: 1 } }, ada)
    expect(late).toMatchObject({ status: 200, body: { outcome: 'kept', entry: { body: 'Two' } } })
    const kept = await api.call(listTexts, { params, query: {} }, ada)
    expect(kept).toMatchObject({ status: 200, body: { items: [{ body: 'Three', kind: 'kept' }] } })
    const { keptId: textId } = late.body as { keptId: string }
    expect((await api.call(settleText, { params: { id, textId } }, ada)).status).toBe(204)
    expect((await api.call(listTexts, { params, query: {} }, ada)).body).toEqual({ items: [] })
  })

  test('400 for what does not fit, 413 for what is far too long', async ({ api, ada }) => {
    const wrong = [
      { body: 'x'.repeat(100_001) },
      { body: 'x', title: '' },
      { body: 'x', kind: 'other' },
      { body: 'x', at: '2999-01-01T00:00:00Z' },
      { body: 'x', sealed: true },
      {},
    ]
    for (const body of wrong) expect((await api.callLoosely(createEntry, { body }, ada)).status).toBe(400)
    const params = { id: absent }
    expect((await api.callLoosely(updateEntry, { params, body: { body: 'x' } }, ada)).status).toBe(400)
    expect((await api.callLoosely(onThisDay, { query: { day: 'today' } }, ada)).status).toBe(400)
    expect((await api.callLoosely(listEntries, { query: { cursor: '%' } }, ada)).status).toBe(400)
    const long = { body: 'x'.repeat(600_000) }
    expect((await api.callLoosely(createEntry, { body: long }, ada)).status).toBe(413)
  })

  test('401 without a session, 404 for another person, 412 for an older version', async ({
    api,
    ada,
    stranger,
  }) => {
    const id = newId()
    const params = { id }
    const body = { body: 'x', baseVersion: 1 }
    await api.call(createEntry, { body: { id, body: 'One' } }, ada)
    await api.call(updateEntry, { params, body: { body: 'Two', baseVersion: 1 } }, ada)
    const calls = (as?: typeof ada) => [
      api.call(getEntry, { params }, as),
      api.call(updateEntry, { params, body }, as),
      api.call(deleteEntry, { params }, as),
      api.call(restoreEntry, { params }, as),
      api.call(listTexts, { params, query: {} }, as),
      api.call(settleText, { params: { id, textId: absent } }, as),
    ]
    for (const answer of await Promise.all(calls())) expect(answer.status).toBe(401)
    for (const answer of await Promise.all(calls(stranger))) expect(answer.status).toBe(404)
    expect((await api.call(createEntry, { body: { body: 'x' } })).status).toBe(401)
    expect((await api.call(listEntries, { query: {} })).status).toBe(401)
    expect((await api.call(onThisDay, { query: { day: '2026-11-23' } })).status).toBe(401)
    const stale = { ...ada, headers: { 'if-match': '"v1"' } }
    expect((await api.call(updateEntry, { params, body }, stale)).status).toBe(412)
    expect((await api.call(deleteEntry, { params }, stale)).status).toBe(412)
    expect((await api.call(getEntry, { params }, ada)).body).toMatchObject({ body: 'Two' })
  })
})
