import { getMe, updateMe } from '@sol/contracts/me'
import * as me from '@sol/core/accounts/me'
import type { App } from '../app.ts'
import { mount } from '../mount.ts'

export const meRoutes = (app: App): void => {
  mount(app, getMe, (ctx, actor) => me.get(ctx, actor))
  mount(app, updateMe, (ctx, actor, request) => me.update({ ...ctx, kit: app.kit }, actor, request))
}
