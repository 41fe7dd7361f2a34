import { getInstance, updateInstance } from '@sol/contracts/instance'
import * as instance from '@sol/core/accounts/instance'
import type { App } from '../app.ts'
import { mount } from '../mount.ts'

export const instanceRoutes = (app: App): void => {
  mount(app, getInstance, (ctx) => instance.get(ctx))
  mount(app, updateInstance, (ctx, actor, { body }) => instance.update(ctx, actor, body))
}
