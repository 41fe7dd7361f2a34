import { listStepTemplates, makeSmaller, suggestFirstMove } from '@sol/contracts/smaller'
import { listBuiltIn, makeItSmaller, proposeFirstMove } from '@sol/core/smaller/smaller.service'
import type { App } from '../app.ts'
import { mount } from '../mount.ts'

export const smallerRoutes = (app: App): void => {
  mount(app, makeSmaller, (ctx, actor, request) => makeItSmaller(ctx, actor, request))
  mount(app, suggestFirstMove, (ctx, actor, { params }) => proposeFirstMove(ctx, actor, params.id))
  mount(app, listStepTemplates, (_ctx, _actor, { query }) => Promise.resolve(listBuiltIn(query)))
}
