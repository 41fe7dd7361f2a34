import { describe, expect } from 'vitest'
import { createBlock, deleteBlock, getBlock, listBlocks, updateBlock } from '@sol/contracts/blocks'
import { undoChange } from '@sol/contracts/changes'
import { movePlanned, readPlan, whatCanMove } from '@sol/contracts/plan'
import { newId } from '@sol/core/shared/ids'
import { appTest as test } from '../testing/test-app.ts'

const body = { title: 'Write', startAt: '2026-11-24T09:00:00Z', endAt: '2026-11-24T10:00:00Z' }
const range = { from: '2026-11-24T00:00:00Z', to: '2026-11-25T00:00:00Z' }
const days = { from: '2026-11-24', to: '2026-11-25' }

describe('/blocks', () => {
  test('201 made, 200 read, listed, changed, deleted and taken back', async ({ api, ada }) => {
    const id = newId()
    const params = { id }
    const made = await api.call(createBlock, { body: { ...body, id } }, ada)
    expect(made).toMatchObject({ status: 201, body: { id, title: 'Write', version: 1 } })
    expect(made.headers['etag']).toBe('"v1"')
    expect((await api.call(getBlock, { params }, ada)).body).toEqual(made.body)
    expect(await api.call(listBlocks, { query: range }, ada)).toMatchObject({
      status: 200,
      body: { items: [{ id }], more: false },
    })
    const done = await api.call(updateBlock, { params, body: { done: true } }, ada)
    expect(done).toMatchObject({ status: 200, body: { version: 2 } })
    const gone = await api.call(deleteBlock, { params }, ada)
    expect(gone.status).toBe(200)
    const { changeId } = gone.body as { changeId: string }
    const undone = await api.call(undoChange, { params: { id: changeId } }, ada)
    expect(undone).toMatchObject({ status: 200, body: { tasks: [], blocks: [{ id }] } })
  })

  test('400 for what does not fit', async ({ api, ada }) => {
    const wrong = [
      { ...body, title: '' },
      { ...body, title: undefined },
      { ...body, title: 'x'.repeat(501) },
      { ...body, kind: 'sleep' },
      { ...body, startAt: '2026-11-24T09:00:00' },
      { ...body, endAt: '2026-11-24T09:01:00Z' },
      { ...body, note: 'x' },
    ]
    for (const given of wrong)
      expect((await api.callLoosely(createBlock, { body: given }, ada)).status, JSON.stringify(given)).toBe(
        400,
      )
    for (const query of [{}, { ...range, to: '2027-11-24T00:00:00Z' }, { from: range.to, to: range.from }])
      expect((await api.callLoosely(listBlocks, { query }, ada)).status).toBe(400)
  })

  test('401 without a session, 404 for another person, 409 for an id in use, 412 for an old version', async ({
    api,
    ada,
    stranger,
  }) => {
    const id = newId()
    const params = { id }
    await api.call(createBlock, { body: { ...body, id } }, ada)
    expect((await api.call(createBlock, { body: { ...body, id } }, ada)).status).toBe(409)
    expect((await api.call(createBlock, { body: { ...body, taskId: newId() } }, ada)).status).toBe(404)
    expect((await api.call(createBlock, { body })).status).toBe(401)
    expect((await api.call(listBlocks, { query: range })).status).toBe(401)
    for (const call of [
      (who?: object) => api.call(getBlock, { params }, who),
      (who?: object) => api.call(updateBlock, { params, body: { done: true } }, who),
      (who?: object) => api.call(deleteBlock, { params }, who),
    ]) {
      expect((await call()).status).toBe(401)
      expect((await call(stranger)).status).toBe(404)
    }
    const stale = { ...ada, headers: { 'if-match': '"v7"' } }
    expect((await api.call(updateBlock, { params, body: { done: true } }, stale)).status).toBe(412)
    expect((await api.call(deleteBlock, { params }, stale)).status).toBe(412)
  })
})

describe('/plan', () => {
  test('200 with the days, what can move, and the move', async ({ api, ada }) => {
    const made = await api.call(createBlock, { body }, ada)
    const { id } = made.body as { id: string }
    const read = await api.call(readPlan, { query: days }, ada)
    expect(read).toMatchObject({
      status: 200,
      body: {
        days: [{ day: days.from, plannedMinutes: 60 }, {}],
        entries: [{ kind: 'block', block: { id } }],
      },
    })
    const asked = await api.call(whatCanMove, { query: { day: days.from } }, ada)
    expect(asked).toMatchObject({ status: 200, body: { overMinutes: 0 } })
    const moves = [{ kind: 'block' as const, id, toDay: days.to }]
    const moved = await api.call(movePlanned, { body: { moves } }, ada)
    expect(moved).toMatchObject({ status: 200, body: { blocks: [{ startAt: '2026-11-25T09:00:00.000Z' }] } })
  })

  test('400 for what does not fit, 401 without a session, 404 for what is foreign', async ({
    api,
    ada,
    stranger,
  }) => {
    const made = await api.call(createBlock, { body }, ada)
    const { id } = made.body as { id: string }
    const moves = [{ kind: 'block' as const, id, toDay: days.to }]
    for (const query of [{}, { from: days.to, to: days.from }, { from: '2026-02-30', to: days.to }])
      expect((await api.callLoosely(readPlan, { query }, ada)).status).toBe(400)
    expect((await api.callLoosely(whatCanMove, { query: { day: '9999-12-31' } }, ada)).status).toBe(400)
    expect((await api.callLoosely(movePlanned, { body: { moves: [] } }, ada)).status).toBe(400)
    expect((await api.call(readPlan, { query: days })).status).toBe(401)
    expect((await api.call(whatCanMove, { query: { day: days.from } })).status).toBe(401)
    expect((await api.call(movePlanned, { body: { moves } })).status).toBe(401)
    expect((await api.call(movePlanned, { body: { moves } }, stranger)).status).toBe(404)
  })
})
