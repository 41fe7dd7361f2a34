import { changeTasks, taskHistory, undoChange } from '@sol/contracts/changes'
import { addStep, deleteStep, updateStep } from '@sol/contracts/steps'
import { listTags, removeTag, renameTag } from '@sol/contracts/tags'
import { createTask, deleteTask, getTask, listTasks, restoreTask, updateTask } from '@sol/contracts/tasks'
import * as bulk from '@sol/core/tasks/bulk.service'
import * as changes from '@sol/core/tasks/changes.service'
import { list } from '@sol/core/tasks/list'
import * as steps from '@sol/core/tasks/steps.service'
import * as tags from '@sol/core/tasks/tags.service'
import * as tasks from '@sol/core/tasks/tasks.service'
import type { App } from '../app.ts'
import { mount } from '../mount.ts'

export const taskRoutes = (app: App): void => {
  mount(app, createTask, (ctx, actor, { body }) => tasks.create(ctx, actor, body))
  mount(app, listTasks, (ctx, actor, { query }) => list(ctx, actor, query))
  mount(app, changeTasks, (ctx, actor, { body }) => bulk.change(ctx, actor, body))
  mount(app, getTask, (ctx, actor, { params }) => tasks.get(ctx, actor, params.id))
  mount(app, updateTask, (ctx, actor, request) => tasks.update(ctx, actor, request))
  mount(app, deleteTask, (ctx, actor, { params, ifMatch }) =>
    tasks.remove(ctx, actor, { id: params.id, ifMatch }),
  )
  mount(app, restoreTask, (ctx, actor, { params }) => tasks.restore(ctx, actor, params.id))
  mount(app, addStep, (ctx, actor, request) => steps.add(ctx, actor, request))
  mount(app, updateStep, (ctx, actor, request) => steps.update(ctx, actor, request))
  mount(app, deleteStep, (ctx, actor, request) => steps.remove(ctx, actor, request))
  mount(app, taskHistory, (ctx, actor, request) => changes.history(ctx, actor, request))
  mount(app, undoChange, (ctx, actor, { params }) => changes.undo(ctx, actor, params.id))
  mount(app, listTags, (ctx, actor) => tags.list(ctx, actor))
  mount(app, renameTag, (ctx, actor, { body }) => tags.rename(ctx, actor, body))
  mount(app, removeTag, (ctx, actor, { body }) => tags.remove(ctx, actor, body))
}
