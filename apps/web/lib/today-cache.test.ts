import { checkinAt, focusOn, taskNamed, todayWith } from '../testing/shapes.ts'
import { withCheckin, withFocus, withStatus, withTask } from './today-cache.ts'

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)
const a = taskNamed('a', { createdAt: '2026-11-23T08:00:00.000Z' })
const b = taskNamed('b', { createdAt: '2026-11-23T09:00:00.000Z' })

test('a completed task leaves the open ones and leads the done ones', () => {
  const today = withStatus(todayWith({ open: [a, b] }), a, 'done', '2026-11-23T12:00:00.000Z')
  expect([ids(today.open), ids(today.done)]).toEqual([['b'], ['a']])
  expect(today.done[0]?.completedAt).toBe('2026-11-23T12:00:00.000Z')
})

test('taken back, it returns to its place', () => {
  const today = withStatus(todayWith({ open: [b], done: [a] }), a, 'open', '2026-11-23T12:00:00.000Z')
  expect([ids(today.open), ids(today.done)]).toEqual([['a', 'b'], []])
})

test('the same answer twice is one task and one check-in', () => {
  const once = withTask(withTask(todayWith(), a), a)
  expect(ids(once.open)).toEqual(['a'])
  const checkin = checkinAt('c', '2026-11-23T12:00:00.000Z')
  expect(ids(withCheckin(withCheckin(todayWith(), checkin), checkin).checkins)).toEqual(['c'])
})

test('a session that ended is no longer the running one', () => {
  const running = withFocus(todayWith(), focusOn('f'))
  expect(running.focus?.id).toBe('f')
  const ended = withFocus(running, focusOn('f', { endedAt: '2026-11-23T12:00:00.000Z', outcome: 'stopped' }))
  expect([ended.focus, ids(ended.sessions)]).toEqual([null, ['f']])
})
