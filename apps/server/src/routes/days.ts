import { getDay, updateDay } from '@sol/contracts/days'
import * as days from '@sol/core/days/days.service'
import type { App } from '../app.ts'
import { mount } from '../mount.ts'

export const dayRoutes = (app: App): void => {
  mount(app, getDay, (ctx, actor, { params }) => days.read(ctx, actor, params.day))
  mount(app, updateDay, (ctx, actor, request) => days.update(ctx, actor, request))
}
