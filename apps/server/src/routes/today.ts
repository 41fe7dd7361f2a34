import { getToday } from '@sol/contracts/today'
import * as today from '@sol/core/today/today.service'
import type { App } from '../app.ts'
import { mount } from '../mount.ts'

export const todayRoutes = (app: App): void => {
  mount(app, getToday, (ctx, actor) => today.read(ctx, actor))
}
