import { describe, expect } from 'vitest'
import type { Db } from '@sol/db/client'
import * as checkins from '../checkins/checkins.service.ts'
import type { Actor } from '../shared/context.ts'
import { contextAt, ruleTest as test } from '../testing/context.ts'
import * as shifts from './shifts.service.ts'

/** Without a change of the clocks: whoever notes once a day would seem to note at another hour. */
const first = Date.UTC(2026, 3, 6)
const at = (day: number, hour: number) => new Date(first + day * 86_400_000 + hour * 3_600_000).toISOString()
const dayText = (day: number) => at(day, 0).slice(0, 10)

/** Sixty days; from day 40 on the energy lies this much away. */
const live = async (db: Db, actor: Actor, moved: number) => {
  for (let day = 0; day < 60; day += 1) {
    const wobble = ((day * 13) % 11) - 5
    const energy = 55 + wobble + (day >= 40 ? moved : 0)
    await checkins.log(contextAt(db, at(day, 12)), actor, { mood: 50 - wobble, energy, focus: 50 })
  }
  return contextAt(db, at(60, 9))
}

describe('a shift', () => {
  test('is asked about until it is answered, and "no" is an answer', async ({ db, ada, stranger }) => {
    const ctx = await live(db, ada, -20)
    const { question, marked } = await shifts.list(ctx, ada)
    expect(question).toMatchObject({ outcome: 'energy', day: dayText(40), weeks: 3 })
    expect(question?.points).toBeLessThan(-15)
    expect(marked).toEqual([])
    expect((await shifts.list(ctx, stranger)).question).toBeNull()
    const answered = await shifts.mark(ctx, ada, { day: dayText(40), label: null })
    expect(answered).toEqual({ question: null, marked: [] })
    expect((await shifts.list(ctx, ada)).question).toBeNull()
  })

  test('that the person marked comes first, with what moved since, and can be removed', async ({
    db,
    ada,
    stranger,
  }) => {
    const ctx = await live(db, ada, -20)
    const { question, marked } = await shifts.mark(ctx, ada, { day: dayText(38), label: 'The new job' })
    expect(question).toBeNull()
    expect(marked).toMatchObject([
      { label: 'The new job', day: dayText(38), moved: [{ outcome: 'energy', before: 38, after: 22 }] },
    ])
    const id = marked[0]?.id ?? ''
    expect((await shifts.list(ctx, stranger)).marked).toEqual([])
    await expect(shifts.remove(ctx, stranger, id)).rejects.toMatchObject({ code: 'not_found' })
    await shifts.remove(ctx, ada, id)
    expect((await shifts.list(ctx, ada)).question).not.toBeNull()
  })

  test('that is none is not asked about; a day to come cannot be marked', async ({ db, ada }) => {
    const ctx = await live(db, ada, 0)
    expect((await shifts.list(ctx, ada)).question).toBeNull()
    const marked = shifts.mark(ctx, ada, { day: dayText(61), label: 'Later' })
    await expect(marked).rejects.toMatchObject({ code: 'validation_failed' })
  })
})
