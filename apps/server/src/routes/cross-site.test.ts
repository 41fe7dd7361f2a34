import { expect } from 'vitest'
import { logout } from '@sol/contracts/auth'
import { appTest as test } from '../testing/test-app.ts'

const host = 'sol.example.org'

test.for([
  ['a program', {}],
  ['a browser on our page', { 'sec-fetch-site': 'same-origin', origin: `https://${host}` }],
  ['an older browser on our page', { origin: `https://${host}` }],
  ['an address that was typed', { 'sec-fetch-site': 'none' }],
  [
    'a page at the configured address, behind a proxy that rewrites Host',
    { origin: 'http://localhost:3000' },
  ],
] as const)('%s is let through', async ([, headers], { api }) => {
  expect((await api.call(logout, {}, { headers: { host, ...headers } })).status).toBe(204)
})

test.for([
  ['another site', { 'sec-fetch-site': 'cross-site' }],
  ['a sibling on the same domain', { 'sec-fetch-site': 'same-site', origin: 'https://evil.example.org' }],
  ['another site in an older browser', { origin: 'https://evil.example' }],
  ['our name on another port', { origin: `https://${host}:8443` }],
  ['a name that only begins like ours', { origin: `https://${host}.evil.example` }],
  ['a name that only ends like ours', { origin: `https://evil-${host}` }],
  ['a sandboxed frame', { origin: 'null' }],
  ['an origin that is no address', { origin: host }],
  ['an empty origin', { origin: '' }],
  [
    'a foreign origin that says it is ours',
    { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' },
  ],
  [
    'another site that forges X-Forwarded-Host',
    { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
  ],
] as const)('%s is 403', async ([, headers], { api }) => {
  expect(await api.call(logout, {}, { headers: { host, ...headers } })).toMatchObject({
    status: 403,
    body: { code: 'cross_site' },
  })
})

test('a form of another site cannot send JSON', async ({ api }) => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
    const payload = '{"email":"ada@example.org","password":"tide glass lantern"}'
    const answer = await api.send({
      method: 'POST',
      url: '/api/v1/auth/login',
      headers: { 'content-type': type },
      payload,
    })
    expect(answer.status).toBe(415)
  }
})
