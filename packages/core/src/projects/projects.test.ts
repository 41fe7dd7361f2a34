import { expect } from 'vitest'
import { newId } from '../shared/ids.ts'
import * as tasks from '../tasks/tasks.service.ts'
import { contextAt, ruleTest as test } from '../testing/context.ts'
import * as projects from './projects.service.ts'

const noon = '2026-11-23T12:00:00.000Z'
const refusal = (code: string) => expect.objectContaining({ code }) as Error

test('a project counts its open tasks, and archiving keeps them', async ({ db, ada }) => {
  const ctx = contextAt(db, noon)
  const { id } = await projects.create(ctx, ada, { title: 'House' })
  await tasks.create(ctx, ada, { title: 'Paint', projectId: id })
  const done = await tasks.create(ctx, ada, { title: 'Measure', projectId: id })
  await tasks.update(ctx, ada, { params: { id: done.id }, body: { status: 'done' }, ifMatch: undefined })
  const archive = (archived: boolean) =>
    projects.update(ctx, ada, { params: { id }, body: { archived }, ifMatch: undefined })
  expect(await archive(true)).toMatchObject({ openCount: 1, archivedAt: noon, version: 2 })
  expect((await projects.list(ctx, ada, { limit: 50 })).items).toEqual([])
  expect((await projects.list(ctx, ada, { limit: 50, archived: true })).items).toHaveLength(1)
  expect(await archive(false)).toMatchObject({ archivedAt: null })
  expect(await tasks.get(ctx, ada, done.id)).toMatchObject({ projectId: id })
})

test('a name is changed by the one who read it last', async ({ db, ada }) => {
  const ctx = contextAt(db, noon)
  const { id } = await projects.create(ctx, ada, { title: 'House' })
  const rename = (title: string, ifMatch: number) =>
    projects.update(ctx, ada, { params: { id }, body: { title }, ifMatch })
  expect(await rename('Home', 1)).toMatchObject({ title: 'Home', version: 2 })
  await expect(rename('Late', 1)).rejects.toEqual(refusal('version_mismatch'))
})

test('an id counts once, per person', async ({ db, ada, stranger }) => {
  const ctx = contextAt(db, noon)
  const id = newId()
  await projects.create(ctx, stranger, { id, title: 'Theirs' })
  await projects.create(ctx, ada, { id, title: 'Mine' })
  await expect(projects.create(ctx, ada, { id, title: 'Again' })).rejects.toEqual(refusal('id_taken'))
})

test('a foreign project is 404 and in no list', async ({ db, ada, stranger }) => {
  const ctx = contextAt(db, noon)
  const { id } = await projects.create(ctx, stranger, { title: 'Theirs' })
  for (const ifMatch of [undefined, 1]) {
    const change = projects.update(ctx, ada, { params: { id }, body: { title: 'Mine' }, ifMatch })
    await expect(change).rejects.toEqual(refusal('not_found'))
  }
  expect((await projects.list(ctx, ada, { limit: 50 })).items).toEqual([])
})
