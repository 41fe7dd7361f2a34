import { and, asc, eq, isNull } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import { focusSessions } from '@sol/db/schema/focus-sessions'
import { tasks as taskTable } from '@sol/db/schema/tasks'
import { users } from '@sol/db/schema/users'
import type { Db } from '@sol/db/client'
import type { Actor } from '../shared/context.ts'
import { solarDayOf } from '../shared/solar-day.ts'
import { newId } from '../shared/ids.ts'
import * as tasks from '../tasks/tasks.service.ts'
import { undo } from '../tasks/changes.service.ts'
import { contextAt, ruleTest as test } from '../testing/context.ts'
import { copyId } from './copies.ts'
import { makeDue } from './make.ts'
import { makeSeries } from './series.jobs.ts'
import * as series from './series.service.ts'

const at = (day: string) => `${day}T12:00:00.000Z`
const template = { title: 'Water the plants' }

const copiesOf = (db: Db, actor: Actor) =>
  db
    .select()
    .from(taskTable)
    .where(and(eq(taskTable.userId, actor.userId), isNull(taskTable.deletedAt)))
    .orderBy(asc(taskTable.occurrenceDay))

const daysOf = async (db: Db, actor: Actor) =>
  (await copiesOf(db, actor)).map(({ occurrenceDay, status }) =>
    status === 'open' ? occurrenceDay : `${occurrenceDay ?? ''} done`,
  )

const look = (db: Db, actor: Actor, day: string) => makeDue(contextAt(db, at(day)), actor, day)

const daily = (db: Db, actor: Actor, firstDay = '2026-11-23') =>
  series.create(contextAt(db, at(firstDay)), actor, { rule: 'FREQ=DAILY', firstDay, template })

const change = (
  db: Db,
  actor: Actor,
  day: string,
  id: string,
  body: Parameters<typeof tasks.update>[2]['body'],
) => tasks.update(contextAt(db, at(day)), actor, { params: { id }, body, ifMatch: undefined })

describe('a series', () => {
  test('makes the task of today at once, with what it begins with', async ({ db, ada }) => {
    const made = await series.create(contextAt(db, at('2026-11-23')), ada, {
      rule: 'freq=daily',
      firstDay: '2026-11-23',
      time: '08:00',
      template: { ...template, tags: ['home'], steps: [{ title: 'Fill the can' }] },
    })
    expect(made).toMatchObject({ rule: 'FREQ=DAILY', keepsMissed: false, nextDay: '2026-11-24', version: 1 })
    const [copy] = await copiesOf(db, ada)
    expect(copy).toMatchObject({
      id: copyId(made.id, '2026-11-23'),
      title: 'Water the plants',
      tags: ['home'],
      steps: [{ title: 'Fill the can', doneAt: null }],
      plannedDay: '2026-11-23',
      plannedTime: '08:00',
      occurrenceDay: '2026-11-23',
    })
  })

  test('that begins later makes nothing yet', async ({ db, ada }) => {
    const { nextDay } = await series.create(contextAt(db, at('2026-11-23')), ada, {
      rule: 'FREQ=WEEKLY;BYDAY=MO',
      firstDay: '2026-11-24',
      template,
    })
    expect([nextDay, await daysOf(db, ada)]).toEqual(['2026-11-30', []])
  })

  test('refuses a rule that nothing can follow, and says why', async ({ db, ada }) => {
    const ctx = contextAt(db, at('2026-11-23'))
    const create = (rule: string, basis?: 'completion', firstDay = '2026-11-23') =>
      series.create(ctx, ada, { rule, firstDay, template, ...(basis && { basis }) })
    for (const refused of [
      create('FREQ=HOURLY'),
      create('FREQ=MONTHLY;BYMONTHDAY=15;BYDAY=FR;BYSETPOS=5'),
      create('FREQ=WEEKLY;BYDAY=MO', 'completion'),
      create('FREQ=DAILY', undefined, '1900-01-01'),
      create('FREQ=DAILY', undefined, '2999-01-01'),
      create('FREQ=DAILY;UNTIL=20261122'),
    ])
      await expect(refused).rejects.toMatchObject({ code: 'validation_failed' })
  })

  test("is nobody else's", async ({ db, ada, stranger }) => {
    const { id } = await daily(db, stranger)
    const ctx = contextAt(db, at('2026-11-23'))
    const missing = { code: 'not_found' }
    await expect(series.get(ctx, ada, id)).rejects.toMatchObject(missing)
    await expect(series.end(ctx, ada, id)).rejects.toMatchObject(missing)
    await expect(
      series.skip(ctx, ada, { params: { id }, body: { day: '2026-11-24' } }),
    ).rejects.toMatchObject(missing)
    await expect(
      series.update(ctx, ada, { params: { id }, body: {}, ifMatch: undefined }),
    ).rejects.toMatchObject(missing)
    expect((await series.list(ctx, ada, { limit: 50 })).items).toEqual([])
    const theirs = {
      rule: 'FREQ=DAILY',
      firstDay: '2026-11-23',
      template: { ...template, projectId: newId() },
    }
    await expect(series.create(ctx, ada, theirs)).rejects.toMatchObject(missing)
  })
})

describe('after days away', () => {
  test('of a daily thing there is one, of a weekly one, and every bill', async ({ db, ada }) => {
    await daily(db, ada, '2026-10-24')
    const ctx = contextAt(db, at('2026-10-24'))
    await series.create(ctx, ada, {
      rule: 'FREQ=WEEKLY;BYDAY=MO',
      firstDay: '2026-10-24',
      template: { title: 'Bins' },
    })
    await series.create(ctx, ada, {
      rule: 'FREQ=MONTHLY;BYMONTHDAY=1,15',
      firstDay: '2026-10-24',
      template: { title: 'Rent' },
    })
    await look(db, ada, '2026-11-23')
    const made = (await copiesOf(db, ada)).map(
      ({ title, occurrenceDay }) => `${title} ${occurrenceDay ?? ''}`,
    )
    expect(made.sort()).toEqual([
      'Bins 2026-11-23',
      'Rent 2026-11-01',
      'Rent 2026-11-15',
      'Water the plants 2026-11-23',
    ])
  })

  test('what was done, changed or focused on is kept', async ({ db, ada }) => {
    const { id } = await daily(db, ada)
    const copy = (day: string) => copyId(id, day)
    for (const day of ['2026-11-24', '2026-11-25', '2026-11-26']) {
      await change(db, ada, day, copy(`2026-11-2${Number(day.at(-1)) - 1}`), {
        ...(day === '2026-11-24' ? { status: 'done' } : {}),
        ...(day === '2026-11-25' ? { notes: 'Half of them' } : {}),
      })
      if (day === '2026-11-26')
        await db.insert(focusSessions).values({
          userId: ada.userId,
          id: newId(),
          taskId: copy('2026-11-25'),
          mode: 'flow',
          startedAt: new Date(at(day)),
        })
      await look(db, ada, day)
    }
    await look(db, ada, '2026-11-28')
    expect(await daysOf(db, ada)).toEqual(['2026-11-23 done', '2026-11-24', '2026-11-25', '2026-11-28'])
  })

  test('what was only put off day after day is still one', async ({ db, ada }) => {
    const { id } = await daily(db, ada)
    await change(db, ada, '2026-11-23', copyId(id, '2026-11-23'), { plannedDay: '2026-11-24' })
    await look(db, ada, '2026-11-24')
    expect(await daysOf(db, ada)).toEqual(['2026-11-24'])
  })

  test('what was put on a later day waits there', async ({ db, ada }) => {
    const { id } = await daily(db, ada)
    await change(db, ada, '2026-11-23', copyId(id, '2026-11-23'), { plannedDay: '2026-11-28' })
    await look(db, ada, '2026-11-24')
    expect(await daysOf(db, ada)).toEqual(['2026-11-23', '2026-11-24'])
  })

  test('what is in the trash is not made again', async ({ db, ada }) => {
    const { id } = await daily(db, ada)
    await tasks.remove(contextAt(db, at('2026-11-23')), ada, {
      id: copyId(id, '2026-11-23'),
      ifMatch: undefined,
    })
    await look(db, ada, '2026-11-23')
    expect(await daysOf(db, ada)).toEqual([])
  })

  test('looking often, and the job beside it, make it once', async ({ db, ada }) => {
    await daily(db, ada)
    const day = '2026-11-24'
    await look(db, ada, day)
    await makeSeries.run(contextAt(db, at(day)), {})
    await look(db, ada, day)
    expect(await daysOf(db, ada)).toEqual([day])
  })

  test('the job makes it for who does not look, on the day of their own wall', async ({
    db,
    ada,
    stranger,
  }) => {
    await daily(db, ada)
    await db.update(users).set({ timeZone: 'Pacific/Auckland' }).where(eq(users.id, stranger.userId))
    await daily(db, { ...stranger, timeZone: 'Pacific/Auckland' }, '2026-11-23')
    await makeSeries.run(contextAt(db, '2026-11-23T20:00:00Z'), {})
    expect(await daysOf(db, ada)).toEqual(['2026-11-23'])
    expect(await daysOf(db, stranger)).toEqual(['2026-11-24'])
  })
})

describe('one day of it', () => {
  test('can be left out before it comes', async ({ db, ada }) => {
    const { id } = await daily(db, ada)
    const ctx = contextAt(db, at('2026-11-23'))
    const { series: left, changeId } = await series.skip(ctx, ada, {
      params: { id },
      body: { day: '2026-11-24' },
    })
    expect([left.skippedDays, left.nextDay, changeId]).toEqual([['2026-11-24'], '2026-11-25', null])
    await look(db, ada, '2026-11-24')
    expect(await daysOf(db, ada)).toEqual(['2026-11-23'])
  })

  test('that is there goes to the trash, and undo takes it back', async ({ db, ada }) => {
    const { id } = await daily(db, ada)
    const ctx = contextAt(db, at('2026-11-23'))
    const { changeId } = await series.skip(ctx, ada, { params: { id }, body: { day: '2026-11-23' } })
    expect(await daysOf(db, ada)).toEqual([])
    await undo(ctx, ada, changeId ?? '')
    expect(await daysOf(db, ada)).toEqual(['2026-11-23'])
  })

  test('that is not a day of it is refused', async ({ db, ada }) => {
    const ctx = contextAt(db, at('2026-11-23'))
    const { id } = await series.create(ctx, ada, { rule: 'FREQ=WEEKLY', firstDay: '2026-11-23', template })
    const skipped = series.skip(ctx, ada, { params: { id }, body: { day: '2026-11-24' } })
    await expect(skipped).rejects.toMatchObject({ code: 'validation_failed' })
  })
})

describe('a change of it', () => {
  const update = (
    db: Db,
    actor: Actor,
    day: string,
    id: string,
    body: Parameters<typeof series.update>[2]['body'],
  ) => series.update(contextAt(db, at(day)), actor, { params: { id }, body, ifMatch: undefined })

  test('reaches what nobody worked on, and not the rest', async ({ db, ada }) => {
    const ctx = contextAt(db, at('2026-11-01'))
    const { id } = await series.create(ctx, ada, {
      rule: 'FREQ=MONTHLY;BYMONTHDAY=1,15',
      firstDay: '2026-11-01',
      template: { title: 'Rent' },
    })
    await look(db, ada, '2026-11-15')
    await change(db, ada, '2026-11-15', copyId(id, '2026-11-01'), { title: 'Rent, by hand' })
    await update(db, ada, '2026-11-15', id, { template: { title: 'Rent and heat' }, time: '09:00' })
    expect((await copiesOf(db, ada)).map(({ title, plannedTime }) => [title, plannedTime])).toEqual([
      ['Rent, by hand', null],
      ['Rent and heat', '09:00'],
    ])
  })

  test('of the rule counts from now on', async ({ db, ada }) => {
    const { id } = await daily(db, ada)
    const next = await update(db, ada, '2026-11-24', id, { rule: 'FREQ=WEEKLY;BYDAY=FR' })
    expect([next.nextDay, next.version]).toEqual(['2026-11-27', 2])
    await look(db, ada, '2026-11-27')
    expect(await daysOf(db, ada)).toEqual(['2026-11-27'])
  })

  test('on an older version is refused', async ({ db, ada }) => {
    const { id } = await daily(db, ada)
    await update(db, ada, '2026-11-23', id, { time: '07:00' })
    const stale = series.update(contextAt(db, at('2026-11-23')), ada, {
      params: { id },
      body: {},
      ifMatch: 1,
    })
    await expect(stale).rejects.toMatchObject({ code: 'version_mismatch' })
  })

  test('that ends it makes nothing new, keeps what is open, and can be taken back', async ({ db, ada }) => {
    const { id } = await daily(db, ada)
    const ended = await series.end(contextAt(db, at('2026-11-23')), ada, id)
    expect([ended.nextDay, ended.endedAt]).toEqual([null, at('2026-11-23')])
    await look(db, ada, '2026-11-25')
    expect(await daysOf(db, ada)).toEqual(['2026-11-23'])
    await update(db, ada, '2026-11-26', id, { ended: false })
    expect(await daysOf(db, ada)).toEqual(['2026-11-26'])
  })
})

describe('after completion', () => {
  test('the next comes so long after the last was finished, and only one is open', async ({ db, ada }) => {
    const { id } = await series.create(contextAt(db, at('2026-11-23')), ada, {
      rule: 'FREQ=DAILY;INTERVAL=3',
      firstDay: '2026-11-23',
      basis: 'completion',
      template,
    })
    await look(db, ada, '2026-11-29')
    expect(await daysOf(db, ada)).toEqual(['2026-11-23'])
    await change(db, ada, '2026-11-29', copyId(id, '2026-11-23'), { status: 'done' })
    await look(db, ada, '2026-12-01')
    expect(await daysOf(db, ada)).toEqual(['2026-11-23 done'])
    await look(db, ada, '2026-12-04')
    expect(await daysOf(db, ada)).toEqual(['2026-11-23 done', '2026-12-02'])
  })
})

describe('on every wall', () => {
  for (const timeZone of ['UTC', 'America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Auckland'])
    test(`each solar day has its own, over both clock changes: ${timeZone}`, async ({ db, ada }) => {
      const person = { ...ada, timeZone }
      const made = new Set<string>()
      for (const [from, days] of [
        ['2026-03-06', 30],
        ['2026-09-24', 45],
      ] as const) {
        const start = Date.parse(`${from}T00:00:00Z`)
        const first = solarDayOf(new Date(start), timeZone)
        const { id } = await series.create(contextAt(db, new Date(start).toISOString()), person, {
          rule: 'FREQ=DAILY',
          firstDay: first,
          template,
        })
        const seen = new Set<string>()
        for (let hour = 0; hour < days * 24; hour += 7) {
          const now = new Date(start + hour * 3_600_000)
          const today = solarDayOf(now, timeZone)
          await makeDue({ ...contextAt(db, now.toISOString()) }, person, today)
          seen.add(today)
        }
        const open = (await copiesOf(db, ada)).filter((copy) => copy.seriesId === id)
        expect(open.map(({ occurrenceDay }) => occurrenceDay)).toEqual([[...seen].at(-1)])
        expect(seen.size).toBeGreaterThanOrEqual(days)
        for (const day of seen) made.add(day)
      }
    })

  test('a journey to the west does not make a day twice, to the east leaves none out', async ({
    db,
    ada,
  }) => {
    const { id } = await series.create(
      contextAt(db, '2026-11-23T21:00:00Z'),
      { ...ada, timeZone: 'Pacific/Auckland' },
      {
        rule: 'FREQ=DAILY',
        firstDay: '2026-11-24',
        template,
      },
    )
    await change(db, ada, '2026-11-23', copyId(id, '2026-11-24'), { status: 'done' })
    await makeDue(contextAt(db, '2026-11-23T22:00:00Z'), ada, '2026-11-23')
    await makeDue(contextAt(db, '2026-11-24T12:00:00Z'), ada, '2026-11-24')
    await makeDue(contextAt(db, '2026-11-25T12:00:00Z'), ada, '2026-11-25')
    expect(await daysOf(db, ada)).toEqual(['2026-11-24 done', '2026-11-25'])
  })
})
