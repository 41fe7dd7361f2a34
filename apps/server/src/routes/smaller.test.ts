import { describe, expect } from 'vitest'
import { listStepTemplates, makeSmaller } from '@sol/contracts/smaller'
import { createTask, type Task } from '@sol/contracts/tasks'
import { appTest as test } from '../testing/test-app.ts'

describe('/tasks/:id/smaller', () => {
  test('200 with the step to begin with; 404 for a stranger; 400 and 401', async ({ api, ada, stranger }) => {
    const { id } = (await api.call(createTask, { body: { title: 'Call mum' } }, ada)).body as Task
    const answer = await api.call(makeSmaller, { params: { id }, body: {} }, ada)
    expect(answer).toMatchObject({
      status: 200,
      body: {
        isNew: true,
        task: { version: 2, steps: [{ title: 'Write down two points for the call with “mum”' }] },
      },
    })
    expect((await api.call(makeSmaller, { params: { id }, body: {} }, stranger)).status).toBe(404)
    for (const body of [{ stepId: 'one' }, { more: 1 }])
      expect((await api.callLoosely(makeSmaller, { params: { id }, body }, ada)).status).toBe(400)
    expect((await api.callLoosely(makeSmaller, { params: { id }, body: {} })).status).toBe(401)
  })
})

describe('/step-templates', () => {
  test('200 with the steps of every kind in a language, 400 for another, 401 without a session', async ({
    api,
    ada,
  }) => {
    const { status, body } = await api.call(listStepTemplates, { query: { language: 'de' } }, ada)
    expect(status).toBe(200)
    expect(body).toHaveProperty('items.0', expect.objectContaining({ kind: 'write' }))
    expect(body).toHaveProperty('items.22.steps.0.minutes', 2)
    expect((await api.callLoosely(listStepTemplates, { query: { language: 'xx' } }, ada)).status).toBe(400)
    expect((await api.callLoosely(listStepTemplates, { query: {} })).status).toBe(401)
  })
})
