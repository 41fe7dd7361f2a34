import { describe, expect } from 'vitest'
import {
  deleteExperiment,
  listExperiments,
  proposeExperiment,
  updateExperiment,
} from '@sol/contracts/experiments'
import { getEstimates, getForecast, getInsights, getLinks, getTrackRecord } from '@sol/contracts/insights'
import { newId } from '@sol/core/shared/ids'
import { appTest as test } from '../testing/test-app.ts'

const body = { subject: 'a walk before work', outcome: 'energy' } as const
const idOf = (answer: { body: unknown }) => (answer.body as { id: string }).id

describe('insights', () => {
  test('200 for someone who noted nothing, 401 without a session', async ({ api, ada }) => {
    for (const operation of [
      getInsights,
      getForecast,
      getTrackRecord,
      getLinks,
      getEstimates,
      listExperiments,
    ]) {
      expect((await api.call(operation, {}, ada)).status).toBe(200)
      expect((await api.call(operation, {})).status).toBe(401)
    }
  })
})

describe('experiments', () => {
  test('201, started for the next day, marked only when it runs, one at a time', async ({ api, ada }) => {
    const one = await api.call(proposeExperiment, { body }, ada)
    expect(one).toMatchObject({ status: 201, body: { ...body, days: 28, state: 'proposed', result: null } })
    const params = { id: idOf(one) }
    const started = await api.call(updateExperiment, { params, body: { act: 'start' } }, ada)
    expect(started).toMatchObject({ status: 200, body: { state: 'running', today: null } })
    expect((await api.call(updateExperiment, { params, body: { mark: 'done' } }, ada)).status).toBe(400)
    const other = { id: idOf(await api.call(proposeExperiment, { body }, ada)) }
    expect((await api.call(updateExperiment, { params: other, body: { act: 'start' } }, ada)).status).toBe(
      409,
    )
    await api.call(updateExperiment, { params, body: { act: 'stop' } }, ada)
    expect((await api.call(updateExperiment, { params: other, body: { act: 'start' } }, ada)).status).toBe(
      200,
    )
  })

  test('400 in words for medication, in both languages, also as a change', async ({ api, ada }) => {
    for (const subject of ['half a pill', 'Ritalin later', 'Tablette weglassen']) {
      const answer = await api.call(proposeExperiment, { body: { ...body, subject } }, ada)
      expect(answer.status, subject).toBe(400)
      expect(JSON.stringify(answer.body)).toContain('someone who knows you and medicine')
    }
    const params = { id: idOf(await api.call(proposeExperiment, { body }, ada)) }
    const change = { params, body: { subject: 'no medication' } }
    expect((await api.call(updateExperiment, change, ada)).status).toBe(400)
  })

  test('404 for a foreign one, 204 for the own, 409 for an id in use', async ({ api, ada, stranger }) => {
    const id = newId()
    await api.call(proposeExperiment, { body: { ...body, id } }, ada)
    expect((await api.call(proposeExperiment, { body: { ...body, id } }, ada)).status).toBe(409)
    const params = { id }
    expect((await api.call(updateExperiment, { params, body: { act: 'start' } }, stranger)).status).toBe(404)
    expect((await api.call(deleteExperiment, { params }, stranger)).status).toBe(404)
    expect((await api.call(deleteExperiment, { params }, ada)).status).toBe(204)
  })
})
