/** Other people's tabs hear that a room changed, and ask again; what changed is not said. */
import type { Endpoint } from '@sol/contracts/endpoint'
import { companionsOf } from '@sol/core/rooms/membership'
import type { Actor, Ctx } from '@sol/core/shared/context'
import type { App } from './app.ts'

export const tellRooms = (app: App, userIds: readonly string[]): void => {
  for (const userId of userIds) app.deps.store.signals.publish('changed', { userId, topics: ['rooms'] })
}

/** After an act that may have changed how somebody focuses. A note that is not sent costs the others a minute, no more. */
export const tellCompanions = async (
  app: App,
  operation: Endpoint,
  ctx: Ctx,
  actor: Actor,
): Promise<void> => {
  if (!operation.changes?.includes('focus')) return
  try {
    tellRooms(app, await companionsOf(ctx, actor, operation.tag === 'Focus'))
  } catch {
    ctx.log.warn('rooms.not-told', { operation: operation.id })
  }
}
