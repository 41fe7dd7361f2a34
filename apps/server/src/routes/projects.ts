import { createProject, listProjects, updateProject } from '@sol/contracts/projects'
import * as projects from '@sol/core/projects/projects.service'
import type { App } from '../app.ts'
import { mount } from '../mount.ts'

export const projectRoutes = (app: App): void => {
  mount(app, createProject, (ctx, actor, { body }) => projects.create(ctx, actor, body))
  mount(app, listProjects, (ctx, actor, { query }) => projects.list(ctx, actor, query))
  mount(app, updateProject, (ctx, actor, request) => projects.update(ctx, actor, request))
}
