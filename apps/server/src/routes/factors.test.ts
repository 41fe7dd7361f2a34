import { describe, expect } from 'vitest'
import { getFactors, updateFactors } from '@sol/contracts/factors'
import { appTest as test } from '../testing/test-app.ts'

const params = { day: '2026-11-01' }
const body = { factors: [{ name: 'sleep', value: 7.5 }] }

describe('/factors/:day', () => {
  test('200 with what was written down', async ({ api, ada }) => {
    expect((await api.call(getFactors, { params }, ada)).body).toEqual({ ...params, factors: [] })
    expect(await api.call(updateFactors, { params, body }, ada)).toMatchObject({
      status: 200,
      body: { ...params, factors: [{ name: 'sleep', value: 7.5 }] },
    })
    expect((await api.call(getFactors, { params }, ada)).body).toMatchObject(body)
  })

  test('400 for what is no day, no factor or no amount', async ({ api, ada }) => {
    const wrong = [
      { params: { day: '2026-02-30' }, body },
      { params: { day: '2999-01-01' }, body },
      { params, body: { factors: [] } },
      { params, body: { factors: [{ name: ' ', value: 1 }] } },
      { params, body: { factors: [{ name: 'x'.repeat(41), value: 1 }] } },
      { params, body: { factors: [{ name: 'sleep', value: -1 }] } },
      { params, body: { factors: [{ name: 'sleep', value: 1e9 }] } },
      { params, body: { factors: [{ name: 'sleep', value: '7' }] } },
      { params, body: { factors: Array(41).fill({ name: 'sleep', value: 1 }) } },
    ]
    for (const given of wrong) {
      expect((await api.callLoosely(updateFactors, given, ada)).status, JSON.stringify(given)).toBe(400)
    }
  })

  test('401 without a session', async ({ api }) => {
    expect((await api.call(getFactors, { params })).status).toBe(401)
    expect((await api.call(updateFactors, { params, body })).status).toBe(401)
  })
})
