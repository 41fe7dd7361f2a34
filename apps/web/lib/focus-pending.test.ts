import { focusDetail, focusOn } from '../testing/shapes.ts'
import { briefRunningWith, runningWith } from './focus-pending.ts'
import type { FocusActEntry, FocusStartEntry } from './outbox/entry.ts'

const at = (clock: string) => `2026-11-23T${clock}:00.000Z`
const common = { userId: 'p', madeAt: 1, refused: null }
const said = { taskTitle: 'Write', stepTitle: null, firstMove: null, nextStep: null, estimateMinutes: null }
const start = (id: string, clock: string, rest: object = {}): FocusStartEntry => ({
  ...common,
  id,
  kind: 'focusStart',
  said,
  body: { id, mode: 'countdown', plannedMinutes: 25, at: at(clock), ...rest },
})
const act = (clock: string, body: object, sessionId = 'a'): FocusActEntry => ({
  ...common,
  id: `${clock}-act`,
  kind: 'focusAct',
  sessionId,
  body: { ...body, at: at(clock) },
})

test('a start that waits runs from its own moment, with what was done to it since', () => {
  const running = runningWith(null, [start('a', '10:00'), act('10:10', { phase: 'pause' })])
  expect(running).toMatchObject({ id: 'a', taskTitle: 'Write', phase: 'pause', plannedEndAt: null })
  expect(runningWith(null, [start('a', '10:00'), act('10:20', { outcome: 'finished' })])).toBeNull()
})

test('what the server has already changes nothing when it is said twice', () => {
  const server = focusDetail('a', {
    intervals: [
      { kind: 'work', from: at('10:00'), to: at('10:10') },
      { kind: 'pause', from: at('10:10'), to: null },
    ],
    phase: 'pause',
    plannedEndAt: null,
  })
  expect(runningWith(server, [start('a', '10:00'), act('10:10', { phase: 'pause' })])).toEqual(server)
})

test('acts on another session, refused ones and what is over already are not shown', () => {
  const server = focusDetail('a')
  const refused = { ...act('10:10', { outcome: 'stopped' }), refused: 'not_found' as const }
  const past = start('c', '09:00', { endedAt: at('09:30') })
  expect(runningWith(server, [refused, past, act('10:10', { outcome: 'stopped' }, 'b')])).toBe(server)
})

test('Today shows the start at once, and no session that was ended here', () => {
  expect(briefRunningWith(null, [start('a', '10:00')])).toMatchObject({ id: 'a', taskTitle: 'Write' })
  expect(briefRunningWith(focusOn('a'), [act('10:10', { outcome: 'finished' })])).toBeNull()
  expect(briefRunningWith(focusOn('a'), [])).toEqual(focusOn('a'))
})
