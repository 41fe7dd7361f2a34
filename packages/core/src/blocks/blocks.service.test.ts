import fc from 'fast-check'
import { eq } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import { blocks as table } from '@sol/db/schema/blocks'
import { users } from '@sol/db/schema/users'
import type { Actor, Ctx } from '../shared/context.ts'
import { newId } from '../shared/ids.ts'
import * as changes from '../tasks/changes.service.ts'
import { purgeTasks } from '../tasks/tasks.jobs.ts'
import * as tasks from '../tasks/tasks.service.ts'
import { contextAt, ruleTest as test } from '../testing/context.ts'
import { purgeBlocks } from './blocks.jobs.ts'
import * as blocks from './blocks.service.ts'

const noon = '2026-11-23T12:00:00.000Z'
const monthOn = '2026-12-23T12:00:00.000Z'
const refusal = (code: string) => expect.objectContaining({ code }) as Error
const at = (time: string) => `2026-11-24T${time}:00.000Z`
const nineToTen = { startAt: at('09:00'), endAt: at('10:00') }
const wholeDay = { from: at('00:00'), to: '2026-11-25T00:00:00.000Z' }

type Body = Parameters<typeof blocks.update>[2]['body']
const patch = (ctx: Ctx, actor: Actor, id: string, body: Body) =>
  blocks.update(ctx, actor, { params: { id }, body, ifMatch: undefined })
const remove = (ctx: Ctx, actor: Actor, id: string) => blocks.remove(ctx, actor, { id, ifMatch: undefined })

describe('a block', () => {
  test('is called as its task is, or by its own title, and needs one of the two', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const task = await tasks.create(ctx, ada, { title: 'Write the letter' })
    const made = await blocks.create(ctx, ada, { ...nineToTen, taskId: task.id })
    expect(made).toMatchObject({ title: 'Write the letter', ownTitle: null, kind: 'focus', flexible: true })
    expect(await patch(ctx, ada, made.id, { title: 'Letter' })).toMatchObject({ title: 'Letter' })
    await expect(blocks.create(ctx, ada, nineToTen)).rejects.toEqual(refusal('validation_failed'))
    const free = await blocks.create(ctx, ada, { ...nineToTen, title: 'Walk', kind: 'rest' })
    await expect(patch(ctx, ada, free.id, { title: null })).rejects.toEqual(refusal('validation_failed'))
  })

  test('keeps the title of a task that it lets go of', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const task = await tasks.create(ctx, ada, { title: 'Write' })
    const { id } = await blocks.create(ctx, ada, { ...nineToTen, taskId: task.id })
    expect(await patch(ctx, ada, id, { taskId: null })).toMatchObject({ taskId: null, ownTitle: 'Write' })
  })

  test('lasts 5 minutes to 24 hours, within this century', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const refused = [
      { startAt: at('09:00'), endAt: at('09:04') },
      { startAt: at('10:00'), endAt: at('09:00') },
      { startAt: at('09:00'), endAt: '2026-11-25T09:01:00.000Z' },
      { startAt: '1999-12-31T09:00:00Z', endAt: '1999-12-31T10:00:00Z' },
      { startAt: '2100-01-01T09:00:00Z', endAt: '2100-01-01T10:00:00Z' },
    ]
    for (const span of refused)
      await expect(blocks.create(ctx, ada, { ...span, title: 'x' })).rejects.toEqual(
        refusal('validation_failed'),
      )
    const { id } = await blocks.create(ctx, ada, { ...nineToTen, title: 'x' })
    await expect(patch(ctx, ada, id, { startAt: at('09:58') })).rejects.toEqual(refusal('validation_failed'))
  })

  test('may overlap another one; a list holds what touches its range, and refuses more than 62 days', async ({
    db,
    ada,
  }) => {
    const ctx = contextAt(db, noon)
    const make = (title: string, startAt: string, endAt: string) =>
      blocks.create(ctx, ada, { title, startAt, endAt })
    await make('Night', '2026-11-23T23:00:00Z', at('00:30'))
    await make('Second', at('09:30'), at('10:30'))
    await make('First', at('09:00'), at('10:00'))
    await make('Before', '2026-11-23T22:00:00Z', at('00:00'))
    await make('After', '2026-11-25T00:00:00Z', '2026-11-25T01:00:00Z')
    const { items, more } = await blocks.list(ctx, ada, wholeDay)
    expect(items.map(({ title }) => title)).toEqual(['Night', 'First', 'Second'])
    expect(more).toBe(false)
    const tooWide = { from: at('00:00'), to: '2027-02-01T00:00:00.000Z' }
    await expect(async () => blocks.list(ctx, ada, tooWide)).rejects.toEqual(refusal('validation_failed'))
    await expect(async () => blocks.list(ctx, ada, { from: wholeDay.to, to: wholeDay.from })).rejects.toEqual(
      refusal('validation_failed'),
    )
  })

  test('belongs to instants: it stays where it is when the person travels', async ({ db, ada }) => {
    const made = await blocks.create(contextAt(db, noon), ada, { ...nineToTen, title: 'Call' })
    await db.update(users).set({ timeZone: 'America/New_York' }).where(eq(users.id, ada.userId))
    const abroad = { ...ada, timeZone: 'America/New_York' }
    expect(await blocks.get(contextAt(db, noon), abroad, made.id)).toMatchObject(nineToTen)
  })

  test('is tied to the version that a change is based on', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const { id } = await blocks.create(ctx, ada, { ...nineToTen, title: 'x' })
    expect(await patch(ctx, ada, id, { done: true })).toMatchObject({ doneAt: noon, version: 2 })
    const stale = blocks.update(ctx, ada, { params: { id }, body: { kind: 'rest' }, ifMatch: 1 })
    await expect(stale).rejects.toEqual(refusal('version_mismatch'))
    await expect(blocks.remove(ctx, ada, { id, ifMatch: 1 })).rejects.toEqual(refusal('version_mismatch'))
  })
})

describe('another person', () => {
  test('neither sees nor changes a block, nor ties one to a task of somebody else', async ({
    db,
    ada,
    stranger,
  }) => {
    const ctx = contextAt(db, noon)
    const task = await tasks.create(ctx, ada, { title: 'Mine' })
    const { id, changeId } = await blocks.create(ctx, ada, { ...nineToTen, taskId: task.id })
    const foreign = await blocks.create(ctx, stranger, { ...nineToTen, title: 'Theirs' })
    const missing = refusal('not_found')
    await expect(blocks.get(ctx, stranger, id)).rejects.toEqual(missing)
    await expect(patch(ctx, stranger, id, { done: true })).rejects.toEqual(missing)
    await expect(remove(ctx, stranger, id)).rejects.toEqual(missing)
    await expect(changes.undo(ctx, stranger, changeId)).rejects.toEqual(missing)
    const tied = blocks.create(ctx, stranger, { ...nineToTen, taskId: task.id })
    await expect(tied).rejects.toEqual(missing)
    await expect(patch(ctx, stranger, foreign.id, { taskId: task.id })).rejects.toEqual(missing)
    expect((await blocks.list(ctx, stranger, wholeDay)).items.map(({ title }) => title)).toEqual(['Theirs'])
    expect(await blocks.get(ctx, ada, id)).toMatchObject({ version: 1, doneAt: null })
  })

  test('may use the same id for a block of their own; one person may not use it twice', async ({
    db,
    ada,
    stranger,
  }) => {
    const ctx = contextAt(db, noon)
    const body = { ...nineToTen, id: newId(), title: 'x' }
    await blocks.create(ctx, ada, body)
    await blocks.create(ctx, stranger, body)
    await expect(blocks.create(ctx, ada, body)).rejects.toEqual(refusal('id_taken'))
  })
})

describe('undo', () => {
  test('takes back a creation, a move, a deletion, and itself', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const made = await blocks.create(ctx, ada, { ...nineToTen, title: 'x' })
    const moved = await patch(ctx, ada, made.id, { startAt: at('14:00'), endAt: at('15:00') })
    const back = await changes.undo(ctx, ada, moved.changeId)
    expect(back).toMatchObject({ tasks: [], blocks: [nineToTen], blocksStayed: [] })
    expect((await changes.undo(ctx, ada, back.changeId ?? '')).blocks).toMatchObject([
      { startAt: at('14:00') },
    ])
    const gone = await remove(ctx, ada, made.id)
    await expect(blocks.get(ctx, ada, made.id)).rejects.toEqual(refusal('not_found'))
    await changes.undo(ctx, ada, gone.changeId)
    expect(await blocks.get(ctx, ada, made.id)).toMatchObject({ deletedAt: null })
    await changes.undo(ctx, ada, made.changeId)
    expect((await blocks.list(ctx, ada, wholeDay)).items).toEqual([])
  })

  test('leaves what was changed since, and never a block that runs backwards', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const { id } = await blocks.create(ctx, ada, { ...nineToTen, title: 'x' })
    const longer = await patch(ctx, ada, id, { endAt: at('12:00'), kind: 'work' })
    await patch(ctx, ada, id, { startAt: at('11:00') })
    expect(await changes.undo(ctx, ada, longer.changeId)).toMatchObject({
      blocks: [{ startAt: at('11:00'), endAt: at('12:00'), kind: 'focus' }],
      blocksStayed: [{ blockId: id, fields: ['endAt'] }],
    })
  })
})

describe('a task that is deleted', () => {
  test('leaves its blocks where they are, by name; restored it is tied to them again', async ({
    db,
    ada,
  }) => {
    const ctx = contextAt(db, noon)
    const task = await tasks.create(ctx, ada, { title: 'Write' })
    const { id } = await blocks.create(ctx, ada, { ...nineToTen, taskId: task.id })
    await tasks.remove(ctx, ada, { id: task.id, ifMatch: undefined })
    expect(await blocks.get(ctx, ada, id)).toMatchObject({ taskId: null, title: 'Write', ...nineToTen })
    await tasks.restore(ctx, ada, task.id)
    expect(await blocks.get(ctx, ada, id)).toMatchObject({ taskId: task.id })
  })

  test('and goes for good leaves its title; undo cannot tie it again', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const task = await tasks.create(ctx, ada, { title: 'Write' })
    const { id } = await blocks.create(ctx, ada, { ...nineToTen, taskId: task.id })
    const named = await patch(contextAt(db, monthOn), ada, id, { title: 'Letter' })
    const freed = await patch(contextAt(db, monthOn), ada, id, { taskId: null })
    await tasks.remove(ctx, ada, { id: task.id, ifMatch: undefined })
    await purgeTasks.run(contextAt(db, monthOn), {})
    const late = contextAt(db, monthOn)
    expect(await changes.undo(late, ada, freed.changeId)).toMatchObject({ blocks: [{ title: 'Letter' }] })
    expect(await changes.undo(late, ada, named.changeId)).toMatchObject({ blocks: [{ title: 'Letter' }] })
  })
})

test('what was in the trash for 30 days goes for good, with its changes', async ({ db, ada }) => {
  const ctx = contextAt(db, noon)
  const gone = await blocks.create(ctx, ada, { ...nineToTen, title: 'Gone' })
  await blocks.create(ctx, ada, { ...nineToTen, title: 'Kept' })
  await remove(ctx, ada, gone.id)
  await purgeBlocks.run(contextAt(db, monthOn), {})
  expect((await db.select({ title: table.title }).from(table)).map(({ title }) => title)).toEqual(['Kept'])
  await expect(changes.undo(contextAt(db, monthOn), ada, gone.changeId)).rejects.toEqual(refusal('not_found'))
})

const quarter = 15 * 60_000
const change: fc.Arbitrary<Body> = fc
  .record(
    {
      steps: fc.integer({ min: -96, max: 96 }),
      length: fc.integer({ min: 1, max: 96 }),
      kind: fc.constantFrom('focus' as const, 'work' as const, 'rest' as const),
      flexible: fc.boolean(),
      done: fc.boolean(),
      title: fc.constantFrom('One', 'Two'),
    },
    { requiredKeys: ['steps', 'length'] },
  )
  .map(({ steps, length, ...fields }) => {
    const start = Date.parse(nineToTen.startAt) + steps * quarter
    const end = start + length * quarter
    return { ...fields, startAt: new Date(start).toISOString(), endAt: new Date(end).toISOString() }
  })

test('nothing that is done to a block changes its task; taken back in reverse the block is as it was', async ({
  db,
  ada,
}) => {
  const ctx = contextAt(db, noon)
  const task = await tasks.create(ctx, ada, { title: 'Write', estimateMinutes: 60, plannedDay: '2026-11-24' })
  const property = fc.asyncProperty(
    fc.array(change, { maxLength: 6 }),
    fc.boolean(),
    async (bodies, trash) => {
      const first = await blocks.create(ctx, ada, { ...nineToTen, taskId: task.id })
      const made: string[] = []
      for (const body of bodies) made.push((await patch(ctx, ada, first.id, body)).changeId)
      if (trash) made.push((await remove(ctx, ada, first.id)).changeId)
      expect(await tasks.get(ctx, ada, task.id)).toEqual(task)
      for (const id of [...new Set(made)].reverse().filter((id) => id !== first.changeId))
        expect((await changes.undo(ctx, ada, id)).blocksStayed).toEqual([])
      const { version: _v, changeId: _c, ...last } = await blocks.get(ctx, ada, first.id)
      expect(last).toEqual((({ version: _v, changeId: _c, ...rest }) => rest)(first))
      expect(await tasks.get(ctx, ada, task.id)).toEqual(task)
    },
  )
  await fc.assert(property, { numRuns: 30 })
}, 60_000)
