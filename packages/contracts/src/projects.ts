/** Projects: what several tasks belong to. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { Id, IdParams, Instant, line, page, PageQuery, Version } from './values.ts'

export const ProjectTitle = line(80)

export const Project = z.object({
  id: Id,
  title: z.string(),
  /** Open tasks in it. */
  openCount: z.int(),
  /** Since when it is put away; its tasks stay. */
  archivedAt: z.nullable(Instant),
  createdAt: Instant,
  updatedAt: Instant,
  version: Version,
})
export type Project = z.infer<typeof Project>

export const createProject = endpoint({
  id: 'createProject',
  method: 'POST',
  path: '/projects',
  tag: 'Projects',
  summary: 'Make a project.',
  access: 'user',
  body: z.strictObject({ id: z.optional(Id), title: ProjectTitle }),
  status: 201,
  response: Project,
  problems: ['id_taken'],
  changes: ['tasks'],
  versioned: true,
})

export const listProjects = endpoint({
  id: 'listProjects',
  method: 'GET',
  path: '/projects',
  tag: 'Projects',
  summary: 'List your projects, newest first; archived ones only when asked for.',
  access: 'user',
  query: z.extend(PageQuery, {
    archived: z.optional(z.stringbool({ truthy: ['true'], falsy: ['false'] })),
  }),
  status: 200,
  response: page(Project),
})

export const updateProject = endpoint({
  id: 'updateProject',
  method: 'PATCH',
  path: '/projects/:id',
  tag: 'Projects',
  summary: 'Rename a project, archive it or bring it back; its tasks stay as they are.',
  access: 'user',
  params: IdParams,
  body: z.strictObject({ title: z.optional(ProjectTitle), archived: z.optional(z.boolean()) }),
  status: 200,
  response: Project,
  changes: ['tasks'],
  versioned: true,
})
