import { answerArrival, clearToday, getToday, notToday, orderToday, spreadToday } from '@sol/contracts/today'
import * as acts from '@sol/core/today/acts.service'
import * as today from '@sol/core/today/today.service'
import type { App } from '../app.ts'
import { mount } from '../mount.ts'

export const todayRoutes = (app: App): void => {
  mount(app, getToday, (ctx, actor) => today.read(ctx, actor))
  mount(app, orderToday, (ctx, actor, { body }) => acts.order(ctx, actor, body))
  mount(app, notToday, (ctx, actor, { params }) => acts.notToday(ctx, actor, params.id))
  mount(app, clearToday, (ctx, actor) => acts.clear(ctx, actor))
  mount(app, spreadToday, (ctx, actor) => acts.spread(ctx, actor))
  mount(app, answerArrival, (ctx, actor, { body }) => acts.arrive(ctx, actor, body))
}
