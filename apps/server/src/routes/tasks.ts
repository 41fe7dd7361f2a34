import { createTask, deleteTask, getTask, listTasks, updateTask } from '@sol/contracts/tasks'
import * as tasks from '@sol/core/tasks/tasks.service'
import type { App } from '../app.ts'
import { mount } from '../mount.ts'

export const taskRoutes = (app: App): void => {
  mount(app, createTask, (ctx, actor, { body }) => tasks.create(ctx, actor, body))
  mount(app, listTasks, (ctx, actor, { query }) => tasks.list(ctx, actor, query))
  mount(app, getTask, (ctx, actor, { params }) => tasks.get(ctx, actor, params.id))
  mount(app, updateTask, (ctx, actor, request) => tasks.update(ctx, actor, request))
  mount(app, deleteTask, (ctx, actor, { params, ifMatch }) =>
    tasks.remove(ctx, actor, { id: params.id, ifMatch }),
  )
}
