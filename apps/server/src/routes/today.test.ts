import { describe, expect } from 'vitest'
import { createTask, type Task } from '@sol/contracts/tasks'
import { answerArrival, clearToday, getToday, notToday, orderToday, spreadToday } from '@sol/contracts/today'
import { newId } from '@sol/core/shared/ids'
import { appTest as test, type TestApp } from '../testing/test-app.ts'

type Person = { token: string }

const make = async (api: TestApp, person: Person, title: string) =>
  (await api.call(createTask, { body: { title } }, person)).body as Task

describe('/today', () => {
  test('200 for order, not today, clear and spread, and Today shows it', async ({ api, ada }) => {
    const [one, two] = [await make(api, ada, 'One'), await make(api, ada, 'Two')]
    const ordered = await api.call(orderToday, { body: { ids: [two.id, one.id] } }, ada)
    expect(ordered).toMatchObject({ status: 200, body: { tasks: [{}, {}] } })
    expect((await api.call(getToday, {}, ada)).body).toMatchObject({
      open: [{ title: 'Two' }, { title: 'One' }],
    })
    expect(await api.call(notToday, { params: { id: two.id } }, ada)).toMatchObject({
      status: 200,
      body: { id: two.id },
    })
    expect((await api.call(spreadToday, {}, ada)).status).toBe(200)
    expect(await api.call(clearToday, {}, ada)).toMatchObject({
      status: 200,
      body: { tasks: [{ title: 'One' }] },
    })
    expect((await api.call(getToday, {}, ada)).body).toMatchObject({ open: [] })
    const nothing = { status: 200, body: { changeId: null, tasks: [] } }
    expect(await api.call(answerArrival, { body: { choice: 'show' } }, ada)).toMatchObject(nothing)
    expect(await api.call(clearToday, {}, ada)).toMatchObject(nothing)
  })

  test('404 for what is foreign, and nothing is changed then', async ({ api, ada, stranger }) => {
    const [mine, theirs] = [await make(api, ada, 'Mine'), await make(api, stranger, 'Theirs')]
    expect((await api.call(orderToday, { body: { ids: [mine.id, theirs.id] } }, ada)).status).toBe(404)
    expect((await api.call(notToday, { params: { id: theirs.id } }, ada)).status).toBe(404)
    expect((await api.call(notToday, { params: { id: newId() } }, ada)).status).toBe(404)
  })

  test('400 for what does not fit, 401 without a session', async ({ api, ada }) => {
    for (const body of [{}, { ids: ['one'] }, { ids: [newId()], more: 1 }])
      expect((await api.callLoosely(orderToday, { body }, ada)).status).toBe(400)
    expect((await api.callLoosely(answerArrival, { body: { choice: 'all' } }, ada)).status).toBe(400)
    for (const operation of [clearToday, spreadToday, getToday])
      expect((await api.callLoosely(operation, {})).status).toBe(401)
  })
})
