import { expect } from 'vitest'
import { getPrivacy } from '@sol/contracts/privacy'
import { appTest } from '../testing/test-app.ts'

appTest('says to whoever is signed in where the key lies, and to nobody else', async ({ api, ada }) => {
  expect(await api.call(getPrivacy, {}, { token: ada.token })).toMatchObject({
    status: 200,
    body: { keyPlace: 'beside_data' },
  })
  expect((await api.call(getPrivacy, {})).status).toBe(401)
})
