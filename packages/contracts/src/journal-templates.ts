/** Templates: beginnings of a page that a person wrote themselves. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { Id, IdParams, line, prose, Version } from './values.ts'

export const templatesMaximum = 20

export const JournalTemplate = z.object({ id: Id, name: z.string(), body: z.string(), version: Version })
export type JournalTemplate = z.infer<typeof JournalTemplate>

const written = { name: line(80), body: prose(5_000) }

export const listTemplates = endpoint({
  id: 'listTemplates',
  method: 'GET',
  path: '/journal-templates',
  tag: 'Journal',
  summary: 'List your templates, oldest first; at most 20.',
  access: 'user',
  status: 200,
  response: z.object({ items: z.array(JournalTemplate) }),
})

export const createTemplate = endpoint({
  id: 'createTemplate',
  method: 'POST',
  path: '/journal-templates',
  tag: 'Journal',
  summary: 'Keep a template.',
  access: 'user',
  body: z.strictObject({ id: z.optional(Id), ...written }),
  status: 201,
  response: JournalTemplate,
  problems: ['id_taken', 'templates_full'],
  changes: ['journal'],
  versioned: true,
  secret: true,
})

export const deleteTemplate = endpoint({
  id: 'deleteTemplate',
  method: 'DELETE',
  path: '/journal-templates/:id',
  tag: 'Journal',
  summary: 'Remove a template; the entries that began with it stay.',
  access: 'user',
  params: IdParams,
  status: 204,
  response: null,
  changes: ['journal'],
  versioned: true,
})
