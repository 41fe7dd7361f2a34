import { describe, expect } from 'vitest'
import { getDay, updateDay } from '@sol/contracts/days'
import { appTest as test } from '../testing/test-app.ts'

const params = { day: '2026-11-20' }
const line = 'Rain, and soup.'

describe('/days/:day', () => {
  test('200 with what was decided, and its version; nobody else’s', async ({ api, ada, stranger }) => {
    const saved = await api.call(updateDay, { params, body: { line } }, ada)
    expect(saved).toMatchObject({ status: 200, body: { line }, headers: { etag: '"v2"' } })
    expect(await api.call(getDay, { params }, ada)).toMatchObject({ status: 200, body: { line } })
    expect(await api.call(getDay, { params }, stranger)).toMatchObject({ status: 200, body: { line: null } })
  })

  test('412 when it was changed since', async ({ api, ada }) => {
    await api.call(updateDay, { params, body: { line } }, ada)
    const late = { ...ada, headers: { 'if-match': '"v1"' } }
    expect((await api.call(updateDay, { params, body: { line: 'Sun' } }, late)).status).toBe(412)
  })

  test('404 for a task that is not there', async ({ api, ada }) => {
    const body = { firstTaskId: '01890000-0000-7000-8000-00000000000f' }
    expect((await api.call(updateDay, { params, body }, ada)).status).toBe(404)
  })

  test('400 for what does not fit and for a day that has not begun, 401 without a session', async ({
    api,
    ada,
  }) => {
    const bad = [
      { params, body: { line: 'x'.repeat(281) } },
      { params, body: { stopTime: '25:00' } },
      { params, body: { morning: 'maybe' } },
      { params: { day: 'tomorrow' }, body: {} },
      { params: { day: '2099-01-01' }, body: { line } },
    ]
    for (const one of bad) expect((await api.callLoosely(updateDay, one, ada)).status).toBe(400)
    expect((await api.call(getDay, { params })).status).toBe(401)
    expect((await api.call(updateDay, { params, body: { line } })).status).toBe(401)
  })
})
