import { describe, expect } from 'vitest'
import { AppError } from '../shared/app-error.ts'
import { contextAt, ruleTest as test } from '../testing/context.ts'
import * as factors from './factors.service.ts'

const noon = '2026-11-23T12:00:00.000Z'
const day = '2026-11-23'
const refused = expect.objectContaining({ code: 'validation_failed' }) as AppError
const sleep = (value: number | null) => ({ name: 'sleep', value })

describe('the factors of a day', () => {
  test('are set, changed and removed by name; those left out stay', async ({ db, ada }) => {
    const set = (at: string, given: { name: string; value: number | null }[]) =>
      factors.update(contextAt(db, at), ada, { params: { day }, body: { factors: given } })
    await set(noon, [sleep(7.5), { name: 'caffeine', value: 1 }])
    const later = '2026-11-23T13:00:00.000Z'
    const after = await set(later, [
      { name: 'caffeine', value: 2 },
      { name: 'Rain', value: 0 },
    ])
    expect(after).toEqual({
      day,
      factors: expect.arrayContaining([
        { name: 'sleep', value: 7.5, at: noon },
        { name: 'caffeine', value: 2, at: later },
        { name: 'Rain', value: 0, at: later },
      ]) as unknown,
    })
    expect((await set(later, [sleep(null)])).factors).toHaveLength(2)
    expect((await factors.read(contextAt(db, later), ada, '2026-11-22')).factors).toEqual([])
  })

  test('named twice in one breath take the last value', async ({ db, ada }) => {
    const body = { factors: [sleep(5), sleep(null), sleep(6)] }
    const after = await factors.update(contextAt(db, noon), ada, { params: { day }, body })
    expect(after.factors).toEqual([{ name: 'sleep', value: 6, at: noon }])
  })

  test('can be filled in for an earlier day, not for one that has not begun', async ({ db, ada }) => {
    const set = (at: string, given: string) =>
      factors.update(contextAt(db, at), ada, { params: { day: given }, body: { factors: [sleep(8)] } })
    expect((await set(noon, '2026-11-01')).factors).toHaveLength(1)
    await expect(set(noon, '2026-11-24')).rejects.toEqual(refused)
    // At three in the night it is the evening before.
    await expect(set('2026-11-24T03:00:00.000Z', '2026-11-24')).rejects.toEqual(refused)
    expect((await set('2026-11-24T05:00:00.000Z', '2026-11-24')).factors).toHaveLength(1)
  })

  test('are at most 40, and the day stays as it was', async ({ db, ada }) => {
    const many = (from: number) =>
      Array.from({ length: 40 }, (_, n) => ({ name: `Own ${from + n}`, value: 1 }))
    const set = (body: { factors: { name: string; value: number }[] }) =>
      factors.update(contextAt(db, noon), ada, { params: { day }, body })
    await set({ factors: many(0) })
    await expect(set({ factors: many(1) })).rejects.toEqual(refused)
    expect((await factors.read(contextAt(db, noon), ada, day)).factors).toHaveLength(40)
  })

  test("are the person's own", async ({ db, ada, stranger }) => {
    await factors.update(contextAt(db, noon), stranger, { params: { day }, body: { factors: [sleep(4)] } })
    const after = await factors.update(contextAt(db, noon), ada, {
      params: { day },
      body: { factors: [sleep(null)] },
    })
    expect(after.factors).toEqual([])
    expect((await factors.read(contextAt(db, noon), stranger, day)).factors).toHaveLength(1)
  })
})
