import { describe, expect } from 'vitest'
import { getInstance, updateInstance } from '@sol/contracts/instance'
import { appTest as test } from '../testing/test-app.ts'

const closed = { registrationOpen: false }

describe('GET /instance', () => {
  test('200 tells a visitor whether this is the first account', async ({ api }) => {
    expect(await api.call(getInstance, {})).toMatchObject({
      status: 200,
      body: { registrationOpen: true, hasAccounts: false },
    })
    await api.person()
    expect((await api.call(getInstance, {})).body).toEqual({ registrationOpen: true, hasAccounts: true })
  })
})

describe('PATCH /instance', () => {
  test('200 closes and opens registration', async ({ api }) => {
    const admin = await api.person({ role: 'admin' })
    for (const registrationOpen of [false, true]) {
      expect(await api.call(updateInstance, { body: { registrationOpen } }, admin)).toMatchObject({
        status: 200,
      })
      expect((await api.call(getInstance, {})).body).toEqual({ registrationOpen, hasAccounts: true })
    }
  })

  test('400 without the one value, or with another', async ({ api }) => {
    const admin = await api.person({ role: 'admin' })
    for (const body of [{}, { registrationOpen: 'no' }, { ...closed, hasAccounts: false }]) {
      expect((await api.callLoosely(updateInstance, { body }, admin)).status).toBe(400)
    }
  })

  test('401 without a session', async ({ api }) => {
    expect((await api.call(updateInstance, { body: closed })).status).toBe(401)
  })

  test('403 for everybody else, and it stays as it was', async ({ api, ada }) => {
    expect((await api.call(updateInstance, { body: closed }, ada)).status).toBe(403)
    expect((await api.call(getInstance, {})).body).toMatchObject({ registrationOpen: true })
  })
})
