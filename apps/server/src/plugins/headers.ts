/** The headers that every answer carries, whatever it is (OWASP Secure Headers; research on CSP in docs/decisions). */
import type { App } from '../app.ts'

const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const

/** Nothing that the API answers is a page. */
const apiPolicy = "default-src 'none'; frame-ancestors 'none'"

export const headers = ({ http, deps }: App): void => {
  const overTls = deps.publicUrl.startsWith('https:')
  http.addHook('onSend', (request, reply, _payload, done) => {
    reply.headers(everywhere)
    reply.header('x-request-id', request.id)
    if (overTls) reply.header('strict-transport-security', 'max-age=31536000')
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', apiPolicy)
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
    done()
  })
}
