/** For those who watch: alive at all, and ready to serve. */
import type { App } from '../app.ts'

export const health = ({ http, deps }: App): void => {
  http.get('/livez', async () => ({ status: 'alive' }))
  for (const url of ['/readyz', '/healthz']) {
    http.get(url, async (_request, reply) => {
      const ready = await deps.ready()
      return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'unavailable' })
    })
  }
}
