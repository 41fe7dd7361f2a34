import { describe, expect } from 'vitest'
import {
  createSeries,
  endSeries,
  getSeries,
  listSeries,
  skipOccurrence,
  updateSeries,
  type Series,
} from '@sol/contracts/series'
import { getToday } from '@sol/contracts/today'
import { newId } from '@sol/core/shared/ids'
import { appTest as test, type TestApp } from '../testing/test-app.ts'

const template = { title: 'Water the plants' }
type Person = { token: string }

const today = async (api: TestApp, person: Person) =>
  ((await api.call(getToday, {}, person)).body as { day: string }).day

const make = async (api: TestApp, person: Person) => {
  const body = { rule: 'FREQ=DAILY', firstDay: await today(api, person), template }
  return (await api.call(createSeries, { body }, person)).body as Series
}

describe('/series', () => {
  test('201, and Today shows its task', async ({ api, ada }) => {
    const made = await make(api, ada)
    expect((await api.call(getToday, {}, ada)).body).toMatchObject({
      open: [{ ...template, seriesId: made.id }],
    })
    expect(await api.call(listSeries, { query: {} }, ada)).toMatchObject({
      status: 200,
      body: { items: [made] },
    })
  })

  test('400 for rules that would never end, with a sentence, in no time', async ({ api, ada }) => {
    const firstDay = await today(api, ada)
    for (const rule of [
      'FREQ=SECONDLY',
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      `FREQ=${'A'.repeat(20_000)}`,
      '\u202eYLIAD=QERF',
    ]) {
      const began = performance.now()
      const refused = await api.callLoosely(createSeries, { body: { rule, firstDay, template } }, ada)
      expect(refused).toMatchObject({ status: 400, body: { issues: [{ path: ['rule'] }] } })
      expect(performance.now() - began).toBeLessThan(250)
    }
  })

  test('200 for a change, a day left out and the end; 412 for an old version', async ({ api, ada }) => {
    const { id, firstDay } = await make(api, ada)
    const changed = await api.call(updateSeries, { params: { id }, body: { time: '08:00' } }, ada)
    expect(changed).toMatchObject({ status: 200, body: { time: '08:00', version: 2 } })
    const stale = { ...ada, headers: { 'if-match': '"v1"' } }
    expect((await api.call(updateSeries, { params: { id }, body: {} }, stale)).status).toBe(412)
    const skipped = await api.call(skipOccurrence, { params: { id }, body: { day: firstDay } }, ada)
    expect(skipped).toMatchObject({ status: 200, body: { series: { skippedDays: [firstDay] } } })
    expect((await api.call(endSeries, { params: { id } }, ada)).status).toBe(200)
  })

  test('404 for a foreign one, 401 without a session, 409 for an id in use', async ({
    api,
    ada,
    stranger,
  }) => {
    const { id, firstDay } = await make(api, stranger)
    const input = { params: { id } }
    expect((await api.call(getSeries, input, ada)).status).toBe(404)
    expect((await api.call(updateSeries, { ...input, body: {} }, ada)).status).toBe(404)
    expect((await api.call(skipOccurrence, { ...input, body: { day: firstDay } }, ada)).status).toBe(404)
    expect((await api.call(endSeries, input, ada)).status).toBe(404)
    expect((await api.call(getSeries, input)).status).toBe(401)
    const body = { id, rule: 'FREQ=DAILY', firstDay, template }
    expect((await api.call(createSeries, { body }, stranger)).status).toBe(409)
    expect((await api.call(createSeries, { body: { ...body, id: newId() } }, ada)).status).toBe(201)
  })
})
