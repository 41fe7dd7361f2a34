import { describe, expect } from 'vitest'
import { changeTasks, taskHistory, undoChange } from '@sol/contracts/changes'
import { createProject, listProjects, updateProject, type Project } from '@sol/contracts/projects'
import { addStep, deleteStep, updateStep } from '@sol/contracts/steps'
import { listTags, removeTag, renameTag } from '@sol/contracts/tags'
import { createTask, deleteTask, restoreTask, updateTask, type Task } from '@sol/contracts/tasks'
import { newId } from '@sol/core/shared/ids'
import { appTest as test, type TestApp } from '../testing/test-app.ts'

const made = async (
  api: TestApp,
  token: string,
  body: { title: string; tags?: string[] } = { title: 'Move' },
) => (await api.call(createTask, { body }, { token })).body as Task

describe('the whole shape', () => {
  test('201 keeps every field, each tag once, and guesses the energy', async ({ api, ada }) => {
    const body = {
      title: 'Write the report',
      tags: ['Home', 'home', 'soon'],
      plannedDay: '2026-11-25',
      plannedTime: '09:00',
      deadlineDay: '2026-11-30',
      cue: 'coffee is ready',
      firstMove: 'open the file',
      waitingFor: 'Grace',
      pinned: true,
      steps: [{ title: 'One', estimateMinutes: 5 }],
    }
    const answer = await api.call(createTask, { body }, ada)
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({
      ...body,
      tags: ['Home', 'soon'],
      steps: [{ title: 'One', estimateMinutes: 5, doneAt: null }],
      energy: null,
      energyInferred: 'high',
      shelvedAt: null,
    })
  })

  test('400 names what does not fit', async ({ api, ada }) => {
    const bodies = [
      { title: 'x', tags: Array.from({ length: 21 }, (_, n) => `t${n}`) },
      { title: 'x', tags: ['y'.repeat(41)] },
      { title: 'x', steps: Array.from({ length: 51 }, () => ({ title: 'y' })) },
      { title: 'x', plannedDay: '2026-02-31' },
      { title: 'x', plannedTime: '09:00' },
      { title: 'x', energy: 'huge' },
      { title: 'x', carries: 3 },
      { title: 'x', seriesId: newId() },
    ]
    for (const body of bodies) {
      const answer = await api.callLoosely(createTask, { body }, ada)
      expect(answer.status, JSON.stringify(body).slice(0, 60)).toBe(400)
    }
  })

  test('404 for a project of somebody else', async ({ api, ada, stranger }) => {
    const project = (await api.call(createProject, { body: { title: 'Theirs' } }, stranger)).body as Project
    const body = { title: 'x', projectId: project.id }
    expect((await api.call(createTask, { body }, ada)).status).toBe(404)
    const { id } = await made(api, ada.token)
    const change = { params: { id }, body: { projectId: project.id } }
    expect((await api.call(updateTask, change, ada)).status).toBe(404)
    const bulk = { body: { ids: [id], projectId: project.id } }
    expect((await api.call(changeTasks, bulk, ada)).status).toBe(404)
  })
})

describe('the trash', () => {
  test('200 brings a task back; 404 for a foreign one', async ({ api, ada, stranger }) => {
    const { id } = await made(api, ada.token)
    await api.call(deleteTask, { params: { id } }, ada)
    expect((await api.call(restoreTask, { params: { id } }, stranger)).status).toBe(404)
    const back = await api.call(restoreTask, { params: { id } }, ada)
    expect(back).toMatchObject({ status: 200, headers: { etag: '"v3"' }, body: { deletedAt: null } })
  })
})

describe('POST /tasks/bulk', () => {
  test('200 with one change, undone by one undo', async ({ api, ada }) => {
    const ids = [(await made(api, ada.token)).id, (await made(api, ada.token)).id]
    const answer = await api.call(changeTasks, { body: { ids, status: 'done' } }, ada)
    const { changeId, tasks } = answer.body as { changeId: string; tasks: Task[] }
    expect(tasks.map((task) => task.status)).toEqual(['done', 'done'])
    const undone = await api.call(undoChange, { params: { id: changeId } }, ada)
    expect(undone).toMatchObject({
      status: 200,
      body: { stayed: [], tasks: [{ status: 'open' }, { status: 'open' }] },
    })
  })

  test('400 for none and for more than 200; 404 when one is foreign', async ({ api, ada, stranger }) => {
    const many = Array.from({ length: 201 }, () => newId())
    for (const ids of [[], many, ['seven']]) {
      expect((await api.callLoosely(changeTasks, { body: { ids, pinned: true } }, ada)).status).toBe(400)
    }
    const own = await made(api, ada.token)
    const theirs = await made(api, stranger.token)
    const body = { ids: [own.id, theirs.id], pinned: true }
    expect((await api.call(changeTasks, { body }, ada)).status).toBe(404)
  })
})

describe('steps', () => {
  test('201, 200 and 200, each with the whole task', async ({ api, ada }) => {
    const { id } = await made(api, ada.token)
    const added = await api.call(addStep, { params: { id }, body: { title: 'One' } }, ada)
    expect(added).toMatchObject({
      status: 201,
      headers: { etag: '"v2"' },
      body: { steps: [{ title: 'One' }] },
    })
    const stepId = (added.body as Task).steps[0]?.id ?? ''
    const done = await api.call(updateStep, { params: { id, stepId }, body: { done: true } }, ada)
    expect(done).toMatchObject({ status: 200, body: { status: 'open', version: 3 } })
    const stale = { ...ada, headers: { 'if-match': '"v2"' } }
    expect((await api.call(deleteStep, { params: { id, stepId } }, stale)).status).toBe(412)
    expect(await api.call(deleteStep, { params: { id, stepId } }, ada)).toMatchObject({
      status: 200,
      body: { steps: [], version: 4 },
    })
  })

  test('409 for an id in use, 404 for foreign and absent ones, 400 for what does not fit', async ({
    api,
    ada,
    stranger,
  }) => {
    const { id } = await made(api, ada.token)
    const body = { id: newId(), title: 'One' }
    await api.call(addStep, { params: { id }, body }, ada)
    expect((await api.call(addStep, { params: { id }, body }, ada)).status).toBe(409)
    expect((await api.call(addStep, { params: { id }, body }, stranger)).status).toBe(404)
    const params = { id, stepId: newId() }
    expect((await api.call(updateStep, { params, body: { done: true } }, ada)).status).toBe(404)
    expect((await api.call(deleteStep, { params: { id, stepId: body.id } }, stranger)).status).toBe(404)
    const wrong = await api.callLoosely(updateStep, { params, body: { position: -1, doneAt: 'now' } }, ada)
    expect(wrong.status).toBe(400)
  })
})

describe('changes', () => {
  test('200 with the history; 404 for a foreign task and a foreign change', async ({
    api,
    ada,
    stranger,
  }) => {
    const task = await made(api, ada.token)
    const input = { params: { id: task.id }, query: {} }
    const history = await api.call(taskHistory, input, ada)
    expect(history).toMatchObject({ status: 200, body: { items: [{ kind: 'created', id: task.changeId }] } })
    expect((await api.call(taskHistory, input, stranger)).status).toBe(404)
    const params = { id: task.changeId ?? '' }
    expect((await api.call(undoChange, { params }, stranger)).status).toBe(404)
    expect((await api.callLoosely(undoChange, { params: { id: 'seven' } }, ada)).status).toBe(400)
  })

  test('undo with a key is done once', async ({ api, ada }) => {
    const task = await made(api, ada.token)
    const headers = { 'idempotency-key': newId() }
    const undo = () => api.call(undoChange, { params: { id: task.changeId ?? '' } }, { ...ada, headers })
    const first = await undo()
    expect((await undo()).body).toEqual(first.body)
  })
})

describe('projects and tags', () => {
  test('201, 200, 409, 412 and 404', async ({ api, ada, stranger }) => {
    const body = { id: newId(), title: 'House' }
    const created = await api.call(createProject, { body }, ada)
    expect(created).toMatchObject({ status: 201, headers: { etag: '"v1"' }, body: { openCount: 0 } })
    expect((await api.call(createProject, { body }, ada)).status).toBe(409)
    const input = { params: { id: body.id }, body: { archived: true } }
    expect((await api.call(updateProject, input, stranger)).status).toBe(404)
    expect((await api.call(updateProject, input, { ...ada, headers: { 'if-match': '"v9"' } })).status).toBe(
      412,
    )
    expect((await api.call(updateProject, input, ada)).status).toBe(200)
    expect((await api.call(listProjects, { query: {} }, ada)).body).toMatchObject({ items: [] })
    expect((await api.callLoosely(createProject, { body: { title: '' } }, ada)).status).toBe(400)
  })

  test('200 for tags: listed, renamed, removed; 400 without a name', async ({ api, ada }) => {
    await made(api, ada.token, { title: 'Paint', tags: ['home'] })
    const renamed = await api.call(renameTag, { body: { name: 'HOME', to: 'House' } }, ada)
    expect(renamed).toMatchObject({ status: 200, body: { count: 1 } })
    expect((await api.call(listTags, {}, ada)).body).toEqual({ items: [{ name: 'House', openCount: 1 }] })
    expect((await api.call(removeTag, { body: { name: 'house' } }, ada)).body).toMatchObject({ count: 1 })
    expect((await api.call(listTags, {}, ada)).body).toEqual({ items: [] })
    expect((await api.callLoosely(removeTag, { body: {} }, ada)).status).toBe(400)
  })

  test('401 without a session', async ({ api }) => {
    for (const operation of [listTags, listProjects]) {
      expect((await api.callLoosely(operation, {})).status).toBe(401)
    }
  })
})
