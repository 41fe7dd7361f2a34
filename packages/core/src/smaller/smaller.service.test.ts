import { eq } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import { users } from '@sol/db/schema/users'
import type { Db } from '@sol/db/client'
import type { Actor } from '../shared/context.ts'
import { newId } from '../shared/ids.ts'
import * as changes from '../tasks/changes.service.ts'
import * as steps from '../tasks/steps.service.ts'
import * as tasks from '../tasks/tasks.service.ts'
import { contextAt, ruleTest as test } from '../testing/context.ts'
import { makeItSmaller } from './smaller.service.ts'

const noon = '2026-11-25T12:00:00.000Z'
const refusal = (code: string) => expect.objectContaining({ code }) as Error

const wish = (db: Db, actor: Actor, settings: Record<string, unknown>) =>
  db.update(users).set({ settings }).where(eq(users.id, actor.userId))

const press = (db: Db, actor: Actor, id: string, stepId?: string) =>
  makeItSmaller(contextAt(db, noon), actor, { params: { id }, body: stepId === undefined ? {} : { stepId } })

const titlesOf = ({ task }: Awaited<ReturnType<typeof press>>) => task.steps.map(({ title }) => title)

describe('one press', () => {
  test('on a task gives one step, and the next presses split it until it is as small as it gets', async ({
    db,
    ada,
  }) => {
    const { id } = await tasks.create(contextAt(db, noon), ada, { title: 'Write tax report' })
    const first = await press(db, ada, id)
    expect(first).toMatchObject({ isNew: true, stepId: first.task.steps[0]?.id })
    expect(first.task.steps).toMatchObject([
      { title: 'Open the document for “tax report” and type one bad sentence', estimateMinutes: 5 },
    ])
    await press(db, ada, id)
    await press(db, ada, id)
    const last = await press(db, ada, id)
    expect(last.task.steps.map(({ estimateMinutes }) => estimateMinutes)).toEqual([1, 2, 3, 5])
    const end = await press(db, ada, id)
    expect(end).toEqual({ task: last.task, stepId: last.stepId, isNew: false })
  })

  test('on a step puts the smaller one before it, and undo removes it', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const [one, two] = [newId(), newId()]
    const { id } = await tasks.create(ctx, ada, {
      title: 'Move to Leipzig',
      steps: [
        { id: one, title: 'Call the landlord' },
        { id: two, title: 'Pack the books', estimateMinutes: 60 },
      ],
    })
    const smaller = await press(db, ada, id, two)
    expect(titlesOf(smaller)).toEqual([
      'Call the landlord',
      'Write down ten things that “books” needs',
      'Pack the books',
    ])
    await changes.undo(ctx, ada, smaller.task.changeId ?? '')
    expect((await tasks.get(ctx, ada, id)).steps.map((step) => step.id)).toEqual([one, two])
  })

  test('after a step that is done leads on, in the language of the person', async ({ db, ada }) => {
    await wish(db, ada, { language: 'de' })
    const ctx = contextAt(db, noon)
    const { id } = await tasks.create(ctx, ada, { title: 'Küche putzen' })
    const done = async (stepId: string) =>
      steps.update(ctx, ada, { params: { id, stepId }, body: { done: true }, ifMatch: undefined })
    const first = await press(db, ada, id)
    await done(first.stepId)
    const next = await press(db, ada, id)
    expect(titlesOf(next)).toEqual([
      'Mach eine Ecke von „Küche“ sauber und hör dort auf',
      'Mach die nächste Ecke von „Küche“ sauber',
    ])
    let { stepId } = next
    for (let more = 0; more < 5; more += 1) {
      await done(stepId)
      const further = await press(db, ada, id)
      expect(further.isNew).toBe(true)
      stepId = further.stepId
    }
  })

  test("takes the person's own steps for the kind", async ({ db, ada }) => {
    await wish(db, ada, {
      templates: [
        { kind: 'clean', steps: ['Put on the red gloves', 'Song for …', ' '] },
        { kind: 'unknown', steps: ['x'] },
      ],
    })
    const { id } = await tasks.create(contextAt(db, noon), ada, { title: 'Clean the oven' })
    await press(db, ada, id)
    await press(db, ada, id)
    const all = await press(db, ada, id)
    expect(all.task.steps.map(({ title, estimateMinutes }) => [title, estimateMinutes])).toEqual([
      ['Stand up and go to the place for “oven”', 1],
      ['Put on the red gloves', 2],
      ['Song for oven', 3],
    ])
  })

  test('takes what another proposer offers, and never the same open step twice', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const { id } = await tasks.create(ctx, ada, { title: 'x' })
    const model = () => Promise.resolve([{ title: 'One', minutes: 4 }])
    const ask = () => makeItSmaller(ctx, ada, { params: { id }, body: {} }, model)
    expect((await ask()).isNew).toBe(true)
    expect(await ask()).toMatchObject({ isNew: false, task: { steps: [{ title: 'One' }] } })
  })

  test('is refused for a full task, a stranger, and a step that is not there', async ({
    db,
    ada,
    stranger,
  }) => {
    const ctx = contextAt(db, noon)
    const full = Array.from({ length: 50 }, (_, n) => ({ title: `Step ${n}` }))
    const { id } = await tasks.create(ctx, ada, { title: 'Write', steps: full })
    await expect(press(db, ada, id)).rejects.toEqual(refusal('validation_failed'))
    await expect(press(db, stranger, id)).rejects.toEqual(refusal('not_found'))
    await expect(press(db, ada, id, newId())).rejects.toEqual(refusal('not_found'))
    expect((await tasks.get(ctx, ada, id)).version).toBe(1)
  })
})
