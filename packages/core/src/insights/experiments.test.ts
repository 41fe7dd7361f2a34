import { describe, expect } from 'vitest'
import type { Experiment } from '@sol/contracts/experiments'
import type { Db } from '@sol/db/client'
import * as checkins from '../checkins/checkins.service.ts'
import type { Actor } from '../shared/context.ts'
import { contextAt, ruleTest as test } from '../testing/context.ts'
import * as experiments from './experiments.service.ts'

const first = Date.UTC(2026, 2, 2)
const at = (day: number, hour: number) => new Date(first + day * 86_400_000 + hour * 3_600_000).toISOString()
const subject = 'a walk before work'

const begin = async (db: Db, actor: Actor, days: 28 | 56 = 28): Promise<string> => {
  const ctx = contextAt(db, at(0, 9))
  const { id } = await experiments.propose(ctx, actor, { subject, outcome: 'energy', days })
  await experiments.update(ctx, actor, { params: { id }, body: { act: 'start' } })
  return id
}

const read = async (db: Db, actor: Actor, day: number): Promise<Experiment | undefined> =>
  (await experiments.list(contextAt(db, at(day, 9)), actor)).items[0]

/** A day of it, with so many points more where the change was asked for. */
const liveDay = async (db: Db, actor: Actor, day: number, gain: number): Promise<boolean> => {
  const withChange = (await read(db, actor, day))?.today?.withChange ?? false
  const wobble = ((day * 13) % 11) - 5
  const energy = 50 + wobble + (withChange ? gain : 0)
  await checkins.log(contextAt(db, at(day, 12)), actor, { mood: 50, energy, focus: 50 })
  return withChange
}

const live = async (db: Db, actor: Actor, days: number, gain: number) => {
  const sides: boolean[] = []
  for (let day = 1; day <= days; day += 1) sides.push(await liveDay(db, actor, day, gain))
  return sides
}

describe('an experiment', () => {
  test('says nothing before its last day is over, then what the change did', async ({
    db,
    ada,
    stranger,
  }) => {
    await begin(db, ada)
    const sides = await live(db, ada, 28, 20)
    expect(sides.filter(Boolean)).toHaveLength(14)
    expect(await read(db, ada, 28)).toMatchObject({ state: 'running', result: null, today: { number: 28 } })
    const over = await read(db, ada, 29)
    expect(over).toMatchObject({ state: 'finished', today: null, endDay: '2026-03-30' })
    expect(over?.result).toMatchObject({ pairs: 14 })
    expect(over?.result?.effect).toBeGreaterThan(8)
    expect(over?.result?.chance).toBeGreaterThan(0.95)
    expect((await experiments.list(contextAt(db, at(29, 9)), stranger)).items).toEqual([])
  })

  test('of a change that does nothing finds next to nothing', async ({ db, ada }) => {
    await begin(db, ada)
    await live(db, ada, 28, 0)
    const result = (await read(db, ada, 29))?.result
    expect(Math.abs(result?.effect ?? 99)).toBeLessThan(3)
    expect(result?.low).toBeLessThan(0)
    expect(result?.high).toBeGreaterThan(0)
  })

  test('with too few days noted is left open', async ({ db, ada }) => {
    await begin(db, ada)
    await live(db, ada, 2, 20)
    expect((await read(db, ada, 29))?.result).toMatchObject({ effect: null, chance: null, pairs: 1 })
  })

  test('goes on to 56 days before its end, keeps the days that were, and never goes back', async ({
    db,
    ada,
  }) => {
    const id = await begin(db, ada)
    const before = await live(db, ada, 4, 0)
    const change = (day: number, days: 28 | 56) =>
      experiments.update(contextAt(db, at(day, 10)), ada, { params: { id }, body: { days } })
    expect(await change(4, 56)).toMatchObject({ days: 56, state: 'running', endDay: '2026-04-27' })
    for (let day = 1; day <= 4; day += 1)
      expect((await read(db, ada, day))?.today?.withChange).toBe(before[day - 1])
    await expect(change(5, 28)).rejects.toMatchObject({ code: 'validation_failed' })
    expect((await read(db, ada, 29))?.result).toBeNull()
    expect((await read(db, ada, 57))?.state).toBe('finished')
    await expect(change(57, 56)).rejects.toMatchObject({ code: 'validation_failed' })
  })
})
