import { focusOn } from '../../testing/shapes.ts'
import { extended, focusClock, isChimeTime } from './focus-clock.ts'
import { focusWords } from './focus-words.ts'

const session = focusOn('a', { startedAt: '2026-11-23T10:00:00.000Z', plannedMinutes: 25 })
const start = Date.parse(session.startedAt)
const after = (minutes: number) => start + minutes * 60_000
const wordsAfter = (minutes: number) =>
  focusWords(focusClock(session, after(minutes)), session.startedAt, 'UTC')

test('what is left is planned minus what has passed, however long nobody looked', () => {
  expect(focusClock(session, after(10))).toEqual({
    phase: 'running',
    leftMs: 15 * 60_000,
    progress: 0.4,
    endsAt: after(25),
  })
})

test('at the planned time it is reached, and it does not end by itself', () => {
  expect(focusClock(session, after(25))).toEqual({ phase: 'reached', overMs: 0, endsAt: after(25) })
  expect(focusClock(session, after(600))).toMatchObject({ phase: 'reached', overMs: 575 * 60_000 })
})

test('flow has no end', () => {
  expect(focusClock(focusOn('a', { plannedMinutes: null }), after(10))).toEqual({
    phase: 'flow',
    elapsedMs: 600_000,
  })
})

test('a clock that was set back never shows more than was planned', () => {
  expect(focusClock(session, after(-5))).toMatchObject({ phase: 'running', progress: 0, leftMs: 25 * 60_000 })
})

test('five more minutes are added to the plan, or to now once it is reached', () => {
  expect(extended(session, after(10))).toBe(30)
  expect(extended(session, after(40))).toBe(45)
  expect(extended(session, after(40.5))).toBe(45)
})

test('nothing is added to flow or beyond the longest session', () => {
  expect(extended(focusOn('a', { plannedMinutes: null }), after(10))).toBeNull()
  expect(extended(focusOn('a', { plannedMinutes: 480 }), after(10))).toBeNull()
})

test('the chime belongs to the moment, not to waking up later', () => {
  expect(isChimeTime(focusClock(session, after(24.9)))).toBe(false)
  expect(isChimeTime(focusClock(session, after(25)))).toBe(true)
  expect(isChimeTime(focusClock(session, after(26)))).toBe(false)
})

test('the words count minutes up, so that none is missing at the start', () => {
  expect(wordsAfter(0).remaining).toBe('25 min left')
  expect(wordsAfter(0.5).remaining).toBe('25 min left')
  expect(wordsAfter(1).remaining).toBe('24 min left')
  expect(wordsAfter(24.5).remaining).toBe('Under a minute left')
  expect(wordsAfter(25).remaining).toBe('Time reached')
  expect(wordsAfter(31).end).toBe('6 min past the planned time')
})
