import { deleteCheckin, listCheckins, logCheckin, updateCheckin } from '@sol/contracts/checkins'
import * as checkins from '@sol/core/checkins/checkins.service'
import type { App } from '../app.ts'
import { mount } from '../mount.ts'

export const checkinRoutes = (app: App): void => {
  mount(app, logCheckin, (ctx, actor, { body }) => checkins.log(ctx, actor, body))
  mount(app, listCheckins, (ctx, actor, { query }) => checkins.list(ctx, actor, query))
  mount(app, updateCheckin, (ctx, actor, request) => checkins.update(ctx, actor, request))
  mount(app, deleteCheckin, (ctx, actor, { params, ifMatch }) =>
    checkins.remove(ctx, actor, { id: params.id, ifMatch }),
  )
}
