import { getFactors, renameFactor, updateFactors } from '@sol/contracts/factors'
import * as factors from '@sol/core/factors/factors.service'
import type { App } from '../app.ts'
import { mount } from '../mount.ts'

export const factorRoutes = (app: App): void => {
  mount(app, getFactors, (ctx, actor, { params }) => factors.read(ctx, actor, params.day))
  mount(app, updateFactors, (ctx, actor, request) => factors.update(ctx, actor, request))
  mount(app, renameFactor, (ctx, actor, { body }) => factors.rename(ctx, actor, body))
}
