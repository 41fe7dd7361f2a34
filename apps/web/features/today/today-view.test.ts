import type { CheckinEntry, OutboxEntry, TaskEntry } from '../../lib/outbox/entry.ts'
import type { OutboxView } from '../../lib/outbox/outbox.ts'
import { checkinAt, focusOn, taskNamed, todayWith } from '../../testing/shapes.ts'
import { skippedAfter, todayView } from './today-view.ts'

const entry = (id: string, rest: Partial<TaskEntry> = {}): TaskEntry => ({
  kind: 'task',
  id,
  userId: 'u',
  madeAt: Date.parse('2026-11-23T09:00:00.000Z'),
  refused: null,
  body: { id, title: `Task ${id}` },
  ...rest,
})

const outboxOf = (...entries: OutboxEntry[]): OutboxView => ({ entries, stuck: false })

const open = [taskNamed('a'), taskNamed('b'), taskNamed('c')]

test('the first open task is next, the others follow', () => {
  const view = todayView(todayWith({ open }), outboxOf(), [])
  expect(view.next?.task.id).toBe('a')
  expect(view.others.map(({ task }) => task.id)).toEqual(['b', 'c'])
})

test('"Not this one" puts a task aside but not out of sight', () => {
  const view = todayView(todayWith({ open }), outboxOf(), ['a'])
  expect(view.next?.task.id).toBe('b')
  expect(view.others.map(({ task }) => task.id)).toEqual(['a', 'c'])
})

test('after every task was put aside the round begins again', () => {
  const ids = ['a', 'b', 'c']
  expect(skippedAfter([], 'a', ids)).toEqual(['a'])
  expect(skippedAfter(['a', 'b'], 'c', ids)).toEqual(['c'])
})

test('a thought that place on this device is shown after the others, and only once', () => {
  const view = todayView(todayWith({ open }), outboxOf(entry('c'), entry('d')), [])
  expect(view.others.map(({ task, place }) => [task.id, place])).toEqual([
    ['b', 'server'],
    ['c', 'server'],
    ['d', 'sending'],
  ])
})

test('what the server has not answered for stands on this device', () => {
  const view = todayView(todayWith(), { entries: [entry('d')], stuck: true }, [])
  expect(view.next?.place).toBe('device')
})

test('a thought that was completed meanwhile does not come back', () => {
  const view = todayView(todayWith({ done: [taskNamed('d', { status: 'done' })] }), outboxOf(entry('d')), [])
  expect(view.next).toBeNull()
})

test('a refused thought is not among the tasks', () => {
  expect(todayView(todayWith(), outboxOf(entry('d', { refused: 'validation_failed' })), []).next).toBeNull()
})

test('while something runs it is the next thing, and its task is in no list', () => {
  const view = todayView(todayWith({ open, focus: focusOn('f', { taskId: 'a' }) }), outboxOf(), [])
  expect(view.running?.id).toBe('f')
  expect(view.next).toBeNull()
  expect(view.others.map(({ task }) => task.id)).toEqual(['b', 'c'])
})

test('what happened is one list, latest first, with what still place', () => {
  const waiting: CheckinEntry = {
    kind: 'checkin',
    id: 'late',
    userId: 'u',
    madeAt: Date.parse('2026-11-23T11:00:00.000Z'),
    refused: null,
    body: { id: 'late', mood: 1, energy: 2, focus: 3, at: '2026-11-23T11:00:00.000Z' },
  }
  const today = todayWith({
    done: [taskNamed('t', { status: 'done', completedAt: '2026-11-23T09:00:00.000Z' })],
    sessions: [focusOn('f', { endedAt: '2026-11-23T10:00:00.000Z', outcome: 'finished' })],
    checkins: [checkinAt('early', '2026-11-23T08:00:00.000Z')],
  })
  expect(todayView(today, outboxOf(waiting), []).happened.map(({ kind }) => kind)).toEqual([
    'checkin',
    'focus',
    'done',
    'checkin',
  ])
})
