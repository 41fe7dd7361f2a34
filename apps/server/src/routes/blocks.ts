import { createBlock, deleteBlock, getBlock, listBlocks, updateBlock } from '@sol/contracts/blocks'
import { movePlanned, readPlan, whatCanMove } from '@sol/contracts/plan'
import * as blocks from '@sol/core/blocks/blocks.service'
import * as moves from '@sol/core/plan/moves.service'
import * as plan from '@sol/core/plan/plan.service'
import type { App } from '../app.ts'
import { mount } from '../mount.ts'

export const blockRoutes = (app: App): void => {
  mount(app, createBlock, (ctx, actor, { body }) => blocks.create(ctx, actor, body))
  mount(app, listBlocks, (ctx, actor, { query }) => blocks.list(ctx, actor, query))
  mount(app, getBlock, (ctx, actor, { params }) => blocks.get(ctx, actor, params.id))
  mount(app, updateBlock, (ctx, actor, request) => blocks.update(ctx, actor, request))
  mount(app, deleteBlock, (ctx, actor, { params, ifMatch }) =>
    blocks.remove(ctx, actor, { id: params.id, ifMatch }),
  )
  mount(app, readPlan, (ctx, actor, { query }) => plan.read(ctx, actor, query))
  mount(app, whatCanMove, (ctx, actor, { query }) => moves.whatCan(ctx, actor, query))
  mount(app, movePlanned, (ctx, actor, { body }) => moves.move(ctx, actor, body))
}
