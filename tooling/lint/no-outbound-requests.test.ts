import { noOutboundRequests } from './no-outbound-requests.ts'
import { ruleTester } from './rule-tester.ts'

const errors = [{ messageId: 'outbound' }]
const onServer = (code: string) => ({ filename: 'apps/server/src/plugins/live.ts', code })
const wrong = (code: string) => ({ ...onServer(code), errors })

ruleTester.run('no-outbound-requests', noOutboundRequests, {
  valid: [
    onServer("import { createServer } from 'node:http'"),
    onServer('await store.kv.get(key)'),
    onServer("export const health = (http: FastifyInstance) => http.get('/livez', answer)"),
    { filename: 'apps/web/lib/api.ts', code: "await fetch('/api/v1/me')" },
    { filename: 'apps/server/src/app.test.ts', code: "await fetch('http://127.0.0.1:4000/livez')" },
  ],
  invalid: [
    wrong("await fetch('https://example.org')"),
    wrong("await globalThis.fetch('https://example.org')"),
    wrong("import { request } from 'node:https'"),
    wrong("import http from 'node:http'; http.get('http://example.org')"),
    wrong("import * as secure from 'node:https'; secure.request('https://example.org')"),
    wrong("import { request } from 'undici'"),
    wrong("await import('axios')"),
    wrong("new WebSocket('wss://example.org')"),
    { filename: 'packages/core/src/tasks/tasks.service.ts', code: "fetch('https://example.org')", errors },
    { filename: 'packages/runtime/src/runtime.ts', code: "fetch('https://example.org')", errors },
  ],
})
