import { focusOn, taskNamed, todayWith } from '../../testing/shapes.ts'
import { marksOf } from '../../lib/day-marks.ts'
import { arcSentence, centreCaption, dayLeft, nextMeta } from './arc-words.ts'

const at = (time: string) => Date.parse(`2026-11-23T${time}:00.000Z`)
const caption = (time: string, rest = {}) => centreCaption(todayWith(rest), at(time))
const running = focusOn('f', { startedAt: '2026-11-23T12:00:00.000Z', plannedMinutes: 25 })

test('what is left of the day is said until wind-down, and nothing is counted after', () => {
  expect(dayLeft(todayWith(), at('18:40'))).toBe('4 h 20 min until wind-down')
  const plan = { stopAt: '2026-11-23T19:00:00.000Z', plannedMinutes: 0, capacityMinutes: 300 }
  expect(dayLeft(todayWith({ plan }), at('18:40'))).toBe('20 min until you stop')
  expect(dayLeft(todayWith({ plan }), at('19:40'))).toBe('3 h 20 min until wind-down')
  expect(dayLeft(todayWith(), at('23:30'))).toBe('After wind-down')
  expect(dayLeft(todayWith(), at('06:00'))).toMatch(/^The day starts at 7:00/)
})

test('the middle of the arc says what runs', () => {
  expect(caption('12:10')).toMatch(/^Wind-down at/)
  expect(caption('12:10', { focus: running })).toMatch(/^Focus until 12:25/)
  expect(caption('12:40', { focus: running })).toBe('Focus is running')
})

test('what has its time comes with the time until it', () => {
  const nextFixed = { taskId: 't', title: 'Dentist', at: '2026-11-23T16:00:00.000Z' }
  expect(caption('14:12', { nextFixed })).toMatch(
    /^Dentist at 4:00\sPM, in 1 h 48 min$|^Dentist at 16:00, in 1 h 48 min$/,
  )
})

test('a running session reaches to its planned end, and to now beyond it', () => {
  expect(marksOf(todayWith({ focus: running }), at('12:10'))).toMatchObject([{ endAt: at('12:25') }])
  expect(marksOf(todayWith({ focus: running }), at('12:40'))).toMatchObject([{ endAt: at('12:40') }])
})

test('a finished session is drawn as done, a stopped one as focus', () => {
  const ended = { endedAt: '2026-11-23T12:25:00.000Z' }
  const sessions = [
    focusOn('a', { ...ended, outcome: 'finished' }),
    focusOn('b', { ...ended, outcome: 'stopped' }),
  ]
  expect(marksOf(todayWith({ sessions }), at('13:00')).map(({ kind }) => kind)).toEqual(['done', 'focus'])
})

test('the picture has its words', () => {
  expect(arcSentence(todayWith(), at('14:12'))).toMatch(
    /^The day from 7:00.* to .*\. It is .*\. Wind-down at/,
  )
})

test('Start says how long and until when', () => {
  expect(nextMeta(taskNamed('a', { estimateMinutes: 90 }), todayWith(), at('12:00'))).toMatch(
    /^1 h 30 min of focus, until (13|1):30/,
  )
  expect(nextMeta(taskNamed('a'), todayWith(), at('12:00'))).toMatch(/^25 min of focus/)
})
