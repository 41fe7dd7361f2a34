import { blockAt, focusOn, taskNamed, todayWith } from '../testing/shapes.ts'
import { marksOf } from './day-marks.ts'

const at = (time: string) => `2026-11-23T${time}:00.000Z`
const noon = Date.parse(at('12:00'))

test('a session is drawn by its work: pauses are gaps, the name stands once, the tick at the end', () => {
  const session = focusOn('s', {
    taskTitle: 'Report',
    endedAt: at('11:00'),
    outcome: 'finished',
    intervals: [
      { kind: 'work', from: at('10:00'), to: at('10:20') },
      { kind: 'pause', from: at('10:20'), to: at('10:40') },
      { kind: 'work', from: at('10:40'), to: at('11:00') },
    ],
  })
  expect(marksOf(todayWith({ sessions: [session] }), noon)).toEqual([
    { startAt: Date.parse(at('10:00')), endAt: Date.parse(at('10:20')), kind: 'focus', label: 'Report' },
    { startAt: Date.parse(at('10:40')), endAt: Date.parse(at('11:00')), kind: 'done' },
  ])
})

test('the stretch that runs goes on to its planned end, or to now', () => {
  const focus = focusOn('s', {
    startedAt: at('11:30'),
    plannedMinutes: 25,
    intervals: [{ kind: 'work', from: at('11:30'), to: null }],
  })
  expect(marksOf(todayWith({ focus }), noon)[0]?.endAt).toBe(noon)
  expect(marksOf(todayWith({ focus }), Date.parse(at('11:40')))[0]?.endAt).toBe(Date.parse(at('11:55')))
})

test('blocks come with their meaning', () => {
  const blocks = [
    blockAt('a', { kind: 'work' }),
    blockAt('b', { kind: 'rest' }),
    blockAt('c', { kind: 'focus', doneAt: at('16:00') }),
  ]
  expect(marksOf(todayWith({ blocks }), noon).map(({ kind }) => kind)).toEqual(['focus', 'rest', 'done'])
})

test('what has its time today is a point', () => {
  const open = [
    taskNamed('a', { title: 'Dentist', plannedDay: '2026-11-23', plannedTime: '16:00' }),
    taskNamed('b', { plannedDay: '2026-11-22', plannedTime: '16:00' }),
  ]
  const [mark, ...rest] = marksOf(todayWith({ open }), noon)
  expect([mark, rest]).toEqual([
    { startAt: Date.parse(at('16:00')), endAt: Date.parse(at('16:00')), kind: 'event', label: 'Dentist' },
    [],
  ])
})
