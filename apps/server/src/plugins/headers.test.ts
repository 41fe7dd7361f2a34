import { describe, expect } from 'vitest'
import { appTest as test } from '../testing/test-app.ts'

describe('every answer', () => {
  test('carries the protective headers, whatever it is', async ({ api, ada }) => {
    const authorization = `Bearer ${ada.token}`
    const requests = [
      { method: 'GET', url: '/livez' },
      { method: 'GET', url: '/api/v1/tasks', headers: { authorization } },
      { method: 'GET', url: '/api/v1/tasks' },
      { method: 'GET', url: '/nowhere' },
      { method: 'GET', url: '/api/v1/openapi.json' },
      { method: 'GET', url: '/api/v1/docs/' },
    ] as const
    for (const request of requests) {
      const { headers } = await api.send(request)
      expect(headers, request.url).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'x-frame-options': 'DENY',
      })
      expect(headers['content-security-policy'], request.url).toContain("default-src 'none'")
      expect(headers['access-control-allow-origin']).toBeUndefined()
    }
  })

  test('of the API is never stored', async ({ api, ada }) => {
    const headers = { authorization: `Bearer ${ada.token}` }
    const answer = await api.send({ method: 'GET', url: '/api/v1/tasks', headers })
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  test('has a request id of its own, and ignores one that is sent', async ({ api }) => {
    const headers = { 'x-request-id': 'forged' }
    const first = await api.send({ method: 'GET', url: '/livez', headers })
    const second = await api.send({ method: 'GET', url: '/livez', headers })
    expect(first.headers['x-request-id']).not.toBe(second.headers['x-request-id'])
    expect(first.headers['x-request-id']).not.toBe('forged')
  })
})
