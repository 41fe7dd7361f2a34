import { describe, expect } from 'vitest'
import type { Db } from '@sol/db/client'
import { checkins as checkinTable } from '@sol/db/schema/checkins'
import { insightStates } from '@sol/db/schema/insight-states'
import { eq } from 'drizzle-orm'
import * as checkins from '../checkins/checkins.service.ts'
import * as factors from '../factors/factors.service.ts'
import type { Actor } from '../shared/context.ts'
import { contextAt, ruleTest as test } from '../testing/context.ts'
import * as insights from './insights.service.ts'
import { latestForecast, refresh } from './refresh.ts'

const first = Date.UTC(2026, 2, 2)
const dayLength = 86_400_000
const at = (day: number, hour: number) => new Date(first + day * dayLength + hour * 3_600_000).toISOString()

/** Someone whose energy is high in the morning and low in the evening, plainly. */
const liveDay = async (db: Db, actor: Actor, day: number) => {
  for (const [hour, energy] of [
    [8, 80],
    [13, 55],
    [20, 25],
  ] as const) {
    const wobble = ((day * 13 + hour * 7) % 11) - 5
    const moment = at(day, hour)
    const ctx = contextAt(db, moment)
    await checkins.log(ctx, actor, { mood: 50 + wobble, energy: energy + wobble, focus: 45 - wobble })
    await refresh(contextAt(db, at(day, hour + 0.01)), actor)
  }
}

describe('the forecast', () => {
  test('is silent without notes, and for two weeks names no figure', async ({ db, ada }) => {
    expect(await insights.forecast(contextAt(db, at(0, 9)), ada)).toMatchObject({
      quiet: 'too-early',
      hours: [],
      noted: 0,
    })
    for (let day = 0; day < 5; day += 1) await liveDay(db, ada, day)
    const early = await insights.forecast(contextAt(db, at(5, 9)), ada)
    expect(early).toMatchObject({ quiet: 'too-early', hours: [], because: [], days: 5 })
    expect(early.hint?.third).toBeDefined()
  })

  test('speaks once it has been earned, and its record holds what was said beforehand only', async ({
    db,
    ada,
    stranger,
  }) => {
    for (let day = 0; day < 16; day += 1) await liveDay(db, ada, day)
    const ctx = contextAt(db, at(16, 9))
    const spoken = await insights.forecast(ctx, ada)
    expect(spoken.quiet).toBeNull()
    expect(spoken.hours.length).toBeGreaterThan(8)
    expect(spoken.hours.at(-2)?.energy?.third).toBe('lower')
    // White noise earns no voice.
    expect(spoken.hours[0]?.mood).toBeNull()
    const record = await insights.trackRecord(ctx, ada)
    const energy = record.outcomes.find(({ outcome }) => outcome === 'energy')
    expect(energy?.scored).toBe(16 * 3 - 1)
    expect(energy?.betterThanUsual).toBe('yes')
    for (const { madeAt, forAt } of record.latest) expect(madeAt < forAt).toBe(true)
    expect((await insights.trackRecord(ctx, stranger)).latest).toEqual([])
  })

  test('never counts what was filled in for a moment before any forecast, nor one that knew the check-in', async ({
    db,
    ada,
  }) => {
    await liveDay(db, ada, 0)
    const ctx = contextAt(db, at(1, 9))
    await checkins.log(ctx, ada, { mood: 1, energy: 2, focus: 3, at: at(0, 5) })
    await refresh(ctx, ada)
    const [moved] = await db.select().from(checkinTable).where(eq(checkinTable.userId, ada.userId)).limit(1)
    const before = await insights.trackRecord(ctx, ada)
    expect(before.outcomes[0]?.scored).toBe(2)
    // A check-in that moves to after the forecast that learned from it meets none.
    const params = { id: moved?.id ?? '' }
    await checkins.update(ctx, ada, { params, body: { at: at(0, 9) }, ifMatch: undefined })
    const after = await insights.trackRecord(contextAt(db, at(1, 9.1)), ada)
    expect(after.latest.filter(({ forAt }) => forAt === at(0, 9))).toEqual([])
  })

  test('is the same whether it goes on from a checkpoint or learns all anew, also after late and deleted notes', async ({
    db,
    ada,
  }) => {
    for (let day = 0; day < 12; day += 1) await liveDay(db, ada, day)
    const now = contextAt(db, at(12, 9))
    await checkins.log(now, ada, { mood: 9, energy: 9, focus: 9, at: at(2, 10) })
    await factors.update(now, ada, {
      params: { day: '2026-03-05' },
      body: { factors: [{ name: 'sleep', value: 4 }] },
    })
    const [gone] = await db.select().from(checkinTable).where(eq(checkinTable.userId, ada.userId)).limit(1)
    await checkins.remove(now, ada, { id: gone?.id ?? '', ifMatch: undefined })
    const goneOn = await refresh(now, ada)
    await db.delete(insightStates).where(eq(insightStates.userId, ada.userId))
    expect((await refresh(now, ada)).outlook).toEqual(goneOn.outlook)
    expect((await latestForecast(now, ada))?.madeAt.toISOString()).toBe(at(12, 9))
  })
})

describe('links', () => {
  test('that are not there are a result, looked for once a week', async ({ db, ada }) => {
    for (let day = 0; day < 20; day += 1) {
      await liveDay(db, ada, day)
      const sleep = { name: 'sleep', value: 6 + ((day * 5) % 4) }
      await factors.update(contextAt(db, at(day, 21)), ada, {
        params: { day: at(day, 0).slice(0, 10) },
        body: { factors: [sleep] },
      })
    }
    const found = await insights.links(contextAt(db, at(20, 9)), ada)
    expect(found.tests).toBeGreaterThan(0)
    expect(found.links).toEqual([])
    const looked = found.lookedOn
    expect((await insights.links(contextAt(db, at(20, 21)), ada)).lookedOn).toBe(looked)
  })
})
