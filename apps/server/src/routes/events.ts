import { listen } from '@sol/contracts/events'
import type { App } from '../app.ts'
import { LiveConnections } from '../live-connections.ts'
import { mount } from '../mount.ts'

export const eventRoutes = (app: App): void => {
  const live = new LiveConnections()
  const { signals } = app.deps.store
  const stopListening = [
    signals.subscribe('changed', ({ userId, topics }) => live.changed(userId, topics)),
    signals.subscribe('missed', () => live.missed()),
    signals.subscribe('revoked', ({ sessionId }) => live.endSession(sessionId)),
  ]
  app.http.addHook('preClose', async () => {
    for (const stop of stopListening) stop()
    live.close()
  })

  mount(app, listen, async (_ctx, actor, { http: { reply } }) => {
    reply.hijack()
    reply.raw.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      // nginx would otherwise hold the events back.
      'x-accel-buffering': 'no',
    })
    reply.raw.write('event: ready\ndata: {}\n\n')
    live.add({ userId: actor.userId, sessionId: actor.sessionId, response: reply.raw })
  })
}
