import { listStepTemplates, makeSmaller } from '@sol/contracts/smaller'
import { listBuiltIn, makeItSmaller } from '@sol/core/smaller/smaller.service'
import type { App } from '../app.ts'
import { mount } from '../mount.ts'

export const smallerRoutes = (app: App): void => {
  mount(app, makeSmaller, (ctx, actor, request) => makeItSmaller(ctx, actor, request))
  mount(app, listStepTemplates, (_ctx, _actor, { query }) => Promise.resolve(listBuiltIn(query)))
}
