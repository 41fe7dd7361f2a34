/** What a person does with a session that runs, at the moment their device did it. */
import { describe, expect } from 'vitest'
import type { RequestOf } from '@sol/contracts/endpoint'
import type { updateFocus } from '@sol/contracts/focus-sessions'
import type { Db } from '@sol/db/client'
import { AppError } from '../shared/app-error.ts'
import type { Actor } from '../shared/context.ts'
import { newId } from '../shared/ids.ts'
import * as tasks from '../tasks/tasks.service.ts'
import { contextAt, ruleTest as test } from '../testing/context.ts'
import * as focus from './focus.service.ts'
import { update } from './update.ts'

const at = (clock: string, day = '23') => `2026-11-${day}T${clock}:00.000Z`
const refusal = (code: string) => expect.objectContaining({ code }) as AppError

interface Person {
  readonly db: Db
  readonly ada: Actor
}

const act = (
  { db, ada }: Person,
  now: string,
  id: string,
  body: RequestOf<typeof updateFocus>['body'],
) => update(contextAt(db, now), ada, { params: { id }, body, ifMatch: undefined })

const startAt = (
  { db, ada }: Person,
  now: string,
  body: Partial<Parameters<typeof focus.start>[2]> = {},
) => focus.start(contextAt(db, now), ada, { mode: 'countdown', ...body })

const current = async ({ db, ada }: Person, now: string) =>
  (await focus.current(contextAt(db, now), ada)).current

describe('a start', () => {
  test('carries its own moment: made offline, or some minutes before it was said', async ({ db, ada }) => {
    const session = await startAt({ db, ada }, at('12:00'), { at: at('11:45'), plannedMinutes: 25 })
    expect(session).toMatchObject({
      startedAt: at('11:45'),
      plannedEndAt: at('12:10'),
      phase: 'work',
      intervals: [{ kind: 'work', from: at('11:45'), to: null }],
    })
  })

  test('from a clock that is ahead is now; from the future or long ago it is refused', async ({ db, ada }) => {
    const ahead = await startAt({ db, ada }, at('12:00'), { at: at('12:04') })
    expect(ahead.startedAt).toBe(at('12:00'))
    for (const moment of [at('12:06'), '2026-10-01T12:00:00.000Z']) {
      await expect(startAt({ db, ada }, at('12:00'), { at: moment })).rejects.toEqual(
        refusal('validation_failed'),
      )
    }
    expect((await current({ db, ada }, at('12:01')))?.id).toBe(ahead.id)
  })

  test('that arrives hours later stops nothing that began since', async ({ db, ada }) => {
    const newer = await startAt({ db, ada }, at('11:00'))
    const late = await startAt({ db, ada }, at('12:00'), { at: at('09:00') })
    expect(late).toMatchObject({ endedAt: at('11:00'), outcome: 'stopped' })
    expect((await current({ db, ada }, at('12:00')))?.id).toBe(newer.id)
  })

  test('sent twice is refused and stops nothing', async ({ db, ada }) => {
    const id = newId()
    await startAt({ db, ada }, at('12:00'), { id })
    await expect(startAt({ db, ada }, at('12:01'), { id })).rejects.toEqual(refusal('id_taken'))
    expect((await current({ db, ada }, at('12:01')))?.id).toBe(id)
  })

  test('of what is over already leaves alone what runs', async ({ db, ada }) => {
    const running = await startAt({ db, ada }, at('12:00'))
    const other = await startAt({ db, ada }, at('13:00'), { at: at('12:10'), endedAt: at('12:50') })
    expect(other).toMatchObject({ endedAt: at('12:50') })
    expect((await current({ db, ada }, at('13:00')))?.id).toBe(running.id)
  })

  test('is on a step of that task, not of another', async ({ db, ada }) => {
    const task = await tasks.create(contextAt(db, at('12:00')), ada, {
      title: 'Write',
      firstMove: 'Open the letter',
      steps: [{ title: 'Greeting' }],
    })
    const stepId = task.steps[0]?.id
    const session = await startAt({ db, ada }, at('12:00'), { taskId: task.id, stepId })
    expect(session).toMatchObject({ stepTitle: 'Greeting', firstMove: 'Open the letter', nextStep: 'Greeting' })
    for (const wrong of [
      { taskId: task.id, stepId: newId() },
      { stepId },
    ])
      await expect(startAt({ db, ada }, at('12:01'), wrong)).rejects.toEqual(refusal('not_found'))
  })
})

describe('while it runs', () => {
  test('a pause moves the end, at the moment of the device', async ({ db, ada }) => {
    const { id } = await startAt({ db, ada }, at('12:00'))
    const paused = await act({ db, ada }, at('12:30'), id, { phase: 'pause', at: at('12:10') })
    expect(paused).toMatchObject({ phase: 'pause', plannedEndAt: null })
    const goesOn = await act({ db, ada }, at('12:30'), id, { phase: 'work', at: at('12:20') })
    expect(goesOn.plannedEndAt).toBe(at('12:35'))
  })

  test('a foreign person changes nothing and learns nothing', async ({ db, ada, stranger }) => {
    const { id } = await startAt({ db, ada }, at('12:00'))
    const theirs = { db, ada: stranger }
    for (const body of [
      { phase: 'pause' as const },
      { outcome: 'stopped' as const, completeTask: true },
      { reopen: true as const, reopenTask: true as const },
      { remark: { id: newId(), kind: 'parked' as const, text: 'x' } },
      { nextMove: 'x' },
    ])
      await expect(act(theirs, at('12:01'), id, body)).rejects.toEqual(refusal('not_found'))
    expect(await current({ db, ada }, at('12:01'))).toMatchObject({ version: 1, remarks: [] })
  })

  test('gaps and starts out of bounds are refused', async ({ db, ada }) => {
    const { id } = await startAt({ db, ada }, at('12:00'))
    for (const body of [
      { startedAt: at('02:00') },
      { startedAt: at('12:31') },
      { gap: { from: at('12:20'), to: at('12:10'), was: 'break' as const } },
      { gap: { from: at('12:20'), to: at('13:10'), was: 'break' as const } },
    ])
      await expect(act({ db, ada }, at('12:20'), id, body)).rejects.toEqual(refusal('validation_failed'))
  })
})

describe('the end', () => {
  test('keeps where it was left, which the next start on the task says', async ({ db, ada }) => {
    const task = await tasks.create(contextAt(db, at('12:00')), ada, { title: 'Write', estimateMinutes: 30 })
    const first = await startAt({ db, ada }, at('12:00'), { taskId: task.id })
    await act({ db, ada }, at('12:10'), first.id, { phase: 'pause' })
    await act({ db, ada }, at('12:20'), first.id, { phase: 'work' })
    await act({ db, ada }, at('12:52'), first.id, { outcome: 'finished', nextMove: 'Second page', rating: 75 })
    expect(await focus.ofTask(contextAt(db, at('13:00')), ada, task.id)).toEqual({
      estimateMinutes: 30,
      workedSeconds: 42 * 60,
      sessions: 1,
      wasAt: 'Second page',
    })
    const second = await startAt({ db, ada }, at('14:00'), { taskId: task.id })
    expect(second).toMatchObject({ wasAt: 'Second page', spentBefore: 42 * 60, estimateMinutes: 30 })
    expect(await focus.ofTask(contextAt(db, at('14:05')), ada, task.id)).toMatchObject({
      workedSeconds: 47 * 60,
      sessions: 2,
    })
  })

  test('of a foreign task is 404', async ({ db, ada, stranger }) => {
    const task = await tasks.create(contextAt(db, at('12:00')), stranger, { title: 'Theirs' })
    await expect(focus.ofTask(contextAt(db, at('12:00')), ada, task.id)).rejects.toEqual(refusal('not_found'))
  })

  test('can be taken back with its task, for a while and while nothing else runs', async ({ db, ada }) => {
    const task = await tasks.create(contextAt(db, at('12:00')), ada, { title: 'Write' })
    const { id } = await startAt({ db, ada }, at('12:00'), { taskId: task.id })
    await act({ db, ada }, at('12:20'), id, { outcome: 'finished', completeTask: true })
    const again = await act({ db, ada }, at('12:21'), id, { reopen: true, reopenTask: true })
    expect(again).toMatchObject({ endedAt: null, outcome: null, plannedEndAt: at('12:25') })
    expect(await tasks.get(contextAt(db, at('12:21')), ada, task.id)).toMatchObject({ status: 'open' })
    await act({ db, ada }, at('12:30'), id, { outcome: 'finished' })
    await expect(act({ db, ada }, at('12:46'), id, { reopen: true })).rejects.toEqual(
      refusal('validation_failed'),
    )
    const other = await startAt({ db, ada }, at('12:40'))
    await expect(act({ db, ada }, at('12:41'), id, { reopen: true })).rejects.toEqual(
      refusal('validation_failed'),
    )
    expect((await current({ db, ada }, at('12:41')))?.id).toBe(other.id)
  })

  test('through the task closes the interval', async ({ db, ada }) => {
    const task = await tasks.create(contextAt(db, at('12:00')), ada, { title: 'Write' })
    await startAt({ db, ada }, at('12:00'), { taskId: task.id })
    await tasks.update(contextAt(db, at('12:07')), ada, {
      params: { id: task.id },
      body: { status: 'done' },
      ifMatch: undefined,
    })
    expect(await focus.ofTask(contextAt(db, at('18:00')), ada, task.id)).toMatchObject({
      workedSeconds: 7 * 60,
    })
  })
})
