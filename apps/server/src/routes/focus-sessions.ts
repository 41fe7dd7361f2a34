import { currentFocus, startFocus, taskFocus, updateFocus } from '@sol/contracts/focus-sessions'
import * as focus from '@sol/core/focus/focus.service'
import { update } from '@sol/core/focus/update'
import type { App } from '../app.ts'
import { mount } from '../mount.ts'

export const focusRoutes = (app: App): void => {
  mount(app, startFocus, (ctx, actor, { body }) => focus.start(ctx, actor, body))
  mount(app, currentFocus, (ctx, actor) => focus.current(ctx, actor))
  mount(app, updateFocus, (ctx, actor, request) => update(ctx, actor, request))
  mount(app, taskFocus, (ctx, actor, { params }) => focus.ofTask(ctx, actor, params.id))
}
